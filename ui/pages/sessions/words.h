#pragma once

#include "core/domain/finding.h"
#include "core/domain/training_config.h"
#include "ui/pages/sessions/session_view.h"

#include <QCoreApplication>

#include <cstdint>
#include <span>

namespace ui {

/// The short phrases that several parts of the Sessions page share.
class SessionWords {
    Q_DECLARE_TR_FUNCTIONS(SessionWords)

public:
    /// "3位"; a dash where there is none.
    static QString rank(int rank);
    /// As a session list says it: ranks behind 20 are not counted.
    static QString shortRank(int rank);
    /// "3位 → 41位".
    static QString rankChange(int before, int after);
    /// Whole per cent without the sign, with a true minus.
    static QString share(double share);
    /// In what attention and effect differ: which one is larger (a share against counts, too), or that one raises the
    /// rank where the other lowers it.
    static QString disagreement(const Evidence& evidence);
    static QString preset(core::Preset preset);
    static QString score(double score);
    static QString price(double price);
    /// "48 s", "14 min", "2 h", "3 days".
    static QString gap(std::int64_t seconds);
    /// True where `times` say no more than the day: rows of one day numbered by the second.
    static bool onlyDayIsKnown(std::span<const std::int64_t> times);
    static QString sameDay();
    /// "22 Sep".
    static QString day(std::int64_t time);
    /// "2020-09-22", for files.
    static QString isoDay(std::int64_t time);
    /// "22 Sep 2020, 14:02–14:21"; the day alone where no more is known.
    static QString period(std::int64_t first, std::int64_t last, bool dayOnly);
    static QString clock(std::int64_t time);
    /// The last level of a category path; "no category" where there is none.
    static QString leaf(const QString& category);
    /// How far explanations of a run can be trusted, in a sentence; and with all that was measured.
    static QString trust(const core::Faithfulness& measured);
    static QString trustInFull(const core::Faithfulness& measured);
    /// "Event 5 Marita coat, attention 24%, effect of removing 63%, rank 3 to 41 without it, disagree".
    static QString accessibleEvent(const StripEvent& event);
};

} // namespace ui
