#include "ui/pages/models/forecast_view.h"
#include "ui/pages/models/next_run_panel.h"
#include "ui/pages/models/preset_card.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

// Of what the panel of the next run is built, and how it stands.
namespace ui {

using core::Preset;

namespace {

constexpr int kMostSeeds = 20;
constexpr int kColumnLines = 24; ///< width of a column, in heights of a line

} // namespace

// What is set stands above what it will take, which comes, grows and goes: no field moves away under the mouse.
QWidget* NextRunPanel::buildContent(const Theme& theme)
{
    auto* content = new QWidget;
    content->setProperty("ground", "surface");
    content->setAttribute(Qt::WA_StyledBackground);
    const auto column = [] {
        auto* box = new QWidget;
        auto* layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        return layout;
    };
    auto* layout = column();
    layout->addWidget(m_presetTitle);
    for (const auto preset : {Preset::Quick, Preset::Pilot, Preset::Full}) {
        auto* card = new PresetCard(theme, preset);
        layout->addWidget(card);
        m_cards += card;
        connect(card, &QAbstractButton::clicked, this, [this, preset] {
            if (m_next.config.preset != preset) Q_EMIT edited(withPreset(m_next, preset));
        });
    }
    layout->addSpacing(6);
    buildFields(theme);
    layout->addLayout(m_fields);
    layout->addWidget(m_settings, 0, Qt::AlignLeft);
    auto* forecast = column();
    buildForecast(forecast);
    m_columns = new QBoxLayout(QBoxLayout::TopToBottom, content);
    m_columns->setContentsMargins(12, 10, 12, 10);
    m_columns->setSpacing(12);
    for (const auto* each : {layout, forecast}) m_columns->addWidget(each->parentWidget(), 0, Qt::AlignTop);
    m_columns->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // what it holds takes the focus
    return scroll;
}

// As a tab it is as wide as the page: two columns then, none wider than is good to read.
void NextRunPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int column = fontMetrics().height() * kColumnLines;
    const bool isWide = width() > 2 * column;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(isWide ? 40 : 12);
    for (int at = 0; at < 2; ++at) {
        m_columns->itemAt(at)->widget()->setMinimumWidth(isWide ? column : 0);
        m_columns->itemAt(at)->widget()->setMaximumWidth(isWide ? column : QWIDGETSIZE_MAX);
    }
    m_train->setMaximumWidth(isWide ? column - m_trial->sizeHint().width() : QWIDGETSIZE_MAX);
}

void NextRunPanel::buildForecast(QVBoxLayout* layout)
{
    layout->addWidget(m_forecastTitle);
    layout->addWidget(m_noForecast);
    m_noForecast->setProperty("role", "text2");
    layout->addWidget(m_trialText);
    auto* trial = new QHBoxLayout;
    trial->addWidget(m_trialBar, 1);
    trial->addWidget(m_trialStop);
    layout->addLayout(trial);
    layout->addWidget(m_forecast);
}

void NextRunPanel::buildFields(const Theme& theme)
{
    m_seeds->setRange(1, kMostSeeds);
    m_limit->setRange(0, 4096);
    for (auto* spin : {m_seeds, m_limit}) spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setVerticalSpacing(6);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QList<std::pair<const char*, QWidget*>> fields{{"nextTestFrom", m_testFrom},
                                                         {"nextSeeds", m_seeds},
                                                         {"nextWithout", m_without},
                                                         {"nextLimit", m_limit},
                                                         {"nextDevice", m_device}};
    for (const auto& [name, field] : fields) {
        field->setObjectName(name);
        auto* label = new ThemedLabel(theme, TextRole::Body);
        label->setBuddy(field);
        m_fields->addRow(label, field);
        m_fieldLabels += label;
        if (field == m_testFrom) m_fields->addRow(m_dayFault);
    }
    m_dayFault->setObjectName("nextDayFault");
    m_dayFault->setProperty("role", "error");
    connect(m_testFrom, &QLineEdit::editingFinished, this, &NextRunPanel::edit);
    connect(m_testFrom, &QLineEdit::textChanged, this, [this] {
        if (dayIsUsable()) showUsable(); // the fault goes while it is being mended, and comes once it is left
    });
    connect(m_seeds, &QSpinBox::editingFinished, this, &NextRunPanel::edit);
    connect(m_limit, &QSpinBox::editingFinished, this, &NextRunPanel::edit);
    connect(m_without, &QComboBox::activated, this, &NextRunPanel::edit);
    connect(m_device, &QComboBox::activated, this, &NextRunPanel::edit);
    m_settings->setObjectName("allSettings");
    connect(m_settings, &QPushButton::clicked, this, &NextRunPanel::settingsRequested);
}

void NextRunPanel::buildButtons(const Theme&, QLayout* layout)
{
    auto* foot = new QWidget;
    foot->setProperty("frame", "top");
    foot->setProperty("ground", "surface");
    foot->setAttribute(Qt::WA_StyledBackground);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_train, 1);
    buttons->addWidget(m_trial);
    buttons->addStretch();
    auto* all = new QVBoxLayout(foot);
    all->setContentsMargins(12, 8, 12, 10);
    all->setSpacing(6);
    all->addWidget(m_hint);
    all->addLayout(buttons);
    layout->addWidget(foot);
    m_hint->setProperty("role", "text2");
    m_train->setObjectName("trainNext");
    m_trial->setObjectName("trialNext");
    m_trialStop->setObjectName("stopTrial");
    m_trialBar->setTextVisible(false);
    connect(m_train, &QPushButton::clicked, this, &NextRunPanel::trainRequested);
    connect(m_trial, &QPushButton::clicked, this, &NextRunPanel::trialRequested);
    connect(m_trialStop, &QPushButton::clicked, this, &NextRunPanel::trialStopRequested);
}

} // namespace ui
