#include "ui/bridge/job_log.h"

#include "core/store/job_log.h"

#include <QFile>

namespace ui {

namespace {

constexpr qint64 kMostBytes = qint64{64} * 1024;

} // namespace

QString readJobLog(const QString& project, qint64 job)
{
    if (project.isEmpty()) return {};
    QFile file(QString::fromStdString(core::store::jobLogFile(project.toStdString(), {job}).string()));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto start = file.size() - kMostBytes;
    if (start > 0) {
        file.seek(start);
        file.readLine(); // the rest of a line whose head is left out
    }
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace ui
