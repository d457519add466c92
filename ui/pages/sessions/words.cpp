#include "ui/pages/sessions/words.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr int kCountedRanks = 20;
constexpr int kNotRanked = std::numeric_limits<int>::max(); // as core/evaluation says it

// Months by name are English; the Japanese pattern needs none.
QString formatted(std::int64_t time, const QString& pattern)
{
    return QLocale(QLocale::English).toString(QDateTime::fromSecsSinceEpoch(time, Qt::UTC), pattern);
}

QString withTrueMinus(QString number)
{
    return number.replace('-', QChar(0x2212));
}

} // namespace

QString SessionWords::rank(int rank)
{
    if (rank == kNotRanked) return tr("not ranked");
    return rank > 0 ? tr("%1", "rank, such as 3").arg(rank) : QString(QChar(0x2013));
}

QString SessionWords::shortRank(int rank)
{
    return rank > kCountedRanks ? tr(">20", "rank not among the first 20") : SessionWords::rank(rank);
}

QString SessionWords::rankChange(int before, int after)
{
    return rank(before) + QStringLiteral(" → ") + rank(after);
}

QString SessionWords::share(double share)
{
    return withTrueMinus(QString::number(std::lround(share * 100)));
}

QString SessionWords::disagreement(const Evidence& evidence)
{
    constexpr double kNoticed = 0.05; // less is as good as nothing
    const bool opposite = evidence.attention * evidence.effect < 0 &&
                          std::min(std::abs(evidence.attention), std::abs(evidence.effect)) >= kNoticed;
    if (opposite) return tr("≠ opposite ways");
    return std::abs(evidence.effect) > std::abs(evidence.attention) ? tr("≠ effect larger") : tr("≠ attention only");
}

QString SessionWords::preset(core::Preset preset)
{
    switch (preset) {
    case core::Preset::Quick: return tr("Quick");
    case core::Preset::Pilot: return tr("Pilot");
    case core::Preset::Full: return tr("Full");
    }
    return {};
}

QString SessionWords::score(double score)
{
    const auto text = QString::number(score, 'f', std::abs(score) < 1 ? 3 : 2);
    return text == "-0.000" ? QStringLiteral("0.000") : withTrueMinus(text);
}

QString SessionWords::price(double price)
{
    return QLocale(QLocale::English).toString(price, 'g', 8);
}

QString SessionWords::gap(std::int64_t seconds)
{
    constexpr std::int64_t kMinute = 60;
    constexpr std::int64_t kHour = 3600;
    constexpr std::int64_t kDay = 86'400;
    if (seconds < kMinute) return tr("%1 s").arg(seconds);
    if (seconds < kHour) return tr("%1 min").arg(seconds / kMinute);
    if (seconds < kDay) return tr("%1 h").arg(seconds / kHour);
    return tr("%1 d", "days").arg(seconds / kDay);
}

bool SessionWords::onlyDayIsKnown(std::span<const std::int64_t> times)
{
    return times.empty() || times.back() - times.front() < static_cast<std::int64_t>(times.size());
}

QString SessionWords::sameDay()
{
    return tr("same day");
}

QString SessionWords::day(std::int64_t time)
{
    return formatted(time, tr("d MMM", "date pattern"));
}

QString SessionWords::isoDay(std::int64_t time)
{
    return formatted(time, QStringLiteral("yyyy-MM-dd"));
}

QString SessionWords::clock(std::int64_t time)
{
    return formatted(time, QStringLiteral("HH:mm"));
}

QString SessionWords::leaf(const QString& category)
{
    return category.isEmpty() ? tr("no category") : category.section('/', -1);
}

QString SessionWords::period(std::int64_t first, std::int64_t last, bool dayOnly)
{
    auto date = formatted(first, tr("d MMM yyyy", "date pattern"));
    if (dayOnly) return date;
    const auto end = day(first) == day(last) ? clock(last) : day(last) + ' ' + clock(last);
    return tr("%1, %2–%3", "date, first and last time").arg(date, clock(first), end);
}

QString SessionWords::trust(const core::Faithfulness& measured)
{
    if (measured.cases == 0) return {};
    const auto number = [](double value) { return withTrueMinus(QString::number(value, 'f', 2)); };
    const auto cases = QLocale(QLocale::English).toString(static_cast<qlonglong>(measured.cases));
    const auto figures =
        tr("area under 1/rank %1 smaller, 95% %2 to %3, n=%4")
            .arg(number(measured.gain), number(measured.gainInterval.low), number(measured.gainInterval.high), cases);
    if (measured.gainInterval.low <= 0)
        return tr("How far to trust this: taking events away by their measured effect does not surely lower the rank "
                  "sooner than at random (%1).")
            .arg(figures);
    return tr("How far to trust this: taking events away by their measured effect lowers the rank sooner than at "
              "random "
              "(%1).")
        .arg(figures);
}

QString SessionWords::trustInFull(const core::Faithfulness& measured)
{
    const auto number = [](double value) { return withTrueMinus(QString::number(value, 'f', 3)); };
    return tr("Explanations, over %1 sessions: area under 1/rank as events are taken away, the smaller the sooner the "
              "item "
              "falls: by effect %2, by attention %3, newest first %4, at random %5. Effect against random: %6, 95% %7 "
              "to %8. "
              "Attention against random: %9.")
        .arg(measured.cases)
        .arg(number(measured.effectArea), number(measured.attentionArea), number(measured.recencyArea),
             number(measured.randomArea), number(measured.gain), number(measured.gainInterval.low),
             number(measured.gainInterval.high), number(measured.attentionGain));
}

QString SessionWords::accessibleEvent(const StripEvent& event)
{
    if (!event.folded.isEmpty())
        return tr("%1, %2 events in one card, open with a click")
            .arg(leaf(event.item.category))
            .arg(event.folded.size());
    auto name =
        event.added ? tr("Added: %1").arg(event.item.title) : tr("Event %1 %2").arg(event.number).arg(event.item.title);
    if (event.times > 1) name += tr(", %1 times in a row").arg(event.times);
    if (event.unread) return tr("%1, not known to the model").arg(name);
    if (event.removed) return tr("%1, removed").arg(name);
    if (!event.evidence) return name;
    const auto& evidence = *event.evidence;
    const auto text = tr("%1, attention %2%, effect of removing %3%, rank %4 to %5 without it")
                          .arg(name, share(evidence.attention), share(evidence.effect), rank(evidence.rankBefore),
                               rank(evidence.rankAfter));
    return evidence.disagrees ? tr("%1, disagree").arg(text) : text;
}

} // namespace ui
