#include "ui/pages/settings/backbone_list.h"
#include "ui/pages/settings/setting_row.h"
#include "ui/pages/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <array>

namespace ui {

namespace {

constexpr std::array kZooms{80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

void SettingsPage::retranslate()
{
    m_area->setAccessibleName(title());
    translateLooks();
    translateComputing();
    translatePrivacy();
    showAll();
}

void SettingsPage::translateLooks()
{
    const QSignalBlocker language(m_language);
    const QSignalBlocker mode(m_mode);
    const QSignalBlocker zoom(m_zoom);
    m_looks->setText(tr("Appearance"));
    m_languageRow->setTexts(tr("Language"), tr("Of the window and of what it proposes for reports."));
    m_language->clear();
    m_language->addItem("日本語", static_cast<int>(QLocale::Japanese)); // each language by its own name
    m_language->addItem("English", static_cast<int>(QLocale::English));
    m_modeRow->setTexts(tr("Theme"), tr("Photographs look the same in all of them."));
    m_mode->clear();
    m_mode->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    m_mode->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    m_mode->addItem(tr("As the system"), static_cast<int>(Theme::Mode::System));
    m_zoomRow->setTexts(tr("Size of text"), tr("Rows grow with it. Also Ctrl+Plus, Ctrl+Minus and Ctrl+0."));
    m_zoom->clear();
    for (const int percent : kZooms) m_zoom->addItem(QString("%1%").arg(percent), percent);
}

void SettingsPage::translateComputing()
{
    m_computing->setText(tr("Computing"));
    m_deviceRow->setTexts(tr("Device"), tr("What a new training proposes. Each training can choose another."));
    m_memoryRow->setTexts(tr("Memory limit"), tr("The most main memory that a new training may take."));
    m_memory->setSuffix(tr(" GB"));
    m_memory->setSpecialValueText(tr("As much as there is"));
    m_notifyRow->setTexts(tr("Tell me when a long job ends"),
                          tr("Through the system, after half a minute and more, while you are not looking here."));
    m_folders->setText(tr("Folders"));
    m_projects->setText(tr("Choose…"));
    m_temporary->setText(tr("Choose…"));
    m_temporaryReset->setText(tr("As the system"));
    m_backbones->setText(tr("Backbones on this computer"));
    m_compactRow->setTexts(tr("Compact"),
                           tr("Reads pictures and text with small towers that learn from your own data. Part of Denju, "
                              "nothing to download."));
    m_backboneList->retranslate();
    m_compactSize->setText(
        m_modelSize < 0 ? tr("no trained model open")
                        : tr("%1 in the newest model")
                              .arg(QLocale().formattedDataSize(m_modelSize, 0, QLocale::DataSizeTraditionalFormat)));
}

void SettingsPage::translatePrivacy()
{
    m_privacy->setText(tr("Privacy"));
    m_hashRow->setTexts(tr("Hash identifiers on import"),
                        tr("Session numbers are kept as hashes from which the originals can't be read. Each import can "
                           "choose otherwise."));
    m_recentRow->setTexts(tr("Keep a list of recent projects"),
                          tr("On the Start page. Switching it off clears the list; projects stay where they are."));
    m_clear->setText(tr("Clear the list"));
    m_resetRow->setTexts(tr("Everything as at first"), tr("All settings of this page. No project is touched."));
    m_reset->setText(tr("Reset…"));
}

} // namespace ui
