#include "ui/pages/sessions/sessions_controller.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/session_rows.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/why_sentence.h"
#include "ui/pages/sessions/words.h"
#include "ui/session/project_session.h"

#include <QSaveFile>

#include <algorithm>
#include <array>

namespace ui {

using core::protocol::ExplainRequest;
using core::protocol::ExplainResponse;
using core::protocol::RecommendRequest;
using core::protocol::RecommendResponse;

namespace {

int colourColumnOf(const std::vector<core::AttributeColumn>& columns)
{
    const std::array names{QStringLiteral("colo"), QStringLiteral("色"), QStringLiteral("カラー")};
    for (std::size_t at = 0; at < columns.size(); ++at)
        for (const auto& name : names)
            if (QString::fromStdString(columns[at].name).contains(name, Qt::CaseInsensitive))
                return static_cast<int>(at);
    for (std::size_t at = 0; at < columns.size(); ++at)
        if (columns[at].kind == core::ColumnKind::Category) return static_cast<int>(at);
    return -1;
}

/// Of one event nothing can be predicted; the list opens on the first session that has more.
int firstToPredict(const SessionListModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.row(row).preview.items.size() > 1) return row;
    return 0;
}

} // namespace

SessionsController::SessionsController(SessionsPage& page, ProjectSession& project, Questions& questions,
                                       Dialogs& dialogs, QObject* parent)
    : QObject(parent), m_page(page), m_project(project), m_questions(questions), m_dialogs(dialogs),
      m_edited(project.undoStack())
{
    connectPage();
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&project, signal, this, &SessionsController::reload);
    reload();
}

void SessionsController::connectPage()
{
    connect(&m_page, &SessionsPage::textsChanged, this, [this] {
        if (m_project.isOpen()) reloadRuns();
        if (!m_session) return;
        m_page.setEdit(m_edited);
        showHead();
        if (m_run.value == 0) m_page.showNoModel();
        showAll();
    });
    connect(&m_page, &SessionsPage::filterChanged, this, &SessionsController::reloadList);
    connect(&m_page, &SessionsPage::sessionChosen, this, &SessionsController::openRow);
    connect(&m_page, &SessionsPage::positionStepped, this, &SessionsController::stepPosition);
    connect(&m_page, &SessionsPage::eventStepped, this, &SessionsController::stepEvent);
    connect(&m_page, &SessionsPage::studentItemChosen, this, [this](const QString& code) { chooseItem(code, true); });
    connect(&m_page, &SessionsPage::teacherItemChosen, this, [this](const QString& code) { chooseItem(code, false); });
    connect(&m_page, &SessionsPage::retryRequested, this, &SessionsController::askAll);
    connect(&m_page, &SessionsPage::saveRequested, this, &SessionsController::saveList);
    connect(&m_page, &SessionsPage::undoRequested, &m_project.undoStack(), &QUndoStack::undo);
    connect(&m_page, &SessionsPage::reverseRequested, &m_edited, &EditedSession::reverse);
    connect(&m_page, &SessionsPage::restoreAllRequested, &m_edited, &EditedSession::restoreAll);
    connect(&m_page, &SessionsPage::restoreRequested, &m_edited, &EditedSession::restore);
    connect(&m_page, &SessionsPage::removeRequested, this,
            [this](int index) { m_edited.remove(index < 0 ? m_current : index); });
    connect(&m_page, &SessionsPage::moveRequested, this, [this](int index, int by) {
        const int at = index < 0 ? m_current : index;
        if (!m_edited.canMove(at, by)) return;
        if (at == m_current) m_current += by; // the keys go on meaning the same event
        m_edited.move(at, by);
    });
    connect(&m_page, &SessionsPage::eventChosen, this, [this](int index) {
        m_current = index;
        showStrip();
    });
    connect(&m_page, &SessionsPage::runChosen, this, [this](int index) {
        if (index < 0 || static_cast<std::size_t>(index) >= m_runs.size()) return;
        m_run = m_runs[static_cast<std::size_t>(index)].id;
        m_before = {};
        reloadList();
        askAll();
    });
    connect(&m_edited, &EditedSession::changed, this, [this] {
        m_page.setEdit(m_edited);
        askAll();
    });
}

void SessionsController::reload()
{
    ++m_generation;
    m_page.setFault({}, {});
    if (!m_project.isOpen()) {
        m_session.reset();
        m_page.sessions().show(nullptr, {}, {});
        m_page.setState(SessionsPage::State::NoProject);
        return;
    }
    try {
        const auto& database = m_project.project().database();
        m_colourColumn = colourColumnOf(core::store::ItemRepository(database).columns());
        const bool some = core::store::SessionRepository(database).count() > 0;
        m_page.setState(some ? SessionsPage::State::Ready : SessionsPage::State::NoSessions);
        const auto run = m_run;
        reloadRuns();
        const auto shown = m_session ? std::optional(m_session->id) : std::nullopt;
        reloadList();
        if (shown && some && m_page.sessions().indexOf(*shown) >= 0)
            m_page.list().select(m_page.sessions().indexOf(*shown));
        if (shown && m_session && m_session->id == *shown) showAnew(m_run != run);
    } catch (const core::Error& error) {
        fail(workerError(error));
    }
}

// The session on show has stayed, what is known of it has not: a training made a model, or an import changed its data.
void SessionsController::showAnew(bool byAnotherModel)
{
    if (!byAnotherModel) {
        open(m_session->id);
        return;
    }
    m_before = {};
    askAll();
}

void SessionsController::reloadRuns()
{
    m_runs.clear();
    for (auto& run : core::store::RunRepository(m_project.project().database()).all())
        if (run.state == core::RunState::Ready) m_runs.push_back(std::move(run));
    QStringList names;
    int current = 0;
    for (std::size_t at = 0; at < m_runs.size(); ++at) {
        names.append(
            tr("Model: run %1 · %2").arg(m_runs[at].id.value).arg(SessionWords::preset(m_runs[at].config.preset)));
        if (m_runs[at].id == m_run) current = static_cast<int>(at);
    }
    m_run = m_runs.empty() ? core::RunId{} : m_runs[static_cast<std::size_t>(current)].id;
    m_page.setRuns(names, m_runs.empty() ? -1 : current);
}

void SessionsController::reloadList()
{
    if (!m_project.isOpen()) return;
    try {
        const auto run =
            std::find_if(m_runs.begin(), m_runs.end(), [this](const auto& each) { return each.id == m_run; });
        std::optional<std::int64_t> testFrom;
        if (run != m_runs.end() && !run->testFrom.empty()) testFrom = core::midnightFromDate(run->testFrom);
        m_page.list().setTestFrom(testFrom);
        auto& model = m_page.sessions();
        model.show(&m_project.project(), m_page.list().filter(), m_run);
        m_page.list().showCount(model.total(), core::store::SessionRepository(m_project.project().database()).count());
        const int shown = m_session ? model.indexOf(m_session->id) : -1;
        if (model.rowCount() > 0) m_page.list().select(shown >= 0 ? shown : firstToPredict(model));
    } catch (const core::Error& error) {
        fail(workerError(error));
    }
}

void SessionsController::openRow(int row)
{
    const auto id = m_page.sessions().row(row).preview.session.id;
    if (!m_session || m_session->id != id) open(id);
}

void SessionsController::showSession(core::SessionId session)
{
    const int row = m_page.sessions().indexOf(session);
    if (row >= 0)
        m_page.list().select(row);
    else
        open(session);
}

void SessionsController::open(core::SessionId id)
{
    if (!m_project.isOpen()) return;
    try {
        m_session = core::store::SessionRepository(m_project.project().database()).find(id);
    } catch (const core::Error& error) {
        m_session.reset();
        fail(workerError(error));
    }
    if (!m_session || m_session->events.empty()) return;
    std::vector<std::int64_t> times;
    for (const auto& event : m_session->events) times.push_back(event.time);
    m_dayOnly = SessionWords::onlyDayIsKnown(times);
    m_times = dropRepeats(*m_session);
    m_position = std::max(2, static_cast<int>(m_session->events.size()));
    loadPrefix();
}

void SessionsController::stepPosition(int by)
{
    if (!m_session) return;
    const int position = std::clamp(m_position + by, 2, static_cast<int>(m_session->events.size()) + 1);
    if (position == m_position) return;
    m_position = position;
    loadPrefix();
}

void SessionsController::loadPrefix()
{
    QList<EditedEvent> events;
    for (int at = 0; at < m_position - 1; ++at)
        events.append({at + 1, cardOf(m_session->events[static_cast<std::size_t>(at)].item), false});
    m_current = -1;
    m_target.clear();
    m_byStudent = true;
    m_now = {};
    m_before = {};
    m_edited.load(events); // asks by its changed()
}

void SessionsController::stepEvent(int by)
{
    const auto count = static_cast<int>(m_edited.events().size());
    if (count == 0) return;
    m_current = m_current < 0 ? (by < 0 ? count - 1 : 0) : std::clamp(m_current + by, 0, count - 1);
    showStrip();
}

void SessionsController::chooseItem(const QString& code, bool byStudent)
{
    m_byStudent = byStudent;
    m_target = code;
    m_now.evidence.reset();
    if (m_before.evidence && QString::fromStdString(m_before.evidence->explanation.target.code) != code)
        m_before.evidence.reset();
    showLists();
    askEvidence();
}

void SessionsController::saveList(RecommendationPanel* panel)
{
    const auto path = m_dialogs.pickSave(tr("Save the list"), tr("recommendations.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const auto bytes =
        QByteArray("\xEF\xBB\xBF") + panel->model().table(',').toUtf8(); // Excel needs the mark to read UTF-8
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return;
    m_dialogs.tell({Notice::Kind::Error, tr("Save the list"), errorText(core::ErrorCode::FileWriteFailed, path), {}});
}

template <class Request> Request SessionsController::question(bool ofEdited) const
{
    Request request;
    request.project = m_project.folder().toStdString();
    request.run = m_run.value;
    if (ofEdited) {
        for (const auto& code : m_edited.codes()) request.items.push_back(code.toStdString());
    } else {
        request.session = m_session->code;
        request.position = m_position > static_cast<int>(m_session->events.size()) ? 0 : m_position;
    }
    return request;
}

template <class Request, class Response>
void SessionsController::ask(const Request& request, void (SessionsController::*take)(const Response&))
{
    const auto generation = m_generation;
    ++m_open;
    m_page.setBusy(true);
    m_questions.ask(
        request, this,
        [this, generation, take](const Response& response) {
            if (generation != m_generation) return;
            m_page.setBusy(--m_open > 0);
            (this->*take)(response);
        },
        [this, generation](const WorkerError& error) {
            if (generation != m_generation) return;
            m_page.setBusy(--m_open > 0);
            fail(error);
        });
}

void SessionsController::askAll()
{
    ++m_generation;
    m_open = 0;
    m_page.setBusy(false);
    m_page.setFault({}, {});
    if (!m_session) return;
    m_now = {};
    m_trueNextNow.reset();
    showHead();
    showStrip();
    if (m_run.value == 0) {
        m_page.showNoModel();
        return;
    }
    if (!m_edited.isEdited() && m_before.lists) { // the way back needs no question
        m_now = m_before;
        showAll();
        if (!m_now.evidence) askEvidence();
        return;
    }
    ask(question<RecommendRequest>(m_edited.isEdited()), &SessionsController::takeLists);
}

void SessionsController::takeLists(const RecommendResponse& response)
{
    m_now.lists = response;
    if (!m_edited.isEdited()) m_before.lists = response;
    if (m_target.isEmpty()) {
        const auto next = trueNextCard();
        if (next && response.trueNext.rank > 0) // of an item that the model doesn't know there is nothing to say
            m_target = next->code;
        else if (!response.student.empty())
            m_target = QString::fromStdString(response.student.front().code);
    }
    showAll();
    askEvidence();
}

void SessionsController::askEvidence()
{
    if (!m_session || m_run.value == 0 || m_target.isEmpty()) return;
    ++m_generation;
    m_open = 0;
    auto request = question<ExplainRequest>(m_edited.isEdited());
    request.target = m_target.toStdString();
    ask(request, &SessionsController::takeEvidence);
    if (!m_edited.isEdited()) return;
    if (!m_before.evidence) {
        auto before = question<ExplainRequest>(false);
        before.target = request.target;
        ask(before, &SessionsController::takeEvidenceBefore);
    }
    askTrueNext();
}

// Once edited the worker no longer knows the session; where the true next item stands now is asked for by its code.
void SessionsController::askTrueNext()
{
    const auto next = trueNextCard();
    if (!next || next->code == m_target || !m_before.lists || m_before.lists->trueNext.rank == 0) return;
    auto request = question<ExplainRequest>(true);
    request.target = next->code.toStdString();
    ask(request, &SessionsController::takeTrueNext);
}

void SessionsController::takeEvidence(const ExplainResponse& response)
{
    m_now.evidence = response;
    if (!m_edited.isEdited()) m_before.evidence = response;
    const auto next = trueNextCard();
    if (m_edited.isEdited() && next && next->code == m_target) m_trueNextNow = response;
    showAll();
}

void SessionsController::takeEvidenceBefore(const ExplainResponse& response)
{
    m_before.evidence = response;
    showAll();
}

void SessionsController::takeTrueNext(const ExplainResponse& response)
{
    m_trueNextNow = response;
    showAll();
}

void SessionsController::fail(const WorkerError& error)
{
    m_page.setFault(error.sentence, error.code + ": " + error.detail + '\n' + error.sentence);
}

} // namespace ui
