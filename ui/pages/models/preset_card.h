#pragma once

#include "core/domain/forecast.h"
#include "core/domain/training_config.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>

#include <optional>

namespace ui {

/// A preset to choose: its name, what it is for, whether it fits and how long it takes by its own trial.
class PresetCard : public QAbstractButton {
    Q_OBJECT

public:
    PresetCard(const Theme& theme, core::Preset preset, QWidget* parent = nullptr);
    [[nodiscard]] core::Preset preset() const { return m_preset; }
    /// None: no trial was made of it with these data and settings.
    void setForecast(const std::optional<core::Forecast>& forecast);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString timeText() const;

    const Theme& m_theme;
    core::Preset m_preset;
    std::optional<core::Forecast> m_forecast;
};

} // namespace ui
