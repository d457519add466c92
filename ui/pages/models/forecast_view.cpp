#include "ui/pages/models/forecast_view.h"

#include "ui/pages/models/forecast_bars.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

ForecastView::ForecastView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_memory(new MemoryBar(theme)), m_memoryTitle(new ThemedLabel(theme, TextRole::Cell)),
      m_expected(new ThemedLabel(theme, TextRole::Cell)), m_limit(new ThemedLabel(theme, TextRole::Cell)),
      m_figures(new QFormLayout), m_stages(new StageBars(theme)), m_stagesTitle(new ThemedLabel(theme, TextRole::Cell)),
      m_source(new WrappedLabel), m_shortage(new WrappedLabel), m_theme(theme)
{
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_expected);
    ends->addStretch();
    ends->addWidget(m_limit);
    m_figures->setContentsMargins(0, 0, 0, 0);
    m_figures->setVerticalSpacing(2);
    const auto fit = [this, &theme] {
        for (auto* label : {m_source, m_shortage}) label->setFont(theme.font(TextRole::Cell));
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    m_source->setProperty("role", "text2");
    m_shortage->setProperty("role", "error");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_memoryTitle);
    layout->addWidget(m_memory);
    layout->addLayout(ends);
    layout->addWidget(m_shortage);
    layout->addLayout(m_figures);
    layout->addWidget(m_source);
    layout->addSpacing(4);
    layout->addWidget(m_stagesTitle);
    layout->addWidget(m_stages);
}

void ForecastView::show(const core::Forecast& forecast, const QString& device)
{
    m_shown = forecast;
    m_device = device;
    const bool onDevice = forecast.deviceMemory > 0;
    const auto low = onDevice ? forecast.deviceMemoryLow : forecast.memoryLow;
    const auto high = onDevice ? forecast.deviceMemoryHigh : forecast.memoryHigh;
    const auto limit = onDevice ? forecast.deviceMemoryLimit : forecast.memoryLimit;
    m_memoryTitle->setText(onDevice ? tr("GPU memory") : tr("Main memory"));
    m_memory->show(low, high, limit);
    m_expected->setText(tr("%1 – %2 expected").arg(ModelsWords::gigabytes(low), ModelsWords::gigabytes(high)));
    m_limit->setText(limit > 0 ? tr("limit %1").arg(ModelsWords::gigabytes(limit)) : QString());
    m_memory->setAccessibleName(memoryText());
    m_shortage->setVisible(forecast.shortage != core::Shortage::None);
    switch (forecast.shortage) {
    case core::Shortage::None: break;
    case core::Shortage::Memory:
        m_shortage->setText(
            tr("Main memory is short. Choose a smaller preset, or fewer transitions in memory at once."));
        break;
    case core::Shortage::DeviceMemory:
        m_shortage->setText(tr("The GPU's memory is short. Choose a smaller preset, or the processor."));
        break;
    case core::Shortage::Disk:
        m_shortage->setText(tr("The disk is nearly full: the checkpoints need %1, %2 are free.")
                                .arg(ModelsWords::gigabytes(forecast.disk), ModelsWords::gigabytes(forecast.diskFree)));
        break;
    }
    while (m_figures->rowCount() > 0) m_figures->removeRow(0);
    const auto add = [&](const QString& name, const QString& value, TextRole role) {
        auto* label = new ThemedLabel(m_theme, TextRole::Cell);
        label->setText(name);
        auto* figure = new ThemedLabel(m_theme, role);
        figure->setText(value);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_figures->addRow(label, figure);
    };
    add(tr("Time"), ModelsWords::durations(forecast.secondsLow, forecast.secondsHigh), TextRole::BodyStrong);
    if (onDevice)
        add(tr("Main memory"),
            tr("%1 of %2")
                .arg(ModelsWords::gigabytes(forecast.memoryHigh), ModelsWords::gigabytes(forecast.memoryLimit)),
            TextRole::Cell);
    add(tr("Disk for checkpoints"),
        tr("%1 of %2 free").arg(ModelsWords::gigabytes(forecast.disk), ModelsWords::gigabytes(forecast.diskFree)),
        TextRole::Cell);
    m_source->setText(
        tr("From a trial of %n steps on %1 with these data, then by formula. Solid: sure. Hatched: range.", nullptr,
           static_cast<int>(forecast.trialSteps))
            .arg(device));
    m_stagesTitle->setText(tr("Where the time goes"));
    m_stages->show(forecast.stages);
}

void ForecastView::retranslate()
{
    if (m_shown) show(core::Forecast(*m_shown), QString(m_device));
}

QString ForecastView::memoryText() const
{
    return m_memoryTitle->text() + ": " + m_expected->text() +
           (m_limit->text().isEmpty() ? "" : ", " + m_limit->text());
}

} // namespace ui
