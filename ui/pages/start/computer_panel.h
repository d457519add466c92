#pragma once

#include "core/protocol/operations/devices.h"
#include "ui/widgets/theme.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace ui {

class ChipLabel;
class ThemedLabel;
class WrappedLabel;

/// What this computer can train: its devices with their memory, and for each preset whether it fits the one that would
/// be taken (operation devices, going by measured peaks).
class ComputerPanel : public QFrame {
    Q_OBJECT

public:
    explicit ComputerPanel(const Theme& theme, QWidget* parent = nullptr);
    void setDevices(const core::protocol::DevicesResponse& devices);
    void retranslate();

private:
    QWidget* buildPreset(const Theme& theme);
    void showDevices();

    core::protocol::DevicesResponse m_devices;
    ThemedLabel* m_device;
    QWidget* m_presets;
    QList<ThemedLabel*> m_names, m_texts;
    QList<ChipLabel*> m_chips;
    ThemedLabel* m_note;
};

} // namespace ui
