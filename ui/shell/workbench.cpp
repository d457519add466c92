#include "ui/shell/workbench.h"

#include "ui/bridge/jobs.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/models/models_page.h"
#include "ui/pages/reports/reports_page.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/start/start_page.h"
#include "ui/pages/table_saving.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"

#include <QAction>
#include <QDesktopServices>
#include <QUrl>

namespace ui {

namespace {

Pictures picturesOf(ProjectSession& session)
{
    return [&session](core::ItemId item, PictureSize size) { return session.thumbnail(item, size); };
}

void openOutside(const QString& path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace

Workbench::Workbench(const Services& services)
    : m_window(services), m_start(new StartPage(services.theme)),
      m_data(new DataPage(services.theme, picturesOf(services.session))), m_models(new ModelsPage(services.theme)),
      m_evaluation(new EvaluationPage(services.theme, services.session)),
      m_sessions(new SessionsPage(services.theme, picturesOf(services.session))),
      m_reports(new ReportsPage(services.theme)), m_settings(new SettingsPage(services.theme, services.preferences)),
      m_reportParts(services.session),
      m_tables(services.session, services.worker, services.jobs, tableSavingBy(services.dialogs)),
      m_dataController(*m_data, {services.theme, services.session, services.worker, services.jobs, services.dialogs,
                                 services.navigation, m_tables}),
      m_modelQuestions(services.worker, services.jobs),
      m_modelsController(*m_models, {services.session, m_modelQuestions, services.dialogs, services.preferences,
                                     services.navigation, &m_tables}),
      m_evaluationQuestions(services.worker),
      m_evaluationController(
          *m_evaluation, services.session,
          {services.jobs, m_evaluationQuestions, services.navigation, m_reportParts, m_tables, services.dialogs}),
      m_questions(services.worker), m_sessionsController(*m_sessions, services.session, m_questions, services.dialogs),
      m_reportQuestions(services.worker), m_reportsController(*m_reports, services.session,
                                                              {services.jobs, m_reportQuestions, m_reportParts,
                                                               services.navigation, services.dialogs, openOutside}),
      m_settingsController(*m_settings, services.preferences, services.session, services.dialogs),
      m_backbonesController(m_settings->backbones(), backboneQuestions(services.worker), services.dialogs),
      m_shell(m_window, *m_start, services)
{
    m_sessionsController.connectTo({services.navigation, m_reportParts, m_tables, services.jobs});
    m_window.addPage(m_start);
    m_window.addPage(m_data);
    m_window.addPage(m_models);
    m_window.addPage(m_evaluation);
    m_window.addPage(m_sessions);
    m_window.addPage(m_reports);
    m_window.addPage(m_settings);
    QObject::connect(&services.jobs, &Jobs::jobChanged, &m_modelsController, &ModelsController::takeJob);
    QObject::connect(&services.jobs, &Jobs::jobFinished, &m_modelsController, &ModelsController::endJob);
    QObject::connect(&m_shell.projects(), &ProjectController::switched, &m_modelsController, &ModelsController::reload);
    QObject::connect(&services.language, &Language::changed, &m_modelsController, &ModelsController::reload,
                     Qt::QueuedConnection); // what it says of a paused training, too
    connectPages();
}

// What a page asks for is the menu's own action, so that both are allowed and refused together; an import, whose button
// can't be seen to be refused, is answered with the reason.
void Workbench::connectPages()
{
    const auto& commands = m_window.commands();
    QObject::connect(m_data, &DataPage::openRequested, commands.action("file.open"), &QAction::trigger);
    QObject::connect(m_models, &ModelsPage::openRequested, commands.action("file.open"), &QAction::trigger);
    QObject::connect(m_models, &ModelsPage::importRequested, &m_shell, [this] { m_shell.importPaths({}); });
    QObject::connect(m_evaluation, &EvaluationPage::openRequested, commands.action("file.open"), &QAction::trigger);
    QObject::connect(m_evaluation, &EvaluationPage::importRequested, &m_shell, [this] { m_shell.importPaths({}); });
    QObject::connect(m_evaluation, &EvaluationPage::trainRequested, commands.action("models.train"), &QAction::trigger);
    QObject::connect(m_sessions, &SessionsPage::openRequested, commands.action("file.open"), &QAction::trigger);
    QObject::connect(m_sessions, &SessionsPage::importRequested, &m_shell, [this] { m_shell.importPaths({}); });
    QObject::connect(m_sessions, &SessionsPage::trainRequested, commands.action("models.train"), &QAction::trigger);
    QObject::connect(m_reports, &ReportsPage::wayOutRequested, &m_shell, [this](ReportsPage::State state) {
        if (state == ReportsPage::State::NoProject) m_window.commands().action("file.open")->trigger();
        if (state == ReportsPage::State::NoSessions) m_shell.importPaths({});
    });
    QObject::connect(&m_shell.computer(), &ComputerController::answered, m_settings, &SettingsPage::setDevices);
    QObject::connect(m_settings, &SettingsPage::visited, &m_backbonesController, &BackbonesController::reload);
    QObject::connect(&m_settingsController, &SettingsController::recentCleared, &m_shell.starting(),
                     &StartController::clear);
}

} // namespace ui
