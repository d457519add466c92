#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace ui {

class Jobs;
class ProjectSession;

/// Looks once a second at what can happen to an open project from outside: its folder goes, another window opens it,
/// somebody else changes it. Shares a lock with the other windows on it, by which each knows of the others; the kernel
/// lets go of the lock of a window that crashed.
class ProjectWatch : public QObject {
    Q_OBJECT

public:
    ProjectWatch(ProjectSession& session, Jobs& jobs, QObject* parent = nullptr);
    ~ProjectWatch() override;
    void look();
    [[nodiscard]] bool isGone() const { return m_gone; }
    [[nodiscard]] bool isOpenElsewhere() const { return m_elsewhere; }

Q_SIGNALS:
    /// isGone() or isOpenElsewhere() says something else now.
    void changed();
    /// The project is at its place again; what was read of it before may be another file.
    void cameBack();

private:
    void begin();
    void end();
    [[nodiscard]] bool othersHoldIt() const;
    void followOthers();

    ProjectSession& m_session;
    Jobs& m_jobs;
    QTimer m_timer;
    QString m_folder;
    int m_lock = -1;
    bool m_gone = false;
    bool m_elsewhere = false;
    std::optional<qint64> m_version; ///< PRAGMA data_version: moves when somebody else has written
};

} // namespace ui
