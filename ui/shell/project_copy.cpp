#include "ui/shell/project_copy.h"

#include <QPointer>
#include <QThread>

#include <filesystem>
#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;

std::optional<core::Error> copied(const fs::path& from, const fs::path& to)
{
    if (fs::exists(to)) return core::Error(core::ErrorCode::ProjectExists, to.string());
    try {
        fs::copy(from, to, fs::copy_options::recursive);
        for (const auto& each : fs::recursive_directory_iterator(to)) // a read-only original makes read-only copies
            fs::permissions(each.path(), fs::perms::owner_write, fs::perm_options::add);
        fs::permissions(to, fs::perms::owner_write, fs::perm_options::add);
        fs::remove(to / "windows.lock");
        return std::nullopt;
    } catch (const fs::filesystem_error& error) {
        std::error_code ignored;
        fs::remove_all(to, ignored);
        const bool full = error.code() == std::errc::no_space_on_device;
        return core::Error(full ? core::ErrorCode::DiskFull : core::ErrorCode::FileWriteFailed, to.string());
    }
}

} // namespace

void copyProject(const QString& from, const QString& to, QObject* receiver,
                 const std::function<void(const std::optional<WorkerError>&)>& done)
{
    auto* thread = QThread::create([from, to, done, guard = QPointer(receiver)] {
        const auto fault = copied(from.toStdString(), to.toStdString());
        if (!guard) return;
        QMetaObject::invokeMethod(
            guard, [fault, done] { done(fault ? std::optional(workerError(*fault)) : std::nullopt); },
            Qt::QueuedConnection);
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace ui
