#include "ui/pages/evaluation/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace ui {

namespace {

const QChar kMinus(0x2212);

struct ModelWords {
    const char* model;
    const char* name;
    const char* help;
};

constexpr auto kModels = std::to_array<ModelWords>({
    {"student", QT_TRANSLATE_NOOP("EvaluationWords", "Student"),
     QT_TRANSLATE_NOOP("EvaluationWords",
                       "The light model that learned from the log and from the teacher. Its score of "
                       "an item can be taken apart exactly.")},
    {"teacher", QT_TRANSLATE_NOOP("EvaluationWords", "Teacher"),
     QT_TRANSLATE_NOOP("EvaluationWords",
                       "The large model that reads pictures, texts and the order of the events, and hands on what it "
                       "learned.")},
    {"untaught", QT_TRANSLATE_NOOP("EvaluationWords", "Student without teacher"),
     QT_TRANSLATE_NOOP("EvaluationWords",
                       "The same student before it heard the teacher: the difference is what the teacher adds.")},
    {"popularity", QT_TRANSLATE_NOOP("EvaluationWords", "Popularity"),
     QT_TRANSLATE_NOOP("EvaluationWords", "The same list for everyone: the items with most events in training.")},
    {"session-popularity", QT_TRANSLATE_NOOP("EvaluationWords", "Session popularity"),
     QT_TRANSLATE_NOOP("EvaluationWords",
                       "First the items of the session itself, then the most popular ones (S-POP).")},
    {"rules", QT_TRANSLATE_NOOP("EvaluationWords", "Sequential rules"),
     QT_TRANSLATE_NOOP("EvaluationWords", "What most often followed the last item in other sessions (SR).")},
    {"item-knn", QT_TRANSLATE_NOOP("EvaluationWords", "Item kNN"),
     QT_TRANSLATE_NOOP("EvaluationWords", "Items that stand in the same sessions as the items of this one.")},
    {"session-knn", QT_TRANSLATE_NOOP("EvaluationWords", "V-SKNN"),
     QT_TRANSLATE_NOOP("EvaluationWords", "What the most similar sessions of the past held; late items count more.")},
    {"vstan", QT_TRANSLATE_NOOP("EvaluationWords", "VSTAN"),
     QT_TRANSLATE_NOOP("EvaluationWords",
                       "Similar sessions as V-SKNN, weighed by how recent they are and by the places of the items.")},
});

const ModelWords* wordsOf(const QString& model)
{
    for (const auto& each : kModels)
        if (model == QLatin1String(each.model)) return &each;
    return nullptr;
}

QString fixed(double value, int decimals)
{
    return QString::number(value, 'f', decimals);
}

} // namespace

QString EvaluationWords::preset(core::Preset preset)
{
    switch (preset) {
    case core::Preset::Quick: return tr("Quick");
    case core::Preset::Pilot: return tr("Pilot");
    case core::Preset::Full: return tr("Full");
    }
    return {};
}

QString EvaluationWords::model(const QString& model)
{
    const auto* words = wordsOf(model);
    return words ? tr(words->name) : model;
}

QString EvaluationWords::modelHelp(const QString& model)
{
    const auto* words = wordsOf(model);
    return words ? tr(words->help) : QString();
}

QString EvaluationWords::symbol(Measure measure, int cutOff)
{
    switch (measure) {
    case Measure::Hits: return QStringLiteral("HR@%1").arg(cutOff);
    case Measure::Mrr: return QStringLiteral("MRR@%1").arg(cutOff);
    case Measure::Ndcg: return QStringLiteral("NDCG@%1").arg(cutOff);
    }
    return {};
}

QString EvaluationWords::measureHelp(Measure measure, int cutOff)
{
    switch (measure) {
    case Measure::Hits:
        return tr("Share of the predictions in which the true next item is among the first %1, of all items ranked.")
            .arg(cutOff);
    case Measure::Mrr:
        return tr("Mean of 1 divided by the rank of the true next item: 100% where it always stands first, 50% where "
                  "second; behind rank %1 it counts 0.")
            .arg(cutOff);
    case Measure::Ndcg:
        return tr("As the one before, but low ranks lose less: 1 divided by log2(1 + rank), up to rank %1.")
            .arg(cutOff);
    }
    return {};
}

QString EvaluationWords::slice(core::Slice slice)
{
    switch (slice) {
    case core::Slice::All: return tr("All targets");
    case core::Slice::Unseen: return tr("Unseen");
    case core::Slice::Cold: return tr("Cold");
    case core::Slice::Warm: return tr("Warm");
    case core::Slice::Hot: return tr("Hot");
    case core::Slice::Short: return tr("Short sessions");
    case core::Slice::Long: return tr("Long sessions");
    }
    return {};
}

QString EvaluationWords::sliceDetail(core::Slice slice)
{
    switch (slice) {
    case core::Slice::All: return {};
    case core::Slice::Unseen: return tr("0 in training");
    case core::Slice::Cold: return tr("1–4 in training");
    case core::Slice::Warm: return tr("5–19 in training");
    case core::Slice::Hot: return tr("20 or more in training");
    case core::Slice::Short: return tr("1–2 items before");
    case core::Slice::Long: return tr("5 or more items before");
    }
    return {};
}

QString EvaluationWords::number(double value, int decimals)
{
    return fixed(value, decimals).replace('-', kMinus);
}

QString EvaluationWords::percent(double value)
{
    return number(value) + '%';
}

QString EvaluationWords::signedNumber(double value, int decimals)
{
    auto text = fixed(std::abs(value), decimals);
    if (text.toDouble() == 0) return text;
    return (value < 0 ? QString(kMinus) : QStringLiteral("+")) + text;
}

QString EvaluationWords::interval(const core::Interval& interval, bool isSigned)
{
    const auto text = [&](double value) { return isSigned ? signedNumber(value) : number(value); };
    return tr("%1 to %2", "the ends of an interval").arg(text(interval.low), text(interval.high));
}

QString EvaluationWords::count(std::int64_t count)
{
    return QLocale(QLocale::English).toString(static_cast<qlonglong>(count));
}

QString EvaluationWords::milliseconds(double value)
{
    if (value > 0 && value < 0.01) return tr("< 0.01 ms");
    return tr("%1 ms").arg(fixed(value, value < 10 ? (value < 1 ? 2 : 1) : 0));
}

QString EvaluationWords::duration(double seconds)
{
    const auto whole = std::llround(seconds);
    if (whole < 60) return tr("%1 s").arg(whole);
    const auto minutes = std::llround(seconds / 60);
    if (minutes < 60) return tr("%1 min").arg(minutes);
    return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString EvaluationWords::memory(std::int64_t bytes)
{
    constexpr double kGigabyte = 1024.0 * 1024 * 1024;
    const auto gigabytes = static_cast<double>(bytes) / kGigabyte;
    if (gigabytes < 1) return tr("%1 MB").arg(std::max<std::int64_t>(1, std::llround(gigabytes * 1024)));
    return tr("%1 GB").arg(fixed(gigabytes, 1));
}

QString EvaluationWords::pValue(double p)
{
    if (p < 0.001) return QStringLiteral("< 0.001");
    return fixed(p, 3);
}

QString EvaluationWords::day(std::int64_t time)
{
    return QLocale(QLocale::English)
        .toString(QDateTime::fromSecsSinceEpoch(time, Qt::UTC), tr("d MMM yyyy", "date pattern"));
}

QString EvaluationWords::shortDay(std::int64_t time)
{
    return QLocale(QLocale::English)
        .toString(QDateTime::fromSecsSinceEpoch(time, Qt::UTC), tr("d MMM", "date pattern"));
}

QString EvaluationWords::rank(int rank)
{
    if (rank == std::numeric_limits<int>::max()) return tr("not ranked");
    return rank > 0 ? tr("%1", "rank, such as 3").arg(count(rank)) : missing();
}

QString EvaluationWords::missing()
{
    return {QChar(0x2013)};
}

QString EvaluationWords::sentences(const QStringList& sentences)
{
    QString text;
    for (const auto& each : sentences) {
        if (each.isEmpty()) continue;
        text = text.isEmpty() ? each : tr("%1 %2", "one sentence behind another").arg(text, each);
    }
    return text;
}

} // namespace ui
