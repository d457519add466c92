// The way to the page and from it: places, notices, marks, the report and files.
#include "ui/pages/sessions/sessions_controller.h"

#include "core/base/error.h"
#include "core/domain/finding.h"
#include "core/domain/report_part.h"
#include "core/protocol/json.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/sessions/explanation_files.h"
#include "ui/pages/sessions/page_actions.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/pages/sessions/words.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/widgets/day_text.h"

#include <QLocale>
#include <QTextDocumentFragment>

#include <utility>

namespace ui {

namespace {

constexpr auto kSession = "session:";
constexpr auto kTransitions = "transitions";

/// What a place's detail says. Codes may hold any sign, so the longest code that the project knows counts.
struct Wanted {
    std::optional<core::SessionId> session;
    int position = 0;
    std::optional<QString> filter;
};

Wanted wantedOf(const QString& rest, const core::store::SessionRepository& sessions)
{
    const auto find = [&](const QString& code) { return sessions.idOfCode(code.toStdString()); };
    const auto withPosition = [&](const QString& text, const std::optional<QString>& filter) -> std::optional<Wanted> {
        if (const auto id = find(text)) return Wanted{id, 0, filter};
        const auto at = text.lastIndexOf('@');
        if (at < 0) return std::nullopt;
        bool isNumber = false;
        const int position = text.mid(at + 1).toInt(&isNumber);
        const auto id = isNumber ? find(text.left(at)) : std::nullopt;
        return id ? std::optional(Wanted{id, position, filter}) : std::nullopt;
    };
    if (auto wanted = withPosition(rest, std::nullopt)) return *wanted;
    const auto mark = rest.lastIndexOf('?');
    if (mark < 0) return {};
    return withPosition(rest.left(mark), rest.mid(mark + 1)).value_or(Wanted{});
}

} // namespace

void SessionsController::connectTo(const SessionsServices& services)
{
    m_navigation = &services.navigation;
    m_reports = &services.reports;
    m_tables = &services.tables;
    m_list.setTableExport(services.tables);
    m_list.setJobs(services.jobs);
    m_side.setNavigation(services.navigation);
    connect(m_reports, &ReportParts::failed, this, &SessionsController::fail);
}

void SessionsController::connectActions()
{
    connect(&m_page, &SessionsPage::markToggled, this, [this] {
        if (!m_session) return;
        tryTo([this] { m_list.mark({m_session->id}, !m_list.isMarked(m_session->id)); });
    });
    connect(&m_page, &SessionsPage::viewChosen, this, &SessionsController::note);
    connect(&m_page, &SessionsPage::reportRequested, this, &SessionsController::addToReport);
    connect(&m_page, &SessionsPage::exportRequested, this,
            [this](SessionsPage::Export kind) { exportExplanation(static_cast<int>(kind)); });
    connect(&m_page.why(), &WhyPanel::modelCardRequested, this, &SessionsController::showModelCard);
    connect(&m_side, &SideController::sessionWanted, this, [this](core::SessionId session) {
        showHidden(session);
        note();
    });
    connect(&m_side, &SideController::stepWanted, this, [this](const QString& from, const QString& to, int levels) {
        ListFilter filter;
        filter.order = m_list.filter().order;
        filter.stepFrom = from;
        filter.stepTo = to;
        filter.stepLevels = levels;
        showList(filter);
    });
    connect(&m_side, &SideController::sessionsOfItemWanted, this, [this](const QString& code) {
        ListFilter filter;
        filter.order = m_list.filter().order;
        filter.item = code;
        showList(filter);
    });
}

// Where the window is narrow the list comes out, so that what a click narrows it to is seen.
void SessionsController::showList(const ListFilter& filter)
{
    m_page.setView(SessionsPage::View::One);
    m_list.choose(filter);
    if (!m_page.list().isVisibleTo(&m_page)) m_page.actions().list->trigger();
}

void SessionsController::connectNotices()
{
    connect(&m_page, &SessionsPage::noticeAnswered, this, &SessionsController::answerNotice);
}

void SessionsController::arrive(const QString& detail)
{
    if (!m_project.isOpen()) return;
    if (detail == kTransitions) {
        m_isArriving = true;
        m_page.setView(SessionsPage::View::Transitions);
        Q_EMIT m_page.viewChosen();
        m_isArriving = false;
    }
    if (!detail.startsWith(kSession)) return;
    tryTo([&] {
        const auto rest = detail.mid(static_cast<qsizetype>(std::string_view(kSession).size()));
        const core::store::SessionRepository sessions(m_project.project().database());
        const auto wanted = wantedOf(rest, sessions);
        if (!wanted.session) {
            m_notice = About::Nothing;
            m_page.setNotice(tr("There is no session %1 in this project.").arg(rest), {});
            return;
        }
        m_page.setView(SessionsPage::View::One);
        if (wanted.filter) {
            m_isArriving = true;
            m_kept = *wanted.session;
            if (!m_session || m_session->id != *wanted.session) open(*wanted.session);
            m_list.setFilter(ListFilter::fromText(*wanted.filter));
            m_isArriving = false;
            selectOpenSession();
        } else {
            showHidden(*wanted.session);
        }
        if (wanted.position > 0) goTo({*wanted.session, wanted.position});
    });
}

// What the filters hide is shown all the same, and they can be brought back.
void SessionsController::showHidden(core::SessionId id)
{
    tryTo([&] {
        m_kept = id;
        m_page.setView(SessionsPage::View::One);
        const bool isHidden = !m_list.holds(id);
        if (!m_session || m_session->id != id) open(id);
        if (isHidden) {
            m_hiding = m_list.filter();
            ListFilter all;
            all.order = m_hiding.order == ListFilter::Order::RankGain ? ListFilter::Order::NewestFirst : m_hiding.order;
            m_isArriving = true;
            m_list.setFilter(all);
            m_isArriving = false;
            m_notice = About::FiltersCleared;
            const auto code = m_session ? QString::fromStdString(m_session->code) : QString();
            m_page.setNotice(tr("The filters would hide session %1; they were taken away.").arg(code),
                             tr("Bring them back"));
        }
        selectOpenSession();
    });
}

void SessionsController::answerNotice()
{
    const auto notice = std::exchange(m_notice, About::Nothing);
    m_page.setNotice({}, {});
    if (notice == About::FiltersCleared) m_list.choose(m_hiding);
    if (notice == About::InReport && m_navigation) m_navigation->go({"reports", {}});
    if (notice != About::OtherModel || !m_former) return;
    const auto former = std::ranges::find(m_runs, m_former->run, &core::Run::id);
    if (former == m_runs.end()) return;
    const auto index = static_cast<int>(former - m_runs.begin());
    m_former.reset();
    chooseRun(index);
    m_former.reset();
    m_page.setNotice({}, {});
    tryTo([this] { reloadRuns(); });
    showLists();
}

void SessionsController::note()
{
    if (!m_navigation || m_isArriving || !m_page.isVisible()) return;
    if (m_page.view() == SessionsPage::View::Transitions) {
        m_navigation->note({m_page.name(), kTransitions});
        return;
    }
    if (!m_session) return;
    m_navigation->note({m_page.name(), kSession + QString::fromStdString(m_session->code) + '@' +
                                           QString::number(m_position) + '?' + m_list.filter().toText()});
}

void SessionsController::showMark()
{
    if (m_session) tryTo([this] { m_page.setMarked(m_list.isMarked(m_session->id)); });
}

void SessionsController::showTrust()
{
    QString sentence;
    tryTo([&] {
        if (m_run.value == 0 || !m_project.isOpen()) return;
        const auto found = core::store::RunRepository(m_project.project().database())
                               .finding(m_run, core::findings::kFaithfulnessStudent);
        if (found) sentence = SessionWords::trust(core::protocol::decode<core::Faithfulness>(*found));
    });
    m_page.why().setTrust(sentence);
}

void SessionsController::showModelCard()
{
    const auto run = std::ranges::find(m_runs, m_run, &core::Run::id);
    if (run == m_runs.end()) return;
    QStringList lines{nameOfRun(m_run)};
    lines.append(tr("Trained on %1, on sessions before %2")
                     .arg(QString::fromStdString(run->device),
                          DayText::of(QDate::fromString(QString::fromStdString(run->testFrom), Qt::ISODate))));
    tryTo([&] {
        const auto found = core::store::RunRepository(m_project.project().database())
                               .finding(m_run, core::findings::kFaithfulnessStudent);
        if (found) lines.append(SessionWords::trustInFull(core::protocol::decode<core::Faithfulness>(*found)));
    });
    m_dialogs.tell({.title = tr("Model card"), .text = lines.join("\n\n")});
}

void SessionsController::addToReport()
{
    if (!m_session || !m_reports) return;
    const auto code = QString::fromStdString(m_session->code);
    core::ReportPart part{.kind = core::ReportPartKind::Session};
    part.title = tr("Session %1").arg(code).toStdString();
    part.text = QTextDocumentFragment::fromHtml(m_page.why().sentence()).toPlainText().toStdString();
    part.run = m_run.value;
    part.session = m_session->code;
    if (m_edited.isEdited() || m_position > static_cast<int>(m_session->events.size()))
        for (const auto& each : m_edited.codes()) part.items.push_back(each.toStdString());
    part.position = m_position;
    part.target = m_target.toStdString();
    if (const auto fault = m_reports->add(part)) {
        fail(*fault);
        return;
    }
    m_notice = About::InReport;
    m_page.setNotice(tr("Session %1 is in the report now.").arg(code),
                     m_navigation ? tr("Show the report") : QString());
}

void SessionsController::exportExplanation(int kind)
{
    if (!m_session) return;
    const auto asked = static_cast<SessionsPage::Export>(kind);
    if (asked == SessionsPage::Export::Table)
        saveTable();
    else
        savePicture(asked == SessionsPage::Export::Svg);
}

void SessionsController::savePicture(bool asSvg)
{
    const auto title = tr("Save the explanation");
    const auto name = tr("session-%1", "file name").arg(QString::fromStdString(m_session->code));
    const auto path =
        m_dialogs.pickSave(title, name + (asSvg ? ".svg" : ".png"), asSvg ? tr("SVG (*.svg)") : tr("PNG (*.png)"));
    if (path.isEmpty()) return;
    const bool saved = asSvg ? saveExplanationSvg(m_page, path) : saveExplanationPng(m_page, path);
    if (!saved) m_dialogs.tell({ui::Notice::Kind::Error, title, errorText(core::ErrorCode::FileWriteFailed, path), {}});
}

void SessionsController::saveTable()
{
    if (!m_now.evidence || !m_tables) return;
    m_tables->save(tr("session-%1", "file name").arg(QString::fromStdString(m_session->code)), explanationHeaders(),
                   explanationRows(m_now.evidence->explanation, m_edited.events(), m_edited.numbers()));
}

} // namespace ui
