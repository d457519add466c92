#pragma once

#include "core/domain/job.h"
#include "core/protocol/json.h"
#include "ui/bridge/jobs.h"
#include "ui/session/project_session.h"
#include "ui/shell/project_controller.h"
#include "ui/shell/services.h"

#include <QHash>
#include <QObject>

namespace ui {

class MainWindow;

/// Starts the long jobs of the open project, shows what they are at in the status line and the rail, tells of their
/// end, and asks what becomes of them when the window is closed.
class JobController : public QObject {
    Q_OBJECT

public:
    JobController(MainWindow& window, ProjectController& projects, const Services& services);

    /// One that changes data is refused while another job lives; a training takes its turn. Says why not.
    template <class Request> bool start(Request request, bool waits)
    {
        if (!mayStart(waits)) return false;
        request.project = m_services.session.folder().toStdString();
        const auto started = m_services.jobs.start(request);
        if (started.fault) m_projects.tell(*started.fault);
        return !started.fault;
    }
    bool mayStart(bool waits);
    void resumeTraining();
    void showFaults(const core::Job& import);

Q_SIGNALS:
    /// A job that ended may have changed what the project holds.
    void ended();

private:
    void finished(const core::Job& job);
    void askBeforeClosing(bool& allowed);
    void showStatus();
    void tellSystem(const core::Job& job);

    MainWindow& m_window;
    ProjectController& m_projects;
    Services m_services;
    bool m_closeWhenStopped = false;
};

} // namespace ui
