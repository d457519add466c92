#include "ui/pages/sessions/sessions_controller.h"

#include "core/base/error.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/session/project_session.h"

#include <QSaveFile>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

using core::protocol::ExplainRequest;
using core::protocol::ExplainResponse;
using core::protocol::RecommendRequest;
using core::protocol::RecommendResponse;

SessionsController::SessionsController(SessionsPage& page, ProjectSession& project, Questions& questions,
                                       Dialogs& dialogs, QObject* parent)
    : QObject(parent), m_page(page), m_project(project), m_questions(questions), m_dialogs(dialogs),
      m_edited(project.undoStack()), m_list(page, project, dialogs),
      m_side(
          page, project, questions,
          {.similar = [this] { return similarQuestion(); }, .card = [this](core::ItemId item) { return cardOf(item); }})
{
    connectPage();
    connectEdits();
    connectActions();
    connectNotices();
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&project, signal, this, &SessionsController::reload);
    reload();
}

void SessionsController::connectPage()
{
    connect(&m_page, &SessionsPage::textsChanged, this, [this] {
        if (m_project.isOpen()) tryTo([this] { reloadRuns(); });
        if (!m_session) return;
        m_page.setEdit(m_edited);
        showHead();
        showMark();
        showTrust();
        m_side.retranslate();
        if (m_run.value == 0) m_page.showNoModel();
        showAll();
    });
    connect(&m_list, &ListController::failed, this, &SessionsController::fail);
    connect(&m_list, &ListController::shown, this, &SessionsController::selectOpenSession);
    connect(&m_list, &ListController::marksChanged, this, &SessionsController::showMark);
    connect(&m_list, &ListController::filterChanged, this, [this] {
        if (m_isArriving) return;
        m_kept = {};
        if (m_notice == About::FiltersCleared) m_page.setNotice({}, {});
        note();
    });
    connect(&m_page, &SessionsPage::sessionChosen, this, &SessionsController::openRow);
    connect(&m_page, &SessionsPage::positionStepped, this, &SessionsController::stepPosition);
    connect(&m_page, &SessionsPage::eventStepped, this, &SessionsController::stepEvent);
    connect(&m_page, &SessionsPage::studentItemChosen, this, [this](const QString& code) { chooseItem(code, true); });
    connect(&m_page, &SessionsPage::teacherItemChosen, this, [this](const QString& code) { chooseItem(code, false); });
    connect(&m_page, &SessionsPage::retryRequested, this, &SessionsController::askAll);
    connect(&m_page, &SessionsPage::saveRequested, this, &SessionsController::saveList);
    connect(&m_page, &SessionsPage::eventChosen, this, &SessionsController::chooseEvent);
    connect(&m_page, &SessionsPage::runChosen, this, &SessionsController::chooseRun);
    connect(&m_page, &SessionsPage::arrived, this, &SessionsController::arrive);
}

void SessionsController::connectEdits()
{
    connect(&m_page, &SessionsPage::undoRequested, &m_project.undoStack(), &QUndoStack::undo);
    connect(&m_page, &SessionsPage::reverseRequested, &m_edited, &EditedSession::reverse);
    connect(&m_page, &SessionsPage::restoreAllRequested, &m_edited, &EditedSession::restoreAll);
    connect(&m_page, &SessionsPage::restoreRequested, &m_edited, &EditedSession::restore);
    connect(&m_page, &SessionsPage::removeRequested, this,
            [this](int index) { m_edited.remove(index < 0 ? m_current : index); });
    connect(&m_page, &SessionsPage::moveRequested, this, &SessionsController::moveEvent);
    connect(&m_page, &SessionsPage::addRequested, &m_side, &SideController::openPicker);
    connect(&m_side, &SideController::itemAdded, this, [this](core::ItemId item) {
        if (m_session) m_edited.add(cardOf(item));
    });
    connect(&m_edited, &EditedSession::wanted, this, &SessionsController::goTo);
    connect(&m_edited, &EditedSession::changed, this, [this] {
        m_current = std::min(m_current, static_cast<int>(m_edited.events().size()) - 1); // an added one may be gone
        m_page.setEdit(m_edited);
        m_page.outdateAll(SessionsPage::Content::BeforeEdit);
        askAll();
    });
}

void SessionsController::moveEvent(int index, int by)
{
    const int at = index < 0 ? m_current : index;
    if (!m_edited.canMove(at, by)) return;
    if (at == m_current) m_current += by; // the keys go on meaning the same event
    m_edited.move(at, by);
}

void SessionsController::chooseEvent(int index)
{
    const auto& events = m_edited.events();
    if (index < 0 || index >= events.size()) return;
    m_current = index;
    m_opened.insert(events[index].item.category);
    m_side.setItem(events[index].item.code);
    showStrip();
}

void SessionsController::chooseRun(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_runs.size()) return;
    const auto run = m_runs[static_cast<std::size_t>(index)].id;
    if (run == m_run) return;
    m_former.reset();
    if (!m_edited.isEdited() && m_now.lists) m_former = Former{m_run, *m_now.lists};
    m_run = run;
    m_before = {};
    m_page.outdateAll(SessionsPage::Content::OfAnother);
    reloadList();
    showTrust();
    if (m_former) {
        m_notice = About::OtherModel;
        m_page.setNotice(tr("Another model: “was” is the rank by %1.").arg(nameOfRun(m_former->run)),
                         tr("Back to %1").arg(nameOfRun(m_former->run)));
    }
    askAll();
}

void SessionsController::stepEvent(int by)
{
    const auto count = static_cast<int>(m_edited.events().size());
    if (count == 0) return;
    chooseEvent(m_current < 0 ? (by < 0 ? count - 1 : 0) : std::clamp(m_current + by, 0, count - 1));
}

void SessionsController::chooseItem(const QString& code, bool byStudent)
{
    m_byStudent = byStudent;
    m_target = code;
    m_side.setItem(code);
    if (!m_now.lists) return; // explained once they are there
    m_now.evidence.reset();
    m_page.outdateWhy(SessionsPage::Content::BeforeEdit);
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

std::optional<core::protocol::SimilarRequest> SessionsController::similarQuestion() const
{
    if (!m_session || m_run.value == 0) return std::nullopt;
    return question<core::protocol::SimilarRequest>(m_edited.isEdited());
}

template <class Request, class Response>
void SessionsController::ask(const Request& request, void (SessionsController::*take)(const Response&))
{
    const auto generation = m_generation;
    const auto number = ++m_asked;
    const auto settle = [this, generation, number] { // returns whether it is still wanted
        if (generation != m_generation) return false;
        m_open.remove(number);
        m_page.setBusy(!m_open.isEmpty());
        return true;
    };
    m_open.insert(number, 0);
    m_page.setBusy(true);
    const auto sent = m_questions.ask(
        request, this,
        [this, settle, take](const Response& response) {
            if (settle()) (this->*take)(response);
        },
        [this, settle](const WorkerError& error) {
            if (settle()) fail(error);
        });
    if (m_open.contains(number)) m_open[number] = sent; // else it was answered at once
}

// What was asked before is of no use any more.
void SessionsController::overtake()
{
    ++m_generation;
    for (const auto question : std::exchange(m_open, {})) m_questions.forget(question);
    m_page.setBusy(false);
}

void SessionsController::askAll()
{
    overtake();
    m_page.setFault({}, {});
    if (!m_session) return;
    m_now = {};
    m_trueNextNow.reset();
    m_side.outdate(m_run);
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
    if (!m_target.isEmpty()) m_side.setItem(m_target);
    showAll();
    askEvidence();
}

void SessionsController::askEvidence()
{
    if (!m_session || m_run.value == 0 || m_target.isEmpty()) return;
    overtake();
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

void SessionsController::tryTo(const std::function<void()>& read)
{
    try {
        read();
    } catch (const core::Error& error) {
        fail(workerError(error));
    }
}

void SessionsController::fail(const WorkerError& error)
{
    m_page.setFault(error.sentence, error.code + ": " + error.detail + '\n' + error.sentence);
}

} // namespace ui
