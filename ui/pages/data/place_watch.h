#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace ui {

/// Looks once a second whether a file or folder is at its place. Asks the disk from another thread: a share that does
/// not answer must not hold up the window. GUI thread.
class PlaceWatch : public QObject {
    Q_OBJECT

public:
    explicit PlaceWatch(QObject* parent = nullptr);
    /// Empty: nothing is looked at, and nothing is missing.
    void watch(const QString& path);
    [[nodiscard]] QString path() const { return m_path; }

Q_SIGNALS:
    /// The path where it has gone, empty where it is there (again).
    void changed(const QString& gone);

private:
    enum class Answer { None, There, Gone };

    void ask();
    void look();

    QString m_path;
    bool m_gone = false;
    QTimer m_timer;
    std::shared_ptr<std::atomic<Answer>> m_answer; ///< of the question under way
};

} // namespace ui
