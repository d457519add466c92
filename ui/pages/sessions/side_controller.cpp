#include "ui/pages/sessions/side_controller.h"

#include "core/base/error.h"
#include "core/store/item_facts.h"
#include "core/store/item_grid.h"
#include "core/store/item_match.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "ui/pages/sessions/item_panel.h"
#include "ui/pages/sessions/item_picker.h"
#include "ui/pages/sessions/list_filter.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/pages/sessions/similar_panel.h"
#include "ui/pages/sessions/transitions_view.h"
#include "ui/pages/sessions/words.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"

#include "ui/widgets/folded_text.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace ui {

using core::protocol::ItemFactsRequest;
using core::protocol::ItemFactsResponse;
using core::protocol::SimilarResponse;
using core::protocol::TransitionsRequest;
using core::protocol::TransitionsResponse;

SideController::SideController(SessionsPage& page, ProjectSession& project, Questions& questions, Ways ways,
                               QObject* parent)
    : QObject(parent), m_page(page), m_project(project), m_questions(questions), m_ways(std::move(ways))
{
    auto& side = page.side();
    connect(&side, &SidePanel::tabChosen, this, &SideController::askWhatIsSeen);
    connect(&page, &SessionsPage::viewChosen, this, &SideController::askWhatIsSeen);
    connect(&side.similar(), &SimilarPanel::sessionChosen, this, &SideController::sessionWanted);
    connect(&side.item(), &ItemPanel::itemChosen, this, &SideController::setItem);
    connect(&side.item(), &ItemPanel::dataRequested, this, [this](const QString& code) {
        if (m_navigation) m_navigation->go({"data", "item:" + code});
    });
    connect(&side.item(), &ItemPanel::addRequested, this, [this](const QString& code) {
        if (const auto item = m_project.item(code)) Q_EMIT itemAdded(item->id);
    });
    connect(&side.item(), &ItemPanel::sessionsRequested, this, &SideController::sessionsOfItemWanted);
    auto& transitions = page.transitions();
    connect(&transitions, &TransitionsView::asked, this, [this] {
        m_transitionsAreNew = false;
        askWhatIsSeen();
    });
    connect(&transitions, &TransitionsView::retryRequested, this, &SideController::askWhatIsSeen);
    connect(&transitions, &TransitionsView::stepChosen, this, &SideController::stepWanted);
    connect(&page.picker(), &ItemPicker::searched, this, &SideController::searchItems);
    connect(&page.picker(), &ItemPicker::picked, this, [this](const QString& code) {
        if (const auto item = m_project.item(code)) Q_EMIT itemAdded(item->id);
    });
}

void SideController::forget(qint64& question)
{
    if (question != 0) m_questions.forget(std::exchange(question, 0));
}

void SideController::reset()
{
    m_similar.reset();
    m_item.reset();
    if (!m_project.item(m_itemCode)) m_itemCode.clear(); // of another project
    m_transitionsAreNew = false;
    forget(m_askedSimilar);
    forget(m_askedItem);
    forget(m_askedTransitions);
    m_page.transitions().setResponse({});
    askWhatIsSeen();
}

void SideController::outdate(core::RunId run)
{
    if (run != m_run) {
        m_item.reset();
        m_transitionsAreNew = false;
        forget(m_askedItem);
        forget(m_askedTransitions);
    }
    m_run = run;
    m_similar.reset();
    forget(m_askedSimilar);
    askWhatIsSeen();
}

void SideController::setItem(const QString& code)
{
    if (code == m_itemCode || code.isEmpty()) return;
    m_itemCode = code;
    m_item.reset();
    forget(m_askedItem);
    askWhatIsSeen();
}

void SideController::retranslate()
{
    if (m_similar) takeSimilar(*m_similar);
    if (m_item) takeItem(*m_item);
}

void SideController::askWhatIsSeen()
{
    if (!m_project.isOpen()) return;
    if (m_page.view() == SessionsPage::View::Transitions) return askTransitions();
    if (m_page.side().tab() == SidePanel::Tab::Similar) askSimilar();
    if (m_page.side().tab() == SidePanel::Tab::Item) askItem();
}

void SideController::askSimilar()
{
    if (m_similar || m_askedSimilar != 0) return;
    auto& panel = m_page.side().similar();
    auto request = m_ways.similar();
    if (!request) {
        panel.showNothing(
            tr("No model yet: the student says which sessions are near. Train one and they appear here."));
        return;
    }
    request->top = 30;
    panel.showNothing(tr("Looking for similar sessions…"));
    m_askedSimilar = m_questions.ask(
        *request, this,
        [this](const SimilarResponse& response) {
            m_askedSimilar = 0;
            takeSimilar(response);
        },
        [this](const WorkerError& error) {
            m_askedSimilar = 0;
            m_page.side().similar().showNothing(error.sentence);
        });
    if (m_similar) m_askedSimilar = 0; // answered at once
}

void SideController::takeSimilar(const SimilarResponse& response)
{
    m_similar = response;
    QList<SimilarRow> rows;
    const double best = response.sessions.empty() ? 1 : std::max(1e-12, response.sessions.front().similarity);
    for (const auto& session : response.sessions) {
        SimilarRow row{.session = session.id,
                       .code = QString::fromStdString(session.code),
                       .day = SessionWords::day(session.time),
                       .shared = session.shared,
                       .similarity = session.similarity,
                       .share = session.similarity / best};
        for (const auto& event : session.events) row.items.append({m_ways.card(event.item), event.shared, event.next});
        rows.append(row);
    }
    m_page.side().similar().setRows(rows, response.known);
}

void SideController::askItem()
{
    if (m_item || m_askedItem != 0) return;
    auto& panel = m_page.side().item();
    if (m_itemCode.isEmpty()) {
        panel.showNothing(tr("Choose an event or a recommendation, and its item appears here."));
        return;
    }
    if (panel.view().item.code != m_itemCode) panel.showNothing(tr("Reading the item…"));
    ItemFactsRequest request{.project = m_project.folder().toStdString(), .item = m_itemCode.toStdString(), .top = 6};
    request.run = m_run.value;
    m_askedItem = m_questions.ask(
        request, this,
        [this](const ItemFactsResponse& response) {
            m_askedItem = 0;
            takeItem(response);
        },
        [this](const WorkerError& error) {
            m_askedItem = 0;
            m_page.side().item().showNothing(error.sentence);
        });
    if (m_item) m_askedItem = 0;
}

QList<NeighbourRow> SideController::rowsOf(const std::vector<core::protocol::NeighbourItem>& items) const
{
    QList<NeighbourRow> rows;
    for (const auto& each : items) rows.append({m_ways.card(each.item), each.count, each.weight});
    return rows;
}

void SideController::takeItem(const ItemFactsResponse& response)
{
    m_item = response;
    const QLocale numbers(QLocale::English);
    ItemView view{.item = m_ways.card(response.item.id)};
    view.description = QString::fromStdString(response.item.description);
    const auto fact = [&view](const QString& name, const QString& value) {
        if (!value.isEmpty()) view.facts.append({name, value});
    };
    fact(tr("Code"), QString::fromStdString(response.item.code));
    fact(tr("Category"), QString::fromStdString(response.item.category));
    if (response.item.price) fact(tr("Price"), SessionWords::price(*response.item.price));
    for (std::size_t at = 0; at < response.columns.size() && at < response.item.attributes.size(); ++at)
        fact(QString::fromStdString(response.columns[at].name), QString::fromStdString(response.item.attributes[at]));
    view.seen = tr("%1 events in %2 sessions")
                    .arg(numbers.toString(qlonglong(response.events)), numbers.toString(qlonglong(response.sessions)));
    if (response.seen == 0) view.seen += tr("; new to the model");
    if (response.seen > 0) view.seen += tr("; the model learned from %1 of them").arg(numbers.toString(response.seen));
    QString testFrom;
    if (const auto run = core::store::RunRepository(m_project.project().database()).find({response.run}))
        testFrom = QString::fromStdString(run->testFrom);
    for (const auto& day : response.days) {
        const auto date = QString::fromStdString(day.day);
        const auto midnight = QDate::fromString(date, Qt::ISODate).startOfDay(Qt::UTC).toSecsSinceEpoch();
        view.days.append({SessionWords::day(midnight), day.events, !testFrom.isEmpty() && date >= testFrom});
    }
    view.after = rowsOf(response.after);
    view.before = rowsOf(response.before);
    view.picture = rowsOf(response.picture);
    view.text = rowsOf(response.text);
    view.knowledge = rowsOf(response.knowledge);
    view.hasStudent = response.run > 0;
    m_page.side().item().setView(view);
}

void SideController::askTransitions()
{
    if (m_transitionsAreNew) return;
    forget(m_askedTransitions);
    auto& view = m_page.transitions();
    TransitionsRequest request{.project = m_project.folder().toStdString(), .levels = view.levels(), .top = view.top()};
    request.run = m_run.value;
    view.showBusy();
    m_askedTransitions = m_questions.ask(
        request, this,
        [this](const TransitionsResponse& response) {
            m_askedTransitions = 0;
            m_transitionsAreNew = true;
            m_page.transitions().setResponse(response);
        },
        [this](const WorkerError& error) {
            m_askedTransitions = 0;
            m_page.transitions().showFault(error.sentence);
        });
    if (m_transitionsAreNew) m_askedTransitions = 0;
}

void SideController::openPicker()
{
    if (m_project.isOpen()) m_page.picker().open();
}

void SideController::searchItems(const QString& text)
{
    if (!m_project.isOpen()) return;
    try {
        const auto& database = m_project.project().database();
        const auto folded = foldedText(text).toStdString();
        QList<NeighbourRow> rows;
        if (core::store::ItemFacts(database)
                .areMissing()) { // an older project that nothing has been imported into since
            for (const auto id : core::store::itemsMatching(database, folded, ItemPicker::kMost))
                rows.append({m_ways.card(id), 0, 0});
            m_page.picker().setRows(rows, rows.size());
            return;
        }
        const core::store::ItemGrid items(database);
        core::store::ItemFilter filter;
        filter.text = folded;
        for (const auto& each : items.page(filter, std::nullopt, ItemPicker::kMost))
            rows.append({m_ways.card(each.id), each.seen, 0});
        m_page.picker().setRows(rows, items.count(filter));
    } catch (const core::Error& error) {
        m_page.picker().reject();
        m_page.setFault(workerError(error).sentence, workerError(error).detail);
    }
}

} // namespace ui
