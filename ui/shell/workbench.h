#pragma once

#include "ui/pages/evaluation/evaluation_controller.h"
#include "ui/pages/sessions/questions.h"
#include "ui/pages/sessions/sessions_controller.h"
#include "ui/session/report_parts.h"
#include "ui/session/table_export.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/shell/shell_controller.h"

namespace ui {

class EvaluationPage;
class SessionsPage;
class StartPage;

/// The window with all its pages and their controllers, wired: what the program shows and what the journeys drive. The
/// services must outlive it.
class Workbench {
public:
    explicit Workbench(const Services& services);

    [[nodiscard]] MainWindow& window() { return m_window; }
    [[nodiscard]] ShellController& shell() { return m_shell; }
    [[nodiscard]] StartPage& start() { return *m_start; }
    [[nodiscard]] EvaluationPage& evaluation() { return *m_evaluation; }
    [[nodiscard]] SessionsPage& sessions() { return *m_sessions; }

private:
    void connectPages();

    MainWindow m_window;
    StartPage* m_start;
    EvaluationPage* m_evaluation;
    SessionsPage* m_sessions;
    ReportParts m_reportParts;
    TableExport m_tables;
    WorkerEvaluationQuestions m_evaluationQuestions;
    EvaluationController m_evaluationController;
    WorkerQuestions m_questions;
    SessionsController m_sessionsController;
    ShellController m_shell;
};

} // namespace ui
