#include "ui/shell/workbench.h"

#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/pages/table_saving.h"
#include "ui/session/project_session.h"

#include <QAction>

namespace ui {

namespace {

Pictures picturesOf(ProjectSession& session)
{
    return [&session](core::ItemId item, PictureSize size) { return session.thumbnail(item, size); };
}

} // namespace

Workbench::Workbench(const Services& services)
    : m_window(services), m_start(new StartPage(services.theme)),
      m_evaluation(new EvaluationPage(services.theme, services.session)),
      m_sessions(new SessionsPage(services.theme, picturesOf(services.session))), m_reportParts(services.session),
      m_tables(services.session, services.worker, services.jobs, tableSavingBy(services.dialogs)),
      m_evaluationQuestions(services.worker),
      m_evaluationController(
          *m_evaluation, services.session,
          {services.jobs, m_evaluationQuestions, services.navigation, m_reportParts, m_tables, services.dialogs}),
      m_questions(services.worker), m_sessionsController(*m_sessions, services.session, m_questions, services.dialogs),
      m_shell(m_window, *m_start, services)
{
    m_window.addPage(m_start);
    m_window.addPage(m_evaluation);
    m_window.addPage(m_sessions);
    connectPages();
}

// What a page asks for is the menu's own action, so that both are allowed and refused together; an import, whose button
// can't be seen to be refused, is answered with the reason.
void Workbench::connectPages()
{
    const auto& commands = m_window.commands();
    QObject::connect(m_evaluation, &EvaluationPage::openRequested, commands.action("file.open"), &QAction::trigger);
    QObject::connect(m_evaluation, &EvaluationPage::trainRequested, commands.action("models.train"), &QAction::trigger);
    QObject::connect(m_sessions, &SessionsPage::openRequested, commands.action("file.open"), &QAction::trigger);
    QObject::connect(m_sessions, &SessionsPage::importRequested, &m_shell, [this] { m_shell.importPaths({}); });
    QObject::connect(m_sessions, &SessionsPage::trainRequested, commands.action("models.train"), &QAction::trigger);
}

} // namespace ui
