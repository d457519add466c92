#pragma once

#include "ui/pages/sessions/list_filter.h"

#include <QCoreApplication>

namespace ui {

/// The filters of the session list in words.
class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)

public:
    static QString order(ListFilter::Order order);
    /// "Unseen (0×)".
    static QString frequency(core::Slice slice);
    static QString hits(core::store::Hits hits);
    /// What the tooltip of such a choice says.
    static QString hitsInFull(core::store::Hits hits);
    static QString step(const QString& from, const QString& to);
};

} // namespace ui
