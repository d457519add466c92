#pragma once

#include <QDateTime>
#include <QList>
#include <QPixmap>
#include <QString>

#include <string>

class QSettings;

namespace ui {

/// A project as the Start page shows it.
struct RecentProject {
    /// Older: of an earlier version, which only opening brings up to date. Newer: of a later one, which can't be
    /// opened.
    enum class State { Unread, Empty, Imported, Running, Stopped, Trained, Evaluated, Older, Newer, Damaged, Missing };
    QString folder;
    QDateTime openedAt;
    State state = State::Unread;
    qint64 sessions = 0;
    qint64 items = 0;
    std::string operation;     ///< of the running job
    double share = -1;         ///< of the running job's step
    double secondsLeft = -1;   ///< in that step
    int cautions = 0;          ///< checks of the data that are not passed, as last looked at
    double student = -1;       ///< hits in 20, per cent, of the newest evaluated whole run; -1: none was
    double strongestBase = -1; ///< the same of the simple method beside it that hits most
    QList<QPixmap> pictures;

    [[nodiscard]] QString name() const;
};

/// The projects opened last, newest first, kept in the settings. Reading looks into the project file, a few
/// milliseconds each, changes nothing and never throws: a missing or damaged one says so by its state.
class RecentProjects {
public:
    explicit RecentProjects(QSettings& settings) : m_settings(settings) {}

    [[nodiscard]] QList<RecentProject> all() const;
    void add(const QString& folder);
    void remove(const QString& folder);
    void clear();

    static void read(RecentProject& project);

private:
    void save(const QList<RecentProject>& projects);
    QSettings& m_settings;
};

} // namespace ui
