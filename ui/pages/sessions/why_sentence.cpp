#include "ui/pages/sessions/why_sentence.h"

#include "ui/pages/sessions/words.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WhySentence)
};

QString bold(const QString& text)
{
    return "<b>" + text.toHtmlEscaped() + "</b>";
}

QString bold(int rank)
{
    return bold(rank < std::numeric_limits<int>::max() ? QString::number(rank) : SessionWords::rank(rank));
}

QString titleOf(const core::EventEvidence& event)
{
    return bold(QString::fromStdString(event.title));
}

int numberOf(const core::EventEvidence& event, const QList<int>& numbers)
{
    return numbers.value(event.position - 1, event.position);
}

QString reasonOf(const core::EventEvidence& strongest, int rank, const QList<int>& numbers)
{
    if (strongest.rankAfter <= rank)
        return Words::tr("No single event lowers rank %1 when it is taken away.").arg(bold(rank));
    if (strongest.effect <= 0) // others became more likely still, so it is no reason for this item
        return Words::tr("No single event is the reason for rank %1: none makes the item less likely when it is taken "
                         "away, though the rank may fall.")
            .arg(bold(rank));
    return Words::tr("Rank %1 is mainly due to event %2, %3. Without it the item falls to rank %4.")
        .arg(bold(rank), QString::number(numberOf(strongest, numbers)), titleOf(strongest), bold(strongest.rankAfter));
}

/// Neither an edge of an event nor a similar session leads to the item: then no event is a reason, whatever small
/// change of rank its removal measures.
bool nothingLeadsToIt(const core::Explanation& explanation)
{
    const auto counts = [](const core::PartScore& part) {
        return part.part != core::Part::Popularity && part.score != 0;
    };
    const auto attended = [](const core::EventEvidence& event) { return event.attention != 0; };
    return !explanation.parts.empty() && std::ranges::none_of(explanation.parts, counts) &&
           std::ranges::none_of(explanation.events, attended);
}

} // namespace

QString whySentence(const core::Explanation& explanation, const QList<int>& eventNumbers)
{
    const auto& events = explanation.events;
    if (events.empty()) return {};
    if (nothingLeadsToIt(explanation))
        return Words::tr("No event leads to this item; rank %1 is by its popularity alone.")
            .arg(bold(explanation.target.rank));
    // A reason lowers both when it is taken away, the rank and the probability: that is what the bars show.
    const auto weight = [&](const core::EventEvidence& event) {
        const bool lowersRank = event.rankAfter > explanation.target.rank;
        return std::tuple(lowersRank && event.effect > 0, lowersRank, event.effect, event.rankAfter);
    };
    const auto strongest = std::max_element(
        events.begin(), events.end(), [&](const auto& one, const auto& other) { return weight(one) < weight(other); });
    const auto seen = std::max_element(events.begin(), events.end(), [](const auto& one, const auto& other) {
        return std::abs(one.attention) < std::abs(other.attention);
    });
    auto sentence = reasonOf(*strongest, explanation.target.rank, eventNumbers);
    const bool fooled = seen != strongest && seen->disagrees && seen->rankAfter <= explanation.target.rank;
    if (fooled)
        sentence +=
            Words::tr(" Event %1, %2, which the model attended to most, does not lower the rank when taken away.")
                .arg(QString::number(numberOf(*seen, eventNumbers)), titleOf(*seen));
    return sentence;
}

QString editedSentence(const core::Explanation& explanation, const QList<int>& eventNumbers, int rankBefore)
{
    const int rank = explanation.target.rank;
    const auto title = bold(QString::fromStdString(explanation.target.title));
    const auto change =
        rank == rankBefore ? Words::tr("After the edit %1 keeps rank %2. ").arg(title, bold(rank))
        : rank > rankBefore
            ? Words::tr("After the edit %1 falls from rank %2 to rank %3. ").arg(title, bold(rankBefore), bold(rank))
            : Words::tr("After the edit %1 rises from rank %2 to rank %3. ").arg(title, bold(rankBefore), bold(rank));
    return change + whySentence(explanation, eventNumbers);
}

} // namespace ui
