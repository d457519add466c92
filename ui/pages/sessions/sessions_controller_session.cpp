// Which session of which project is on show, and by which model.
#include "ui/pages/sessions/sessions_controller.h"

#include "core/base/error.h"
#include "core/domain/split.h"
#include "core/store/item_repository.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/session_rows.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/words.h"
#include "ui/session/project_session.h"

#include <algorithm>
#include <array>

namespace ui {

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

bool isSame(const core::Event& a, const core::Event& b)
{
    return a.item == b.item && a.time == b.time;
}

/// Of one event nothing can be predicted; the list opens on the first session that has more.
int firstToPredict(const SessionListModel& model)
{
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.row(row).preview.items.size() > 1) return row;
    return 0;
}

} // namespace

void SessionsController::reload()
{
    if (!m_project.isOpen()) {
        overtake();
        m_page.setFault({}, {});
        m_session.reset();
        m_run = {};
        m_former.reset();
        m_page.setView(SessionsPage::View::One);
        m_list.clear();
        m_list.setFilter({});
        m_page.setNotice({}, {});
        m_page.setState(SessionsPage::State::NoProject);
        return;
    }
    tryTo([this] {
        const auto& database = m_project.project().database();
        m_colourColumn = colourColumnOf(core::store::ItemRepository(database).columns());
        const bool some = core::store::SessionRepository(database).count() > 0;
        m_page.setState(some ? SessionsPage::State::Ready : SessionsPage::State::NoSessions);
        const auto run = m_run;
        reloadRuns();
        m_side.reset();
        showTrust();
        const bool stays = m_session && isAsInProject();
        if (m_session && !stays) open(m_session->id);
        reloadList();
        if (stays) showAnew(m_run != run);
    });
}

// A job has written, and not into the session on show: the edits and the place to predict stay.
void SessionsController::showAnew(bool byAnotherModel)
{
    showAll(); // titles and pictures are read anew
    if (!byAnotherModel) return;
    m_before = {};
    m_page.outdateAll(SessionsPage::Content::OfAnother);
    askAll();
}

bool SessionsController::isAsInProject() const
{
    auto now = core::store::SessionRepository(m_project.project().database()).find(m_session->id);
    if (!now || now->code != m_session->code || dropRepeats(*now) != m_times) return false;
    if (!std::ranges::equal(now->events, m_session->events, isSame)) return false;
    return std::ranges::all_of(m_edited.events(),
                               [this](const EditedEvent& event) { return event.item == cardOf(event.item.id); });
}

void SessionsController::reloadRuns()
{
    m_runs.clear();
    for (auto& run : core::store::RunRepository(m_project.project().database()).all())
        if (run.state == core::RunState::Ready) m_runs.push_back(std::move(run));
    QStringList names;
    int current = 0;
    for (std::size_t at = 0; at < m_runs.size(); ++at) {
        names.append(tr("Model: %1").arg(nameOfRun(m_runs[at].id)));
        if (m_runs[at].id == m_run) current = static_cast<int>(at);
    }
    m_run = m_runs.empty() ? core::RunId{} : m_runs[static_cast<std::size_t>(current)].id;
    m_page.setRuns(names, m_runs.empty() ? -1 : current);
}

QString SessionsController::nameOfRun(core::RunId run) const
{
    const auto found = std::ranges::find(m_runs, run, &core::Run::id);
    if (found == m_runs.end()) return QString::number(run.value);
    return tr("run %1 · %2").arg(run.value).arg(SessionWords::preset(found->config.preset));
}

void SessionsController::reloadList()
{
    if (!m_project.isOpen()) return;
    tryTo([this] {
        const auto run =
            std::find_if(m_runs.begin(), m_runs.end(), [this](const auto& each) { return each.id == m_run; });
        std::optional<std::int64_t> testFrom;
        if (run != m_runs.end() && !run->testFrom.empty()) testFrom = core::midnightFromDate(run->testFrom);
        m_list.show(m_run, testFrom);
    });
}

// The session on show is only replaced where the list no longer holds it. One far down stays, though no row is marked.
void SessionsController::selectOpenSession()
{
    tryTo([this] {
        const auto& model = m_page.sessions();
        if (m_session && m_list.holds(m_session->id)) {
            selectRow(m_list.rowOf(m_session->id));
        } else if (m_session && m_kept == m_session->id) {
            return;
        } else if (model.rowCount() > 0) {
            selectRow(firstToPredict(model));
        }
    });
}

void SessionsController::selectRow(int row)
{
    m_isSelecting = true;
    m_page.list().select(row);
    m_isSelecting = false;
}

void SessionsController::openRow(int row)
{
    const auto id = m_page.sessions().row(row).preview.session.id;
    if (m_session && m_session->id == id) return;
    open(id);
    if (m_isSelecting) return;
    m_kept = {};
    note();
}

void SessionsController::open(core::SessionId id)
{
    if (!m_project.isOpen()) return;
    m_session.reset();
    tryTo([&] { m_session = core::store::SessionRepository(m_project.project().database()).find(id); });
    if (m_session && m_session->events.empty()) m_session.reset();
    if (!m_session) return;
    std::vector<std::int64_t> times;
    for (const auto& event : m_session->events) times.push_back(event.time);
    m_dayOnly = SessionWords::onlyDayIsKnown(times);
    m_times = dropRepeats(*m_session);
    m_position = std::max(2, static_cast<int>(m_session->events.size()));
    m_opened.clear();
    showMark();
    loadPrefix();
}

// An undo of another session leads to it.
void SessionsController::goTo(const EditedPlace& place)
{
    if (!m_session || m_session->id != place.session) {
        open(place.session);
        if (!m_session) return;
        m_kept = place.session;
        selectOpenSession();
    }
    const bool isThere = place.position >= 2 && place.position <= static_cast<int>(m_session->events.size()) + 1;
    if (!isThere || m_position == place.position) return;
    m_position = place.position;
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
        events.append({at + 1, cardOf(m_session->events[static_cast<std::size_t>(at)].item)});
    m_current = -1;
    m_target.clear();
    m_former.reset();
    if (m_notice == About::OtherModel) m_page.setNotice({}, {});
    m_byStudent = true;
    m_now = {};
    m_before = {};
    m_page.outdateAll(SessionsPage::Content::OfAnother);
    m_edited.load(events, {m_session->id, m_position}); // asks by its changed()
}

} // namespace ui
