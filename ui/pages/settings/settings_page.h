#pragma once

#include "core/protocol/operations/devices.h"
#include "ui/pages/page.h"
#include "ui/widgets/theme.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class BackboneList;
class Preferences;
class SettingRow;

/// What the user can choose for this computer, each with what it does; takes effect at once. Shows and changes the
/// Preferences; asks for folders and for what can't be taken back.
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(const Theme& theme, Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("settings"); }
    [[nodiscard]] QString title() const override { return tr("Settings"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("settings"); }
    void retranslate() override;

    /// What "device" offers besides the automatic choice.
    void setDevices(const core::protocol::DevicesResponse& devices);
    /// The pretrained models, for their controller.
    [[nodiscard]] BackboneList& backbones() { return *m_backboneList; }
    /// Bytes of the newest trained run's model files in the open project; below 0: there is none.
    void setModelSize(qint64 bytes);

    void arrive(const QString& detail) override;

Q_SIGNALS:
    void visited();
    void projectsFolderRequested();
    void temporaryFolderRequested();
    void clearRecentRequested();
    void resetRequested();

private:
    QWidget* build();
    SettingRow* addRow(QVBoxLayout* layout, const QList<QWidget*>& controls);
    QLabel* addSection(QVBoxLayout* layout);
    void connectControls();
    void showAll();
    void showDevices();
    void translateLooks();
    void translateComputing();
    void translatePrivacy();

    const Theme& m_theme;
    Preferences& m_preferences;
    core::protocol::DevicesResponse m_devices;
    qint64 m_modelSize = -1;
    QScrollArea* m_area;
    QComboBox *m_language, *m_mode, *m_zoom, *m_device;
    QDoubleSpinBox* m_memory;
    QPushButton *m_projects, *m_temporary, *m_temporaryReset, *m_clear, *m_reset;
    QCheckBox *m_hash, *m_recent, *m_notify;
    QLabel *m_looks, *m_computing, *m_folders, *m_backbones, *m_privacy, *m_compactSize;
    BackboneList* m_backboneList;
    SettingRow *m_languageRow, *m_modeRow, *m_zoomRow, *m_deviceRow, *m_memoryRow, *m_projectsRow, *m_temporaryRow,
        *m_compactRow, *m_hashRow, *m_recentRow, *m_notifyRow, *m_resetRow;
};

} // namespace ui
