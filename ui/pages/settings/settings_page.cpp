#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/backbone_list.h"
#include "ui/pages/settings/setting_row.h"
#include "ui/session/preferences.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kWidth = 860;
constexpr int kControl = 220;
constexpr double kMostMemory = 4096;

QCheckBox* named(QCheckBox* box, const char* name)
{
    box->setObjectName(name);
    box->setMinimumSize(24, 24);
    return box;
}

ThemedButton* named(ThemedButton* button, const char* name)
{
    button->setObjectName(name);
    return button;
}

void choose(QComboBox* box, const QVariant& value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(box->findData(value));
}

void check(QCheckBox* box, bool on)
{
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

} // namespace

SettingsPage::SettingsPage(const Theme& theme, Preferences& preferences, QWidget* parent)
    : Page(parent), m_theme(theme), m_preferences(preferences), m_language(new QComboBox), m_mode(new QComboBox),
      m_zoom(new QComboBox), m_device(new QComboBox), m_memory(new QDoubleSpinBox),
      m_projects(named(new ThemedButton(theme, "folder"), "chooseProjectsFolder")),
      m_temporary(named(new ThemedButton(theme, "folder"), "chooseTemporaryFolder")),
      m_temporaryReset(named(new ThemedButton(theme, "undo", "flat"), "resetTemporaryFolder")),
      m_clear(named(new ThemedButton(theme, "remove"), "clearRecent")),
      m_reset(named(new ThemedButton(theme, "undo"), "resetSettings")), m_hash(named(new QCheckBox, "hashIdentifiers")),
      m_recent(named(new QCheckBox, "keepsRecent")), m_notify(named(new QCheckBox, "notifies")),
      m_compactSize(new ThemedLabel(theme, TextRole::Body)), m_backboneList(new BackboneList(theme))
{
    m_language->setObjectName("language");
    m_mode->setObjectName("theme");
    m_zoom->setObjectName("textSize");
    m_device->setObjectName("device");
    m_memory->setObjectName("memoryLimit");
    m_memory->setRange(0, kMostMemory);
    m_memory->setDecimals(1);
    m_memory->setSingleStep(1);
    m_memory->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and typing, as in the other numbers
    m_area = new QScrollArea;
    m_area->setObjectName("settingsArea");
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus); // its rows have it, and it follows them
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(build());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    setFocusProxy(m_language);
    connectControls();
    SettingsPage::retranslate();
}

SettingRow* SettingsPage::addRow(QVBoxLayout* layout, const QList<QWidget*>& controls)
{
    auto* row = new SettingRow(m_theme, controls);
    layout->addWidget(row);
    return row;
}

QLabel* SettingsPage::addSection(QVBoxLayout* layout)
{
    auto* title = new ThemedLabel(m_theme, TextRole::Section);
    title->setContentsMargins(0, 20, 0, 2);
    layout->addWidget(title);
    return title;
}

QWidget* SettingsPage::build()
{
    auto* column = new QWidget;
    column->setMaximumWidth(kWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 32);
    rows->setSpacing(0);
    for (auto* box : {m_language, m_mode, m_zoom, m_device}) box->setMinimumWidth(kControl);
    m_memory->setMinimumWidth(kControl);
    m_looks = addSection(rows);
    m_languageRow = addRow(rows, {m_language});
    m_modeRow = addRow(rows, {m_mode});
    m_zoomRow = addRow(rows, {m_zoom});
    m_computing = addSection(rows);
    m_deviceRow = addRow(rows, {m_device});
    m_memoryRow = addRow(rows, {m_memory});
    m_notifyRow = addRow(rows, {m_notify});
    m_folders = addSection(rows);
    m_projectsRow = addRow(rows, {m_projects});
    m_temporaryRow = addRow(rows, {m_temporary, m_temporaryReset});
    m_backbones = addSection(rows);
    m_compactRow = addRow(rows, {m_compactSize});
    rows->addWidget(m_backboneList);
    m_privacy = addSection(rows);
    m_hashRow = addRow(rows, {m_hash});
    m_recentRow = addRow(rows, {m_recent, m_clear});
    m_resetRow = addRow(rows, {m_reset});
    rows->addStretch();
    auto* page = new QWidget;
    page->setProperty("ground", "surface");
    page->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(32, 0, 32, 0);
    layout->addWidget(column, 1);
    layout->addStretch();
    return page;
}

void SettingsPage::connectControls()
{
    connect(m_language, &QComboBox::activated, this,
            [this] { m_preferences.setLanguage(static_cast<QLocale::Language>(m_language->currentData().toInt())); });
    connect(m_mode, &QComboBox::activated, this, [this] { m_preferences.setTheme(m_mode->currentData().toInt()); });
    connect(m_zoom, &QComboBox::activated, this,
            [this] { m_preferences.setTextPercent(m_zoom->currentData().toInt()); });
    connect(m_device, &QComboBox::activated, this,
            [this] { m_preferences.setDevice(m_device->currentData().toString()); });
    connect(m_memory, &QDoubleSpinBox::valueChanged, this,
            [this](double gigabytes) { m_preferences.setMemoryLimit(gigabytes); });
    connect(m_hash, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setHashIdentifiers(on); });
    connect(m_recent, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setKeepsRecent(on); });
    connect(m_notify, &QCheckBox::toggled, this, [this](bool on) { m_preferences.setNotifies(on); });
    connect(m_projects, &QPushButton::clicked, this, &SettingsPage::projectsFolderRequested);
    connect(m_temporary, &QPushButton::clicked, this, &SettingsPage::temporaryFolderRequested);
    connect(m_temporaryReset, &QPushButton::clicked, this, [this] { m_preferences.setTemporaryFolder({}); });
    connect(m_clear, &QPushButton::clicked, this, &SettingsPage::clearRecentRequested);
    connect(m_reset, &QPushButton::clicked, this, &SettingsPage::resetRequested);
    connect(&m_preferences, &Preferences::changed, this, &SettingsPage::showAll);
}

void SettingsPage::arrive(const QString& /*detail*/)
{
    Q_EMIT visited();
}

void SettingsPage::setDevices(const core::protocol::DevicesResponse& devices)
{
    m_devices = devices;
    showDevices();
}

void SettingsPage::setModelSize(qint64 bytes)
{
    m_modelSize = bytes;
    retranslate();
}

// The one that was chosen stays in the list, though this computer may have lost it.
void SettingsPage::showDevices()
{
    const QSignalBlocker quiet(m_device);
    m_device->clear();
    m_device->addItem(tr("Choose the best one"), "auto");
    for (const auto& device : m_devices.devices)
        m_device->addItem(QString::fromStdString(device.label), QString::fromStdString(device.name));
    const auto chosen = m_preferences.device();
    if (m_device->findData(chosen) < 0)
        m_device->addItem(m_devices.devices.empty() ? chosen : tr("%1 (not here)").arg(chosen), chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

void SettingsPage::showAll()
{
    choose(m_language, static_cast<int>(m_preferences.language()));
    choose(m_mode, m_preferences.theme());
    const int percent = m_preferences.textPercent();
    if (m_zoom->findData(percent) < 0) m_zoom->addItem(QString("%1%").arg(percent), percent);
    choose(m_zoom, percent);
    showDevices();
    const QSignalBlocker quiet(m_memory);
    m_memory->setValue(m_preferences.memoryLimit());
    check(m_hash, m_preferences.hashIdentifiers());
    check(m_recent, m_preferences.keepsRecent());
    check(m_notify, m_preferences.notifies());
    const auto temporary = m_preferences.temporaryFolder();
    m_temporaryReset->setVisible(!temporary.isEmpty());
    m_projectsRow->setTexts(tr("New projects"), QDir::toNativeSeparators(m_preferences.projectsFolder()));
    m_temporaryRow->setTexts(
        tr("Temporary files"),
        tr("Where workers keep what they need only for a moment: %1. Imports of many gigabytes need room there.")
            .arg(QDir::toNativeSeparators(temporary.isEmpty() ? QDir::tempPath() : temporary)));
    m_projects->setAccessibleName(tr("Choose the folder for new projects"));
    m_temporary->setAccessibleName(tr("Choose the folder for temporary files"));
}

} // namespace ui
