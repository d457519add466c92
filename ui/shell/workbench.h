#pragma once

#include "ui/pages/data/data_controller.h"
#include "ui/pages/evaluation/evaluation_controller.h"
#include "ui/pages/models/models_controller.h"
#include "ui/pages/reports/reports_controller.h"
#include "ui/pages/sessions/questions.h"
#include "ui/pages/sessions/sessions_controller.h"
#include "ui/pages/settings/backbones_controller.h"
#include "ui/pages/settings/settings_controller.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/shell/shell_controller.h"

namespace ui {

class DataPage;
class EvaluationPage;
class ModelsPage;
class ReportsPage;
class SessionsPage;
class SettingsPage;
class StartPage;

/// The window with all its pages and their controllers, wired: what the program shows and what the journeys drive. The
/// services must outlive it.
class Workbench {
public:
    explicit Workbench(const Services& services);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] ShellController& shell() { return m_shell; }
    [[nodiscard]] StartPage& start() { return *m_start; }
    [[nodiscard]] DataPage& data() { return *m_data; }
    [[nodiscard]] DataController& dataController() { return m_dataController; }
    [[nodiscard]] ModelsPage& models() { return *m_models; }
    [[nodiscard]] EvaluationPage& evaluation() { return *m_evaluation; }
    [[nodiscard]] SessionsPage& sessions() { return *m_sessions; }
    [[nodiscard]] ReportsPage& reports() { return *m_reports; }
    [[nodiscard]] SettingsPage& settings() { return *m_settings; }

private:
    void connectPages();

    MainWindow m_window;
    StartPage* m_start;
    DataPage* m_data;
    ModelsPage* m_models;
    EvaluationPage* m_evaluation;
    SessionsPage* m_sessions;
    ReportsPage* m_reports;
    SettingsPage* m_settings;
    ReportParts m_reportParts;
    TableExport m_tables;
    DataController m_dataController;
    WorkerModelQuestions m_modelQuestions;
    ModelsController m_modelsController;
    WorkerEvaluationQuestions m_evaluationQuestions;
    EvaluationController m_evaluationController;
    WorkerQuestions m_questions;
    SessionsController m_sessionsController;
    WorkerReportQuestions m_reportQuestions;
    ReportsController m_reportsController;
    SettingsController m_settingsController;
    BackbonesController m_backbonesController;
    ShellController m_shell;
};

} // namespace ui
