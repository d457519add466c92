// The second half of the controller: what was answered and edited, as rows and cards of the page.
#include "ui/pages/sessions/sessions_controller.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/session_rows.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/why_sentence.h"
#include "ui/pages/sessions/words.h"
#include "ui/session/project_session.h"

#include <algorithm>
#include <numeric>

namespace ui {

using core::protocol::ExplainRequest;
using core::protocol::ExplainResponse;
using core::protocol::RecommendRequest;
using core::protocol::RecommendResponse;

void SessionsController::showAll()
{
    showStrip();
    showLists();
    showWhy();
}

void SessionsController::showHead()
{
    const auto& events = m_session->events;
    m_page.setHead({QString::fromStdString(m_session->code),
                    SessionWords::period(events.front().time, events.back().time, m_dayOnly),
                    static_cast<int>(events.size()), std::accumulate(m_times.begin(), m_times.end(), 0), m_position});
}

QString SessionsController::gapAfter(std::size_t index) const
{
    const auto& events = m_session->events;
    if (index + 1 >= events.size()) return {};
    return m_dayOnly ? SessionWords::sameDay() : SessionWords::gap(events[index + 1].time - events[index].time);
}

std::optional<ItemCard> SessionsController::trueNextCard() const
{
    if (!m_session || m_position < 2 || m_position > static_cast<int>(m_session->events.size())) return std::nullopt;
    return cardOf(m_session->events[static_cast<std::size_t>(m_position) - 1].item);
}

core::Recommendation SessionsController::trueNext(bool teacher) const
{
    const auto card = trueNextCard();
    if (!card) return {};
    core::Recommendation next{.item = card->id, .code = card->code.toStdString(), .title = card->title.toStdString()};
    int studentRank = 0;
    int teacherRank = 0;
    if (!m_edited.isEdited() && m_now.lists) {
        next = m_now.lists->trueNext;
        studentRank = next.rank;
        teacherRank = next.otherRank;
    } else if (m_trueNextNow) {
        next = m_trueNextNow->explanation.target;
        studentRank = next.rank;
        teacherRank = m_trueNextNow->teacherRank;
    }
    next.item = card->id;
    next.rank = teacher ? teacherRank : studentRank;
    next.otherRank = teacher ? studentRank : teacherRank;
    if (teacher) std::swap(next.score, next.otherScore);
    return next;
}

void SessionsController::showStrip()
{
    if (!m_session) return;
    StripView view{.current = m_current, .edited = m_edited.isEdited()};
    const auto now =
        m_now.evidence ? evidenceByNumber(m_now.evidence->explanation, m_edited.numbers()) : QHash<int, Evidence>();
    QList<int> numbers;
    for (int at = 1; at < m_position; ++at) numbers.append(at);
    const auto before = view.edited && m_before.evidence ? evidenceByNumber(m_before.evidence->explanation, numbers)
                                                         : QHash<int, Evidence>();
    const auto optional = [](const QHash<int, Evidence>& all, int number) {
        return all.contains(number) ? std::optional(all.value(number)) : std::nullopt;
    };
    const auto& events = m_edited.events();
    for (qsizetype at = 0; at < events.size(); ++at) {
        const auto& event = events[at];
        StripEvent shown{.number = event.number, .item = event.item, .removed = event.removed, .added = event.added};
        const bool isLast = at + 1 == events.size();
        const bool inPlace = !event.added && event.number == at + 1 &&
                             (isLast || (!events[at + 1].added && events[at + 1].number == at + 2));
        if (inPlace) { // between moved events no time is true
            const auto index = static_cast<std::size_t>(at);
            shown.gapAfter = gapAfter(index);
            shown.longGap = !m_dayOnly && !shown.gapAfter.isEmpty() &&
                            m_session->events[index + 1].time - m_session->events[index].time >= 600;
        }
        if (!event.added) shown.times = m_times[static_cast<std::size_t>(event.number) - 1];
        shown.evidence = optional(now, event.number);
        shown.unread = m_now.evidence && !event.removed && !shown.evidence;
        shown.before = optional(before, event.number);
        view.events.append(shown);
    }
    if (const auto next = trueNextCard()) {
        const auto place = trueNext(false);
        view.target = StripTarget{.item = *next, .studentRank = place.rank, .teacherRank = place.otherRank};
        if (view.edited && m_before.lists) {
            view.target->studentRankBefore = m_before.lists->trueNext.rank;
            view.target->teacherRankBefore = m_before.lists->trueNext.otherRank;
        }
    }
    m_page.setStrip(view, m_opened);
}

void SessionsController::showLists()
{
    if (!m_now.lists) return;
    const auto& lists = *m_now.lists;
    const bool isOtherModel = !m_edited.isEdited() && m_former;
    const auto* before = isOtherModel                            ? &m_former->lists
                         : m_edited.isEdited() && m_before.lists ? &*m_before.lists
                                                                 : nullptr;
    const CardOf card = [this](const core::Recommendation& each) { return cardOf(each); };
    const auto student = recommendationRows(lists.student, before ? &before->student : nullptr, trueNext(false), card);
    const auto teacher = recommendationRows(lists.teacher, before ? &before->teacher : nullptr, trueNext(true), card);
    m_page.setRecommendations(student, lists.studentMilliseconds, teacher, lists.teacherMilliseconds, before != nullptr,
                              isOtherModel ? nameOfRun(m_former->run) : QString());
    using Mark = RecommendationRow::Mark;
    m_page.setTarget(m_target, m_byStudent ? Mark::Selected : Mark::Linked,
                     m_byStudent ? Mark::Linked : Mark::Selected);
}

void SessionsController::showWhy()
{
    if (!m_now.evidence) return;
    const auto& explanation = m_now.evidence->explanation;
    const auto* before = m_edited.isEdited() && m_before.evidence ? &m_before.evidence->explanation : nullptr;
    WhyView why{.item = cardOf(explanation.target), .rank = explanation.target.rank, .score = explanation.target.score};
    why.sentence = before ? editedSentence(explanation, m_edited.numbers(), before->target.rank)
                          : whySentence(explanation, m_edited.numbers());
    why.method = tr("Measured: each event taken away once, the model asked again");
    why.parts = partViews(explanation, before);
    if (before) {
        why.rankBefore = before->target.rank;
        why.scoreBefore = before->target.score;
    }
    m_page.setWhy(why);
}

QString SessionsController::detailOf(const core::Item& item) const
{
    QStringList parts;
    if (m_colourColumn >= 0 && static_cast<std::size_t>(m_colourColumn) < item.attributes.size())
        parts.append(QString::fromStdString(item.attributes[static_cast<std::size_t>(m_colourColumn)]));
    if (item.price) parts.append(SessionWords::price(*item.price));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

ItemCard SessionsController::cardOf(core::ItemId id) const
{
    const auto item = m_project.item(id);
    if (!item) return {.id = id, .code = {}, .title = tr("unknown item"), .detail = {}};
    const auto code = QString::fromStdString(item->code);
    return {id, code, item->title.empty() ? code : QString::fromStdString(item->title), detailOf(*item),
            QString::fromStdString(item->category)};
}

ItemCard SessionsController::cardOf(const core::Recommendation& recommendation) const
{
    auto card = cardOf(recommendation.item);
    if (card.code.isEmpty()) card.code = QString::fromStdString(recommendation.code);
    return card;
}

} // namespace ui
