#pragma once

#include <QDateTime>
#include <QList>
#include <QPixmap>
#include <QString>

class QSettings;

namespace ui {

/// A project as the Start page shows it.
struct RecentProject {
    /// Older: of an earlier version, which only opening brings up to date.
    enum class State { Unread, Empty, Imported, Running, Stopped, Trained, Older, Damaged, Missing };
    QString folder;
    QDateTime openedAt;
    State state = State::Unread;
    qint64 sessions = 0;
    qint64 items = 0;
    double share = -1; ///< of the running job's step
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

    static void read(RecentProject& project);

private:
    void save(const QList<RecentProject>& projects);
    QSettings& m_settings;
};

} // namespace ui
