#include "ui/pages/models/next_run_panel.h"

#include "ui/dialogs/field_words.h"
#include "ui/pages/models/forecast_view.h"
#include "ui/pages/models/preset_card.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::Preset;
using core::Without;

namespace {

constexpr int kMegabytes = 1024; ///< in a gigabyte
constexpr const char* kSeveral = "several";
constexpr int kIsoDayLength = 10;

QString nameOf(Without part)
{
    const auto name = core::enumName(part);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

NextRunPanel::NextRunPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_title(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_presetTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_forecastTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_trialText(new ThemedLabel(theme, TextRole::Cell)), m_noForecast(new WrappedLabel), m_hint(new WrappedLabel),
      m_forecast(new ForecastView(theme)), m_trialBar(new QProgressBar), m_trialStop(new ThemedButton(theme, "stop")),
      m_settings(new ThemedButton(theme, {}, "link")), m_train(new ThemedButton(theme, "train", "primary")),
      m_trial(new ThemedButton(theme, "ruler")), m_fields(new QFormLayout), m_testFrom(new QLineEdit),
      m_dayFault(new WrappedLabel), m_seeds(new QSpinBox), m_limit(new QSpinBox), m_without(new QComboBox),
      m_device(new QComboBox)
{
    setObjectName("nextRun");
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* head = new QWidget;
    head->setProperty("ground", "sunken");
    head->setProperty("frame", "bottom");
    head->setAttribute(Qt::WA_StyledBackground);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(12, 6, 12, 6);
    headLayout->addWidget(m_title);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(head);
    all->addWidget(buildContent(theme), 1);
    buildButtons(theme, all);
    const auto fit = [this, &theme] {
        for (auto* label : {m_noForecast, m_hint, m_dayFault}) label->setFont(theme.font(TextRole::Cell));
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    showNext(m_next);
    showSituation(m_situation);
    retranslate();
}

void NextRunPanel::fillChoices()
{
    const QSignalBlocker quietParts(m_without);
    const QSignalBlocker quietDevices(m_device);
    m_without->clear();
    m_without->addItem(tr("nothing"), QString());
    for (const auto& [part, name] : core::EnumNames<Without>::names)
        m_without->addItem(FieldWords::choice("without", name), QString(name));
    if (m_next.config.without.size() > 1)
        m_without->addItem(ModelsWords::without(m_next.config.without), QString(kSeveral));
    const auto parts = m_next.config.without.size();
    m_without->setCurrentIndex(m_without->findData(parts == 0  ? QString()
                                                   : parts > 1 ? QString(kSeveral)
                                                               : nameOf(m_next.config.without[0])));
    m_device->clear();
    m_device->addItem(tr("automatic"), QString("auto"));
    for (const auto& device : m_devices)
        m_device->addItem(QString::fromStdString(device.label.empty() ? device.name : device.label),
                          QString::fromStdString(device.name));
    const auto wanted = QString::fromStdString(m_next.config.device);
    if (m_device->findData(wanted) < 0) m_device->addItem(wanted, wanted);
    m_device->setCurrentIndex(m_device->findData(wanted));
}

void NextRunPanel::showNext(const NextRun& next)
{
    m_showing = true;
    m_next = next;
    for (auto* card : m_cards) { // Tab comes to the chosen one, arrows lead to the others
        card->setChecked(card->preset() == next.config.preset);
        card->setFocusPolicy(card->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_testFrom->setText(QString::fromStdString(next.testFrom));
    m_seeds->setValue(next.seeds);
    m_limit->setValue(static_cast<int>(next.config.memoryLimit / kMegabytes));
    fillChoices();
    m_showing = false;
    retranslate();
}

void NextRunPanel::focusPreset()
{
    for (auto* card : m_cards)
        if (card->isChecked()) card->setFocus();
}

void NextRunPanel::showDevices(const std::vector<core::protocol::Device>& devices)
{
    m_devices = devices;
    fillChoices();
}

void NextRunPanel::edit()
{
    if (m_showing) return;
    showUsable();
    if (!dayIsUsable()) return;
    auto next = m_next;
    next.testFrom = m_testFrom->text().trimmed().toStdString();
    next.seeds = m_seeds->value();
    if (m_limit->value() != static_cast<int>(next.config.memoryLimit / kMegabytes))
        next.config.memoryLimit = static_cast<std::int64_t>(m_limit->value()) * kMegabytes;
    const auto part = m_without->currentData().toString();
    if (part != kSeveral) {
        const auto known = core::enumFromName<Without>(part.toStdString());
        next.config.without = known ? std::vector{*known} : std::vector<Without>{};
    }
    next.config.device = m_device->currentData().toString().toStdString();
    if (!(next == m_next)) Q_EMIT edited(next);
}

bool NextRunPanel::dayIsUsable() const
{
    const auto day = m_testFrom->text().trimmed();
    return day.isEmpty() || (day.size() == kIsoDayLength && QDate::fromString(day, Qt::ISODate).isValid());
}

// A day that is none can't be trained on: the form says so before a job does.
void NextRunPanel::showUsable()
{
    const bool isUsable = dayIsUsable();
    if (!isUsable)
        m_dayFault->setText(tr("“%1” is no day. Write it as 2020-09-22, or leave it empty for the newest tenth.")
                                .arg(m_testFrom->text().trimmed()));
    m_fields->setRowVisible(m_dayFault, !isUsable);
    const bool can = m_situation.hasData && !m_situation.readOnly && isUsable;
    m_train->setEnabled(can);
    m_trial->setEnabled(can && !m_situation.trialShare);
}

void NextRunPanel::showSituation(const Situation& situation)
{
    m_situation = situation;
    for (int i = 0; i < m_cards.size(); ++i) m_cards[i]->setForecast(situation.forecasts[static_cast<std::size_t>(i)]);
    const auto& forecast = situation.forecasts[static_cast<std::size_t>(m_next.config.preset)];
    const bool tries = situation.trialShare.has_value();
    m_forecast->setVisible(forecast.has_value());
    if (forecast) m_forecast->show(*forecast, situation.device);
    m_noForecast->setVisible(!forecast && !tries);
    m_trialText->setVisible(tries);
    m_trialBar->setVisible(tries);
    m_trialStop->setVisible(tries);
    if (tries) {
        m_trialBar->setRange(0, *situation.trialShare < 0 ? 0 : 1000);
        m_trialBar->setValue(static_cast<int>(*situation.trialShare * 1000));
    }
    showUsable();
    retranslate();
}

void NextRunPanel::retranslate()
{
    m_title->setText(tr("Next run"));
    m_presetTitle->setText(tr("Preset"));
    m_forecastTitle->setText(tr("Forecast for %1 on this computer").arg(ModelsWords::preset(m_next.config.preset)));
    m_noForecast->setText(m_situation.trialFault.isEmpty()
                              ? tr("Not tried yet with these settings. A trial of some steps on your data tells how "
                                   "long it takes and how much memory it needs.")
                              : m_situation.trialFault);
    m_trialText->setText(tr("Trying some steps on your data…"));
    m_trialStop->setText(tr("Stop"));
    m_forecast->retranslate();
    for (auto* card : m_cards) card->retranslate();
    const QStringList labels{tr("First test day"), tr("Seeds"), tr("Leave out"), tr("Memory limit"), tr("Device")};
    const QStringList names{"test_from", "seeds", "without", "memory_limit", "device"};
    for (int i = 0; i < m_fieldLabels.size(); ++i) {
        m_fieldLabels[i]->setText(labels[i]);
        auto* field = m_fieldLabels[i]->buddy();
        field->setAccessibleName(labels[i]);
        const auto help = FieldWords::of(names[i]).help;
        field->setToolTip(help);
        field->setAccessibleDescription(help);
    }
    m_testFrom->setPlaceholderText(tr("the newest tenth"));
    m_limit->setSuffix(tr(" GB"));
    m_limit->setSpecialValueText(tr("as much as there is"));
    fillChoices();
    const auto changed = static_cast<int>(changedSettings(m_next.config).size());
    m_settings->setText(changed == 0 ? tr("All %1 settings and what each does").arg(settingCount())
                                     : tr("All %1 settings, %2 changed").arg(settingCount()).arg(changed));
    const bool queues = !m_situation.running.isEmpty() || m_situation.waiting > 0;
    m_train->setText(queues ? tr("Add to queue") : tr("Train"));
    m_trial->setText(tr("Trial only"));
    QString hint;
    if (m_situation.readOnly)
        hint = tr("This project can only be read here, so nothing can be trained.");
    else if (!m_situation.running.isEmpty())
        hint = tr("%1 is training. A new run waits its turn.").arg(m_situation.running);
    if (m_situation.waiting > 0) {
        if (!hint.isEmpty()) hint += ' ';
        hint += tr("%n runs wait in the queue.", nullptr, m_situation.waiting);
    }
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

} // namespace ui
