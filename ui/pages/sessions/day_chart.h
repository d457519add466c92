#pragma once

#include "ui/pages/sessions/item_view.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// How often an item was seen, a bar for each day of the log; test days stand on a sunken ground. A finger of the mouse
/// says the day and its number.
class DayChart : public QWidget {
    Q_OBJECT

public:
    explicit DayChart(const Theme& theme, QWidget* parent = nullptr);
    void setDays(const QList<DayRow>& days);
    [[nodiscard]] QSize sizeHint() const override;
    /// The bar of a day, for tests.
    [[nodiscard]] QRect bar(qsizetype index) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] qint64 most() const;
    [[nodiscard]] QRect plot() const;

    const Theme& m_theme;
    QList<DayRow> m_days;
};

} // namespace ui
