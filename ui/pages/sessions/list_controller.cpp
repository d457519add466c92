#include "ui/pages/sessions/list_controller.h"

#include "core/base/error.h"
#include "core/protocol/operations/disagreements.h"
#include "core/protocol/operations/save_table.h"
#include "core/store/mark_repository.h"
#include "ui/bridge/jobs.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/words.h"
#include "ui/session/project_session.h"
#include "ui/session/table_export.h"
#include "ui/widgets/table_content.h"

#include <QApplication>
#include <QClipboard>
#include <QLocale>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kRowsSearched = 2000;

} // namespace

/// One change of the filter. Letters typed one after the other are one change.
class FilterCommand : public QUndoCommand {
public:
    FilterCommand(ListController* list, ListFilter before, ListFilter after)
        : QUndoCommand(ListController::tr("Filter the list")), m_list(list), m_before(std::move(before)),
          m_after(std::move(after))
    {
    }
    void undo() override { set(m_before); }
    void redo() override
    {
        if (!std::exchange(m_isNew, false)) set(m_after);
    }
    [[nodiscard]] int id() const override { return 0x4631; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const FilterCommand*>(other);
        auto typed = next->m_after;
        typed.text = m_after.text;
        const bool onlyTyped = typed == m_after && m_before.text != m_after.text && !next->m_after.text.isEmpty();
        if (onlyTyped) m_after = next->m_after;
        return onlyTyped;
    }

private:
    void set(const ListFilter& filter)
    {
        if (m_list) m_list->setFilter(filter);
    }
    QPointer<ListController> m_list; // the stack belongs to the project and may outlive the page
    ListFilter m_before;
    ListFilter m_after;
    bool m_isNew = true;
};

class MarkCommand : public QUndoCommand {
public:
    MarkCommand(ListController* list, std::vector<core::SessionId> sessions, bool marked)
        : QUndoCommand(marked ? ListController::tr("Mark") : ListController::tr("Take the mark away")), m_list(list),
          m_sessions(std::move(sessions)), m_marked(marked)
    {
    }
    void undo() override { write(!m_marked); }
    void redo() override
    {
        if (!std::exchange(m_isNew, false)) write(m_marked);
    }

private:
    void write(bool marked)
    {
        if (!m_list || !m_list->writeMarks(m_sessions, marked)) setObsolete(true);
    }
    QPointer<ListController> m_list;
    std::vector<core::SessionId> m_sessions;
    bool m_marked;
    bool m_isNew = true;
};

ListController::ListController(SessionsPage& page, ProjectSession& project, Dialogs& dialogs, QObject* parent)
    : QObject(parent), m_page(page), m_project(project), m_dialogs(dialogs)
{
    connect(&page.sessions(), &SessionListModel::failed, this, &ListController::failed);
    connect(&page.list(), &SessionListPanel::filterChanged, this, &ListController::change);
    connect(&page.list(), &SessionListPanel::copyRequested, this, &ListController::copy);
    connect(&page.list(), &SessionListPanel::saveRequested, this, &ListController::save);
    connect(&page.list(), &SessionListPanel::markRequested, this,
            [this](bool marked) { mark(selectedSessions(), marked); });
    connect(&m_finder, &SessionFinder::found, this, &ListController::takeFound);
    connect(&m_finder, &SessionFinder::failed, this, [this](const WorkerError& fault) {
        showCount();
        Q_EMIT failed(fault);
    });
    connect(&m_finder, &SessionFinder::progressed, this, [this] {
        if (m_finder.isSearching()) m_page.list().showSearching(m_finder.share());
    });
}

void ListController::setJobs(Jobs& jobs)
{
    m_jobs = &jobs;
    connect(&jobs, &Jobs::jobFinished, this, &ListController::jobFinished);
}

ListFilter ListController::filter() const
{
    return m_page.list().filter();
}

void ListController::clear()
{
    m_finder.stop();
    m_run = {};
    m_testFrom.reset();
    m_page.sessions().show(nullptr, {}, {});
    m_page.list().setTestDays({});
}

void ListController::show(core::RunId run, std::optional<std::int64_t> testFrom)
{
    m_run = run;
    m_testFrom = testFrom;
    std::vector<std::int64_t> days;
    if (testFrom) days = core::store::SessionRepository(m_project.project().database()).daysFrom(*testFrom);
    m_page.list().setTestDays(days);
    read();
}

void ListController::change(const ListFilter& filter)
{
    if (refuseUnexplained(filter)) return;
    m_project.undoStack().push(new FilterCommand(this, m_shown, filter));
    Q_EMIT filterChanged();
    read();
}

// An item that has gone since is in no session.
core::store::SessionFilter ListController::wanted(const ListFilter& filter) const
{
    auto wanted = filter.forStore(m_run, m_testFrom);
    if (filter.item.isEmpty()) return wanted;
    const auto item = m_project.item(filter.item);
    wanted.item = item ? item->id : core::ItemId{-1};
    return wanted;
}

/// With the item's title, which the history does not write.
ListFilter ListController::named(ListFilter filter) const
{
    const auto item = filter.item.isEmpty() ? nullptr : m_project.item(filter.item);
    filter.itemTitle = item ? QString::fromStdString(item->title) : QString();
    return filter;
}

void ListController::choose(const ListFilter& chosen)
{
    const auto filter = named(chosen);
    if (filter == this->filter()) return;
    m_page.list().setFilter(filter);
    change(filter);
}

void ListController::setFilter(const ListFilter& chosen)
{
    const auto filter = named(chosen);
    if (filter == this->filter()) return;
    m_page.list().setFilter(filter);
    Q_EMIT filterChanged();
    read();
}

void ListController::read()
{
    m_shown = filter();
    if (!m_project.isOpen()) return;
    const auto wanted = this->wanted(m_shown);
    const auto& project = m_project.project();
    if (wanted.needsScan()) {
        m_finder.find(project.database(), wanted);
        return;
    }
    m_finder.stop();
    try {
        m_page.sessions().show(&project, wanted, m_run);
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
        return;
    }
    showCount();
    Q_EMIT shown();
}

void ListController::takeFound()
{
    try {
        m_page.sessions().showFound(m_project.project(), m_finder.take(), m_run);
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
        return;
    }
    showCount();
    Q_EMIT shown();
}

void ListController::showCount()
{
    if (!m_project.isOpen()) return;
    try {
        const core::store::SessionRepository sessions(m_project.project().database());
        m_page.list().showCount(m_page.sessions().total(), sessions.count());
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
    }
}

bool ListController::holds(core::SessionId session) const
{
    const auto& model = m_page.sessions();
    if (model.isFound()) return model.placeAmongFound(session) >= 0;
    const auto found = core::store::SessionRepository(m_project.project().database()).previews({&session, 1});
    const auto wanted = this->wanted(m_shown);
    if (found.empty()) return false;
    const auto& summary = found.front().session;
    return summary.length >= wanted.minLength && (!wanted.startFrom || summary.firstTime >= *wanted.startFrom) &&
           (!wanted.startBefore || summary.firstTime < *wanted.startBefore);
}

int ListController::rowOf(core::SessionId session) const
{
    auto& model = m_page.sessions();
    if (model.isFound()) {
        const auto place = model.placeAmongFound(session);
        if (place < 0 || place >= kRowsSearched) return -1;
        model.fetchUntil(static_cast<int>(place) + 1);
        return model.indexOf(session);
    }
    int row = model.indexOf(session);
    for (; row < 0 && model.rowCount() < kRowsSearched && model.canFetchMore({}); row = model.indexOf(session))
        model.fetchMore({});
    return row;
}

// Nobody has explained the test sessions of this run yet: that is a job of its own, which the user is asked for.
bool ListController::refuseUnexplained(const ListFilter& filter)
{
    if (!filter.disagrees || m_shown.disagrees || !m_project.isOpen()) return false;
    if (core::store::GapRepository(m_project.project().database()).count(m_run) > 0) return false;
    m_page.list().setFilter(m_shown);
    explainFirst(filter);
    return true;
}

void ListController::explainFirst(const ListFilter& filter)
{
    const auto sentence =
        tr("Which sessions disagree is known once the test sessions of this run have been explained, each "
           "event taken away once. That runs in the background and takes some seconds for each ten "
           "thousand sessions.");
    if (!m_jobs || m_explaining.value != 0) {
        m_dialogs.tell({.title = tr("Disagreement"), .text = sentence});
        return;
    }
    if (m_dialogs.ask(
            {.title = tr("Disagreement"), .text = sentence, .answers = {tr("Explain them now"), tr("Cancel")}}) != 0)
        return;
    core::protocol::DisagreementsRequest request{.project = m_project.folder().toStdString(), .run = m_run.value};
    const auto started = m_jobs->start(request);
    if (started.fault) {
        Q_EMIT failed(*started.fault);
        return;
    }
    m_explaining = started.id;
    m_afterExplaining = filter;
}

void ListController::jobFinished(const core::Job& job)
{
    if (m_explaining.value == 0 || job.id != m_explaining) return;
    m_explaining = {};
    if (job.state != core::JobState::Done || !m_project.isOpen()) return; // the tray says what became of it
    choose(m_afterExplaining);
}

bool ListController::isMarked(core::SessionId session) const
{
    return core::store::MarkRepository(m_project.project().database()).isMarked(session);
}

void ListController::mark(const std::vector<core::SessionId>& sessions, bool marked)
{
    std::vector<core::SessionId> changing;
    try {
        for (const auto session : sessions)
            if (isMarked(session) != marked) changing.push_back(session);
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
        return;
    }
    if (changing.empty() || !writeMarks(changing, marked)) return;
    m_project.undoStack().push(new MarkCommand(this, changing, marked));
}

bool ListController::writeMarks(const std::vector<core::SessionId>& sessions, bool marked)
{
    if (!m_project.isOpen()) return false;
    try {
        const auto& database = m_project.project().database();
        core::store::Transaction transaction(database);
        core::store::MarkRepository marks(database);
        for (const auto session : sessions) marks.set(session, marked);
        transaction.commit();
        m_page.sessions().readMarks();
    } catch (const core::Error& error) {
        Q_EMIT failed(workerError(error));
        return false;
    }
    if (m_shown.marked) read();
    Q_EMIT marksChanged();
    return true;
}

std::vector<core::SessionId> ListController::selectedSessions() const
{
    std::vector<core::SessionId> sessions;
    for (const auto row : m_page.list().selected()) sessions.push_back(m_page.sessions().row(row).preview.session.id);
    return sessions;
}

void ListController::copy() const
{
    QStringList lines{SessionListModel::headers().join('\t')};
    for (const auto row : m_page.list().selected()) {
        QStringList cells;
        for (const auto& cell : SessionListModel::cells(m_page.sessions().row(row))) cells.append(cell.toString());
        lines.append(cells.join('\t'));
    }
    QApplication::clipboard()->setText(lines.join('\n') + '\n');
}

// The whole list, by its filter: what save-table writes from the command line.
void ListController::save()
{
    if (!m_tables || !m_project.isOpen()) return;
    m_tables->save(tr("sessions", "file name"), m_shown.asRequest(m_run, m_testFrom));
}

} // namespace ui
