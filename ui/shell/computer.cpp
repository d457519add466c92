#include "ui/shell/computer.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

struct Computer {
    Q_DECLARE_TR_FUNCTIONS(Computer)
};

QString gigabytes(std::int64_t bytes)
{
    constexpr double kGigabyte = 1024.0 * 1024 * 1024;
    return QLocale().toString(static_cast<double>(bytes) / kGigabyte, 'f', 1);
}

} // namespace

const core::protocol::Device* standardDevice(const core::protocol::DevicesResponse& devices)
{
    for (const auto& device : devices.devices)
        if (device.isStandard) return &device;
    return devices.devices.empty() ? nullptr : &devices.devices.front();
}

QString deviceStatusText(const core::protocol::Device& device)
{
    return Computer::tr("%1 · %2 of %3 GB free")
        .arg(QString::fromStdString(device.label), gigabytes(device.memoryFree), gigabytes(device.memoryTotal));
}

QString computerText(const core::protocol::DevicesResponse& devices)
{
    QStringList lines;
    for (const auto& device : devices.devices) {
        const auto parts = device.kind == "cuda" ? Computer::tr("%1 · %2 GB of GPU memory, %3 GB free")
                                                 : Computer::tr("%1 · %2 GB of memory, %3 GB free");
        lines += parts.arg(QString::fromStdString(device.label), gigabytes(device.memoryTotal),
                           gigabytes(device.memoryFree));
    }
    return lines.join('\n');
}

} // namespace ui
