#include "ui/pages/start/recent_projects.h"

#include "core/base/error.h"
#include "core/domain/strongest.h"
#include "core/protocol/json.h"
#include "core/protocol/operations/profile.h"
#include "core/store/item_repository.h"
#include "core/store/job_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/profile_repository.h"
#include "core/store/project.h"
#include "core/store/run_repository.h"
#include "core/store/session_repository.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>
#include <optional>

namespace ui {

namespace {

constexpr int kMost = 8;
constexpr int kPictures = 5;
constexpr const char* kKey = "recent";

using State = RecentProject::State;

/// The job at work, if any; else one that waits. A file without readable jobs has none.
std::optional<core::Job> liveJob(const core::store::Project& file)
{
    try {
        const auto live = core::store::JobRepository(file.jobs()).live();
        for (const auto& job : live)
            if (job.state != core::JobState::Queued) return job;
        return live.empty() ? std::nullopt : std::optional(live.front());
    } catch (const core::Error&) {
        return std::nullopt;
    }
}

/// What a run was measured with, as the Evaluation page judges it; whether it was.
bool readEvaluation(const core::store::RunRepository& runs, core::RunId run, RecentProject& project)
{
    for (const auto& summary : runs.evaluations(run)) {
        const auto metrics = core::protocol::decode<core::ModelMetrics>(summary);
        if (metrics.slices.empty()) continue;
        const auto hits = metrics.slices.front().hr20;
        if (metrics.model == "student")
            project.student = hits;
        else if (core::isSimpleMethod(metrics.model))
            project.strongestBase = std::max(project.strongestBase, hits);
    }
    return project.student >= 0;
}

void readCautions(const core::store::Database& database, RecentProject& project)
{
    const core::store::ProfileRepository profiles(database);
    const auto stored = profiles.find();
    if (!stored || stored->data != profiles.dataState()) return;
    for (const auto& check : core::protocol::decode<core::protocol::ProfileResponse>(stored->response).checks)
        if (check.verdict != "ok") ++project.cautions;
}

State stateOf(const core::store::Project& file, RecentProject& project)
{
    if (const auto job = liveJob(file)) {
        if (job->progress.total > 0)
            project.share = static_cast<double>(job->progress.done) / static_cast<double>(job->progress.total);
        project.operation = job->operation;
        project.secondsLeft = job->secondsLeft;
        return State::Running;
    }
    const core::store::RunRepository repository(file.database());
    const auto runs = repository.all();
    bool trained = false;
    for (const bool ablated : {false, true}) // one that something was taken from speaks only where there is no other
        for (const auto& run : runs) {
            if (run.state != core::RunState::Ready || ablated == run.config.without.empty()) continue;
            trained = true;
            if (readEvaluation(repository, run.id, project)) return State::Evaluated;
        }
    if (trained) return State::Trained;
    if (!runs.empty()) return State::Stopped;
    return project.sessions > 0 ? State::Imported : State::Empty;
}

} // namespace

QString RecentProject::name() const
{
    return QFileInfo(folder).completeBaseName();
}

QList<RecentProject> RecentProjects::all() const
{
    QList<RecentProject> projects;
    const auto count = m_settings.beginReadArray(kKey);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentProject project;
        project.folder = m_settings.value("folder").toString();
        project.openedAt = m_settings.value("opened").toDateTime();
        projects += project;
    }
    m_settings.endArray();
    return projects;
}

void RecentProjects::add(const QString& folder)
{
    remove(folder);
    auto projects = all();
    RecentProject project;
    project.folder = folder;
    project.openedAt = QDateTime::currentDateTime();
    projects.prepend(project);
    save(projects.mid(0, kMost));
}

void RecentProjects::remove(const QString& folder)
{
    auto projects = all();
    projects.removeIf([&](const RecentProject& each) { return each.folder == folder; });
    save(projects);
}

void RecentProjects::clear()
{
    m_settings.remove(kKey);
}

void RecentProjects::save(const QList<RecentProject>& projects)
{
    m_settings.remove(kKey);
    m_settings.beginWriteArray(kKey, static_cast<int>(projects.size()));
    for (int i = 0; i < projects.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue("folder", projects[i].folder);
        m_settings.setValue("opened", projects[i].openedAt);
    }
    m_settings.endArray();
}

void RecentProjects::read(RecentProject& project)
{
    RecentProject anew;
    anew.folder = project.folder;
    anew.openedAt = project.openedAt;
    project = anew;
    try {
        const auto schema = core::store::Project::schemaOf(project.folder.toStdString());
        if (schema != core::store::newestSchema()) {
            project.state = schema < core::store::newestSchema() ? State::Older : State::Newer;
            return;
        }
        const auto file = core::store::Project::open(project.folder.toStdString(), core::store::Access::ReadOnly);
        const auto& database = file.database();
        project.sessions = core::store::SessionRepository(database).count();
        project.items = core::store::ItemRepository(database).count();
        project.state = stateOf(file, project);
        readCautions(database, project);
        const core::store::PictureRepository pictures(database);
        for (const auto item : pictures.spread(kPictures)) {
            const auto jpeg = pictures.jpeg(item, core::store::PictureSize::Small);
            QPixmap pixmap;
            pixmap.loadFromData(reinterpret_cast<const uchar*>(jpeg.data()), static_cast<uint>(jpeg.size()));
            project.pictures += pixmap;
        }
    } catch (const core::Error& error) {
        project.state = error.code() == core::ErrorCode::ProjectNotFound ? State::Missing : State::Damaged;
    }
}

} // namespace ui
