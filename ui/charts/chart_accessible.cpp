#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart.h"

#include <QAccessibleWidget>

namespace ui {

namespace {

class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(Chart* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}

    [[nodiscard]] QString text(QAccessible::Text of) const override
    {
        return of == QAccessible::Value ? m_chart->currentText() : QAccessibleWidget::text(of);
    }
    /// What the plot is made of says nothing by itself.
    [[nodiscard]] int childCount() const override { return 0; }

private:
    Chart* m_chart;
};

QAccessibleInterface* make(const QString&, QObject* object)
{
    auto* chart = qobject_cast<Chart*>(object);
    return chart ? new ChartAccessible(chart) : nullptr;
}

} // namespace

void installChartAccessible()
{
    [[maybe_unused]] static const bool done = [] {
        QAccessible::installFactory(make);
        return true;
    }();
}

} // namespace ui
