#include "ui/pages/start/computer_panel.h"

#include "ui/widgets/chip_label.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using core::Preset;
using core::protocol::Device;

constexpr std::array kPresets{Preset::Quick, Preset::Pilot, Preset::Full};

QString gigabytes(std::int64_t bytes)
{
    constexpr double kGigabyte = 1024.0 * 1024 * 1024;
    return QLocale().toString(static_cast<double>(bytes) / kGigabyte, 'f', 1);
}

const Device* standardOf(const core::protocol::DevicesResponse& devices)
{
    for (const auto& device : devices.devices)
        if (device.isStandard) return &device;
    return devices.devices.empty() ? nullptr : &devices.devices.front();
}

} // namespace

ComputerPanel::ComputerPanel(const Theme& theme, QWidget* parent)
    : QFrame(parent), m_device(new ThemedLabel(theme, TextRole::Body)), m_presets(new QWidget),
      m_note(new ThemedLabel(theme, TextRole::Cell, "text2"))
{
    auto* box = new QFrame;
    box->setProperty("frame", "line");
    box->setProperty("ground", "surface");
    m_device->setWordWrap(true);
    m_device->setObjectName("computer");
    m_note->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(new IconLabel(theme, "chip", Token::Text, 18), 0, Qt::AlignTop);
    line->addWidget(m_device, 1);
    auto* presets = new QHBoxLayout(m_presets);
    presets->setContentsMargins(0, 8, 0, 0);
    presets->setSpacing(0);
    for (std::size_t i = 0; i < kPresets.size(); ++i) {
        auto* preset = buildPreset(theme);
        if (i > 0) preset->setProperty("frame", "left");
        presets->addWidget(preset, 1);
    }
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(16, 12, 16, 12);
    inside->setSpacing(8);
    inside->addLayout(line);
    m_presets->setProperty("frame", "top");
    m_presets->setAttribute(Qt::WA_StyledBackground);
    inside->addWidget(m_presets);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(box);
    layout->addWidget(m_note);
    retranslate();
}

QWidget* ComputerPanel::buildPreset(const Theme& theme)
{
    auto* preset = new QWidget;
    preset->setAttribute(Qt::WA_StyledBackground);
    m_names += new ThemedLabel(theme, TextRole::BodyStrong);
    m_texts += new ThemedLabel(theme, TextRole::Cell, "text2");
    m_chips += new ChipLabel(theme);
    m_texts.last()->setWordWrap(true);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_names.last());
    title->addWidget(m_chips.last());
    title->addStretch();
    auto* layout = new QVBoxLayout(preset);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(2);
    layout->addLayout(title);
    layout->addWidget(m_texts.last());
    layout->addStretch();
    return preset;
}

void ComputerPanel::setDevices(const core::protocol::DevicesResponse& devices)
{
    m_devices = devices;
    showDevices();
}

void ComputerPanel::showDevices()
{
    const auto* standard = standardOf(m_devices);
    m_presets->setVisible(standard != nullptr);
    if (!standard) {
        m_device->setText(tr("Looking at this computer…"));
        return;
    }
    QStringList lines;
    for (const auto& device : m_devices.devices) {
        const auto text = device.kind == "cuda"
                              ? tr("%1 · %2 GB of GPU memory (%3 free)")
                              : tr("%1 · %n cores · %2 GB of main memory (%3 free)", nullptr, device.cores);
        lines +=
            text.arg(QString::fromStdString(device.label), gigabytes(device.memoryTotal), gigabytes(device.memoryFree));
    }
    m_device->setText(lines.join('\n'));
    for (int i = 0; i < m_chips.size(); ++i) {
        const bool fits =
            std::ranges::find(standard->trains, kPresets.at(static_cast<std::size_t>(i))) != standard->trains.end();
        m_chips[i]->setChip(fits ? Chip{Chip::Kind::Ok, "check", tr("fits")}
                                 : Chip{Chip::Kind::Error, "error", tr("no")});
    }
}

void ComputerPanel::retranslate()
{
    m_names[0]->setText(tr("Quick"));
    m_names[1]->setText(tr("Pilot"));
    m_names[2]->setText(tr("Full"));
    m_texts[0]->setText(tr("a first look"));
    m_texts[1]->setText(tr("for a pilot decision"));
    m_texts[2]->setText(tr("the largest towers"));
    m_note->setText(tr("Going by the memory measured on 18,000 items and 77,000 sessions. How long your own data take "
                       "is tried out on the Models page before a training."));
    showDevices();
}

} // namespace ui
