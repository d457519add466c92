#pragma once

#include "ui/shell/computer_controller.h"
#include "ui/shell/job_controller.h"
#include "ui/shell/look_controller.h"
#include "ui/shell/project_controller.h"
#include "ui/shell/start_controller.h"
#include "ui/shell/window_memory.h"

#include <QObject>

namespace ui {

class MainWindow;
class StartPage;

/// Joins the window's controllers: what the commands and the Start page ask for goes to the one whose matter it is.
class ShellController : public QObject {
    Q_OBJECT

public:
    ShellController(MainWindow& window, StartPage& start, const Services& services);

    /// Opens a project and watches its jobs; says what went wrong.
    bool openProject(const QString& folder);
    void importPaths(const QStringList& paths);
    [[nodiscard]] ComputerController& computer() { return m_computer; }
    [[nodiscard]] JobController& jobs() { return m_jobs; }
    [[nodiscard]] StartController& starting() { return m_starting; }
    [[nodiscard]] ProjectController& projects() { return m_projects; }

private:
    void connectCommands();
    void connectStart();
    void connectProject();
    void makeSample();
    void chooseFiles();
    void train();
    void importAgain(const core::Job& import);
    void showProject();
    void showSaved();
    void showShortcuts();
    void showAbout();
    [[nodiscard]] bool hasPage(const QString& name) const;

    MainWindow& m_window;
    StartPage& m_start;
    Services m_services;
    LookController m_look;
    ProjectController m_projects;
    JobController m_jobs;
    StartController m_starting;
    ComputerController m_computer;
    WindowMemory m_memory;
};

} // namespace ui
