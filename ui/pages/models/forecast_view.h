#pragma once

#include "core/domain/forecast.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;

namespace ui {

class MemoryBar;
class StageBars;
class WrappedLabel;

/// What a trial found: the memory bar with its range against the limit, time, memory and disk, and where the time goes.
class ForecastView : public QWidget {
    Q_OBJECT

public:
    explicit ForecastView(const Theme& theme, QWidget* parent = nullptr);
    void show(const core::Forecast& forecast, const QString& device);
    void retranslate();
    /// In words what the memory bar says.
    [[nodiscard]] QString memoryText() const;

private:
    MemoryBar* m_memory;
    QLabel *m_memoryTitle, *m_expected, *m_limit;
    QFormLayout* m_figures;
    StageBars* m_stages;
    QLabel* m_stagesTitle;
    WrappedLabel *m_source, *m_shortage;
    const Theme& m_theme;
    std::optional<core::Forecast> m_shown;
    QString m_device;
};

} // namespace ui
