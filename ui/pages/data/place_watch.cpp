#include "ui/pages/data/place_watch.h"

#include <filesystem>
#include <system_error>
#include <thread>

namespace ui {

namespace {

constexpr int kEveryMilliseconds = 1000;
constexpr int kSoonMilliseconds = 50; ///< what an own disk needs at most

} // namespace

PlaceWatch::PlaceWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlaceWatch::look);
}

void PlaceWatch::watch(const QString& path)
{
    if (path == m_path) return;
    m_path = path;
    m_answer.reset(); // what comes of the place before is not heard
    m_timer.stop();
    if (m_gone) {
        m_gone = false;
        Q_EMIT changed({});
    }
    if (!m_path.isEmpty()) ask();
}

void PlaceWatch::ask()
{
    m_answer = std::make_shared<std::atomic<Answer>>(Answer::None);
    std::thread([answer = m_answer, path = m_path.toStdString()] {
        std::error_code ignored;
        *answer = std::filesystem::exists(path, ignored) ? Answer::There : Answer::Gone;
    }).detach(); // one that hangs must not keep the window from closing either
    m_timer.start(kSoonMilliseconds);
}

void PlaceWatch::look()
{
    if (!m_answer) return ask();
    const auto answer = m_answer->load();
    if (answer == Answer::None) return m_timer.start(kEveryMilliseconds); // it goes on being asked
    m_answer.reset();
    m_timer.start(kEveryMilliseconds);
    const bool gone = answer == Answer::Gone;
    if (gone == m_gone) return;
    m_gone = gone;
    Q_EMIT changed(gone ? m_path : QString());
}

} // namespace ui
