#include "ui/shell/project_watch.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "ui/bridge/jobs.h"
#include "ui/session/project_session.h"

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace ui {

namespace {

constexpr int kEveryMilliseconds = 1000;
constexpr const char* kLockFile = "windows.lock";

// Locks of the open file, not of the process (fcntl(2)): two windows of one program know of each other, too.
bool lockWith(int file, short type, int command, struct flock& lock)
{
    lock = {};
    lock.l_type = type;
    lock.l_whence = SEEK_SET;
    return fcntl(file, command, &lock) == 0;
}

} // namespace

ProjectWatch::ProjectWatch(ProjectSession& session, Jobs& jobs, QObject* parent)
    : QObject(parent), m_session(session), m_jobs(jobs)
{
    m_timer.setInterval(kEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &ProjectWatch::look);
    connect(&session, &ProjectSession::opened, this, &ProjectWatch::begin);
    connect(&session, &ProjectSession::closed, this, &ProjectWatch::end);
    if (session.isOpen()) begin();
}

ProjectWatch::~ProjectWatch()
{
    if (m_lock >= 0) close(m_lock);
}

void ProjectWatch::begin()
{
    end();
    m_folder = m_session.folder();
    const auto file = QFile::encodeName(QDir(m_folder).filePath(kLockFile));
    m_lock = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (m_lock < 0) m_lock = ::open(file.constData(), O_RDONLY | O_CLOEXEC); // a project that may only be read
    struct flock lock = {};
    if (m_lock >= 0) lockWith(m_lock, F_RDLCK, F_OFD_SETLK, lock);
    m_timer.start();
    look();
}

void ProjectWatch::end()
{
    m_timer.stop();
    if (m_lock >= 0) close(m_lock);
    m_lock = -1;
    m_folder.clear();
    m_version.reset();
    m_gone = m_elsewhere = false;
    Q_EMIT changed();
}

bool ProjectWatch::othersHoldIt() const
{
    struct flock lock = {};
    return m_lock >= 0 && lockWith(m_lock, F_WRLCK, F_OFD_GETLK, lock) && lock.l_type != F_UNLCK;
}

// A job writes while it runs, and says itself when it has ended. Alone on the project, what the worker wrote was asked
// for here, and who asked knows.
void ProjectWatch::followOthers()
{
    try {
        const auto version = m_session.project().database().number("PRAGMA data_version");
        const bool written = m_version && *m_version != version;
        if (written && m_jobs.hasLive()) return; // looked at again once it is done
        m_version = version;
        if (written && m_elsewhere) m_session.refresh();
    } catch (const core::Error& error) {
        core::logWarning(error.what());
    }
}

void ProjectWatch::look()
{
    if (m_folder.isEmpty()) return;
    const bool gone = !QFile::exists(QDir(m_folder).filePath("project.db"));
    const bool elsewhere = !gone && othersHoldIt();
    const bool news = gone != m_gone || elsewhere != m_elsewhere;
    const bool back = m_gone && !gone;
    m_gone = gone;
    m_elsewhere = elsewhere;
    if (!gone && !back) followOthers();
    if (news) Q_EMIT changed();
    if (back) Q_EMIT cameBack();
}

} // namespace ui
