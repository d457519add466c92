#include "ui/shell/computer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QStringList>
#include <QThread>

namespace ui {

namespace {

struct Computer {
    Q_DECLARE_TR_FUNCTIONS(Computer)
};

/// The value of the first line "key : value" of a file of /proc.
QString valueIn(const QString& path, const QByteArray& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const auto& line : file.readAll().split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed() == key) return QString::fromUtf8(line.mid(colon + 1).trimmed());
    }
    return {};
}

} // namespace

QString computerText()
{
    QStringList gpuNames, parts;
    const QDir gpus("/proc/driver/nvidia/gpus");
    for (const auto& gpu : gpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        gpuNames += valueIn(gpus.filePath(gpu) + "/information", "Model");
    if (gpuNames.isEmpty()) gpuNames += Computer::tr("No NVIDIA GPU: training runs on the processor");
    if (const auto processor = valueIn("/proc/cpuinfo", "model name"); !processor.isEmpty()) parts += processor;
    parts += Computer::tr("%n threads", nullptr, QThread::idealThreadCount());
    const auto kibibytes = valueIn("/proc/meminfo", "MemTotal").split(' ').value(0).toDouble();
    if (kibibytes > 0) parts += Computer::tr("%1 GB of memory").arg(QLocale().toString(kibibytes / 1048576, 'f', 0));
    return gpuNames.join(Computer::tr(" · ")) + '\n' + parts.join(Computer::tr(" · "));
}

} // namespace ui
