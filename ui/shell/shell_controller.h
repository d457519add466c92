#pragma once

#include "core/domain/job.h"
#include "ui/pages/start/recent_projects.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class ImportDialog;
class MainWindow;
class StartPage;
class TrainDialog;
struct WorkerError;

/// What the menus and the Start page ask for: projects, imports, trainings, and the question on closing.
class ShellController : public QObject {
    Q_OBJECT

public:
    ShellController(MainWindow& window, StartPage& start, const Services& services);

    /// Opens a project and watches its jobs; says what went wrong.
    bool openProject(const QString& folder);
    void importPaths(const QStringList& paths);

private:
    void connectActions();
    void connectStart();
    void create();
    void open();
    void close();
    void makeSample();
    void chooseFiles();
    void train();
    void resumeTraining();
    void showFaults(const core::Job& import);
    void locate(const QString& folder);
    void finished(const core::Job& job);
    void askBeforeClosing(bool& allowed);
    void showShortcuts();
    void showAbout();

    bool createAt(const QString& folder);
    bool follow(const std::optional<WorkerError>& fault);
    template <class Request> void start(Request request);
    void tell(const WorkerError& fault);
    void showRecent();
    void readRecent(int row);
    void readProject();
    void showProject();
    void showComputer();
    void showJob(const core::Job& job);

    MainWindow& m_window;
    StartPage& m_start;
    Services m_services;
    RecentProjects m_recent;
    /// What the open project holds, as last read: jobs that only progress don't change it.
    struct Known {
        qint64 sessions = 0;
        qint64 items = 0;
        bool canResume = false;
    } m_known;
    bool m_closeWhenStopped = false;
};

} // namespace ui
