#pragma once

#include "core/domain/job.h"
#include "ui/pages/start/recent_projects.h"
#include "ui/shell/services.h"

#include <QObject>
#include <QTimer>

namespace ui {

class StartPage;

/// What the Start page shows: the recent projects, read one after the other, and the open one with what can be done.
class StartController : public QObject {
    Q_OBJECT

public:
    StartController(StartPage& page, const Services& services);

    void add(const QString& folder);
    void remove(const QString& folder);
    void clear();
    void showRecent();

    /// What the open project holds, as last read.
    struct Known {
        qint64 sessions = 0;
        qint64 items = 0;
        bool canResume = false;
        bool trained = false;
        bool evaluated = false;
    };
    [[nodiscard]] const Known& known() const { return m_known; }
    /// Reads the open project anew.
    void readProject();

Q_SIGNALS:
    /// known() is new.
    void projectRead();

private:
    void readRecent();
    void showJob(const core::Job& job);

    StartPage& m_page;
    Services m_services;
    RecentProjects m_recent;
    QTimer m_reading; ///< one project each turn of the event loop, so that the window answers meanwhile
    int m_next = 0;   ///< the row that is read then
    Known m_known;
};

} // namespace ui
