#include "ui/shell/project_copy.h"

#include <QPointer>
#include <QThread>

#include <filesystem>
#include <memory>
#include <system_error>

namespace ui {

namespace {

namespace fs = std::filesystem;

/// What belongs to those who have the original open is not copied.
bool isOfTheMoment(const fs::path& file)
{
    return file.filename() == "windows.lock" || file.filename() == "jobs.lock" || file.string().ends_with("-shm");
}

/// Folder by folder, so that a copy of what may only be read can be written to.
void copyFolder(const fs::path& from, const fs::path& to)
{
    fs::create_directories(to);
    for (const auto& each : fs::directory_iterator(from)) {
        const auto target = to / each.path().filename();
        if (each.is_directory()) {
            copyFolder(each.path(), target);
        } else if (!isOfTheMoment(each.path())) {
            fs::copy_file(each.path(), target);
            fs::permissions(target, fs::perms::owner_write, fs::perm_options::add);
        }
    }
}

std::optional<core::Error> copied(const fs::path& from, const fs::path& to)
{
    if (fs::exists(to)) return core::Error(core::ErrorCode::ProjectExists, to.string());
    try {
        copyFolder(from, to);
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
    const auto fault = std::make_shared<std::optional<core::Error>>();
    auto* thread = QThread::create([from, to, fault] { *fault = copied(from.toStdString(), to.toStdString()); });
    QObject::connect(thread, &QThread::finished, receiver,
                     [fault, done] { done(*fault ? std::optional(workerError(**fault)) : std::nullopt); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace ui
