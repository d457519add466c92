#include "ui/session/project_session.h"

#include "core/store/item_repository.h"

#include <QFileInfo>

#include <functional>
#include <utility>

namespace ui {

using core::store::Access;
using core::store::Project;

namespace {

constexpr int kItemsKept = 20'000;
constexpr int kThumbnailKilobytes = 96 * 1024;

std::filesystem::path pathOf(const QString& folder)
{
    return QFileInfo(folder).absoluteFilePath().toStdString();
}

/// `readOnly` says which of the two it came to.
Project openProject(const std::filesystem::path& folder, bool& readOnly)
{
    try {
        readOnly = false;
        return Project::open(folder);
    } catch (const core::Error& error) { // one on a read-only disk can still be looked at
        if (error.code() != core::ErrorCode::ProjectReadOnly) throw;
        readOnly = true;
        return Project::open(folder, Access::ReadOnly);
    }
}

std::optional<WorkerError> faultOf(const std::function<void()>& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const core::Error& error) {
        return workerError(error);
    }
}

} // namespace

ProjectSession::ProjectSession(QObject* parent)
    : QObject(parent), m_items(kItemsKept), m_thumbnails(kThumbnailKilobytes), m_undoStack(this)
{
}

ProjectSession::~ProjectSession() = default;

std::optional<WorkerError> ProjectSession::open(const QString& folder)
{
    return faultOf([&] {
        bool readOnly = false;
        auto project = openProject(pathOf(folder), readOnly);
        take(std::move(project), readOnly);
    });
}

std::optional<WorkerError> ProjectSession::create(const QString& folder)
{
    return faultOf([&] { take(Project::create(pathOf(folder)), /*readOnly=*/false); });
}

void ProjectSession::take(Project project, bool readOnly)
{
    close();
    m_readOnly = readOnly;
    m_project = std::make_unique<Project>(std::move(project));
    Q_EMIT opened();
}

void ProjectSession::close()
{
    if (!m_project) return;
    forget();
    m_undoStack.clear();
    m_project.reset();
    m_readOnly = false;
    Q_EMIT closed();
}

void ProjectSession::refresh()
{
    forget();
    Q_EMIT changed();
}

void ProjectSession::forget()
{
    m_items.clear();
    m_thumbnails.clear();
}

QString ProjectSession::folder() const
{
    return m_project ? QString::fromStdString(m_project->folder().string()) : QString();
}

QString ProjectSession::name() const
{
    return QFileInfo(folder()).completeBaseName();
}

std::shared_ptr<const core::Item> ProjectSession::item(core::ItemId id)
{
    if (const auto* kept = m_items.object(id.value)) return *kept;
    if (!m_project) return nullptr;
    std::shared_ptr<const core::Item> item;
    faultOf([&] {
        if (auto found = core::store::ItemRepository(m_project->database()).find(id))
            item = std::make_shared<const core::Item>(std::move(*found));
    });
    m_items.insert(id.value, new std::shared_ptr<const core::Item>(item));
    return item;
}

std::shared_ptr<const core::Item> ProjectSession::item(const QString& code)
{
    if (!m_project) return nullptr;
    std::shared_ptr<const core::Item> item;
    faultOf([&] {
        if (auto found = core::store::ItemRepository(m_project->database()).findByCode(code.toStdString()))
            item = std::make_shared<const core::Item>(std::move(*found));
    });
    return item;
}

QPixmap ProjectSession::thumbnail(core::ItemId item, PictureSize size)
{
    const auto key = item.value * 2 + (size == PictureSize::Large ? 1 : 0);
    if (const auto* kept = m_thumbnails.object(key)) return *kept;
    if (!m_project) return {};
    QPixmap pixmap;
    faultOf([&] {
        const auto jpeg = core::store::PictureRepository(m_project->database()).jpeg(item, size);
        if (!jpeg.empty())
            pixmap.loadFromData(reinterpret_cast<const uchar*>(jpeg.data()), static_cast<uint>(jpeg.size()));
    });
    const auto kilobytes = 1 + pixmap.width() * pixmap.height() * 4 / 1024;
    m_thumbnails.insert(key, new QPixmap(pixmap), kilobytes);
    return pixmap;
}

} // namespace ui
