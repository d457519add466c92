#pragma once

#include "core/domain/forecast.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <vector>

namespace ui {

/// Memory expected against its limit: solid what is sure, hatched the range, a red line the limit.
class MemoryBar : public QWidget {
    Q_OBJECT

public:
    explicit MemoryBar(const Theme& theme, QWidget* parent = nullptr);
    /// Bytes; a limit of 0 is none.
    void show(std::int64_t low, std::int64_t high, std::int64_t limit);
    [[nodiscard]] QSize sizeHint() const override { return {240, 22}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_low = 0, m_high = 0, m_limit = 0;
};

/// A bar for each stage as long as its expected time.
class StageBars : public QWidget {
    Q_OBJECT

public:
    explicit StageBars(const Theme& theme, QWidget* parent = nullptr);
    void show(const std::vector<core::StageForecast>& stages);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;

    const Theme& m_theme;
    struct Bar {
        QString name;
        double seconds = 0;
    };
    QList<Bar> m_bars;
};

} // namespace ui
