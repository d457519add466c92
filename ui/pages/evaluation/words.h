#pragma once

#include "core/domain/metrics.h"
#include "core/domain/training_config.h"

#include <QCoreApplication>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace ui {

/// What is counted of the ranks; the technical name stands in brackets behind the plain one.
enum class Measure { Hits, Mrr, Ndcg };

/// The words and numbers of the Evaluation page: models, measures and slices in plain language, each with a sentence
/// that explains it.
class EvaluationWords {
    Q_DECLARE_TR_FUNCTIONS(EvaluationWords)

public:
    /// `model` as the evaluation names it, e.g. "vstan"; one that is not known is called by that name.
    static QString model(const QString& model);
    static QString preset(core::Preset preset);
    static QString modelHelp(const QString& model);

    /// "HR@20".
    static QString symbol(Measure measure, int cutOff);
    static QString measureHelp(Measure measure, int cutOff);

    static QString slice(core::Slice slice);
    /// "5–19 in training"; empty for all.
    static QString sliceDetail(core::Slice slice);

    /// Two decimals.
    static QString number(double value, int decimals = 2);
    /// "21.19%".
    static QString percent(double value);
    /// With its sign and a true minus: "+3.45", "−0.16"; "0.00" has none.
    static QString signedNumber(double value, int decimals = 2);
    /// "+3.04 to +3.86".
    static QString interval(const core::Interval& interval, bool isSigned);
    /// "18,958".
    static QString count(std::int64_t count);
    /// "41 ms", "0.16 ms".
    static QString milliseconds(double value);
    /// "1 h 6 min", "48 s".
    static QString duration(double seconds);
    /// "3.0 GB" of 2^30 bytes, "12 MB".
    static QString memory(std::int64_t bytes);
    /// "0.001", "< 0.001".
    static QString pValue(double p);
    /// "22 Sep 2020"; days are those of UTC.
    static QString day(std::int64_t time);
    /// Without the year.
    static QString shortDay(std::int64_t time);
    /// A rank; "not ranked" where the model does not recommend the item at all.
    static QString rank(int rank);
    static QString missing();
    /// One after the other, with a blank between where the language has one.
    static QString sentences(const QStringList& sentences);
};

} // namespace ui
