#pragma once

#include "ui/shell/notifier.h"

#include <QStringList>

namespace ui {

/// Keeps what the system would have been told.
class QuietNotifier : public Notifier {
public:
    QStringList titles, texts;

    void tell(const QString& title, const QString& text) override
    {
        titles += title;
        texts += text;
    }
};

} // namespace ui
