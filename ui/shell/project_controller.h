#pragma once

#include "ui/bridge/error_text.h"
#include "ui/shell/services.h"

#include <QObject>

#include <optional>

namespace ui {

class FaultBands;
class MainWindow;
class ProjectWatch;

/// Opens, makes, closes, finds and copies projects, and shows what is the matter with the open one.
class ProjectController : public QObject {
    Q_OBJECT

public:
    ProjectController(MainWindow& window, const Services& services);

    /// Opens a project and watches its jobs; says what went wrong, and then leaves open what was.
    bool open(const QString& folder);
    /// Empty: nothing was chosen.
    bool createAt(const QString& folder);
    void askToCreate();
    void askToOpen();
    /// Where a new project of this name is proposed.
    [[nodiscard]] QString askWhere(const QString& title, const QString& name);
    void close();
    /// Asks where a project is that is not at `folder` any more. Returns whether it was found and opened.
    bool locate(const QString& folder);
    void tell(const WorkerError& fault);
    /// What may be changed: a project is open, and it is not read-only or gone. Says so where it may not.
    bool mayChange();

Q_SIGNALS:
    /// Another project is open, or none.
    void switched();
    void opened(const QString& folder);

private:
    void leaveJobs();
    bool follow(const std::optional<WorkerError>& fault);
    void connectBands();
    void showFaults();
    void copyElsewhere();
    void loseWorker();

    MainWindow& m_window;
    Services m_services;
    ProjectWatch* m_watch;
    bool m_copying = false;
};

} // namespace ui
