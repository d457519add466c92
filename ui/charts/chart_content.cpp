#include "ui/charts/chart_content.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct ChartText {
    Q_DECLARE_TR_FUNCTIONS(ChartText)
};

QString placeText(const ChartContent& content, const ChartPoint& point)
{
    if (!content.hasRows()) {
        const auto place = valueText(content.places, point.at);
        return content.places.title.isEmpty() ? place : content.places.title + ' ' + place;
    }
    const auto row = static_cast<qsizetype>(point.at);
    return row >= 0 && row < content.rows.size() ? content.rows[row].name : QString();
}

} // namespace

bool ChartContent::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries& each) {
        return std::all_of(each.points.begin(), each.points.end(),
                           [](const ChartPoint& point) { return std::isnan(point.value); });
    });
}

QString valueText(const ChartAxis& axis, double value)
{
    if (!std::isfinite(value)) return {QChar(0x2013)};
    const auto digits = QLocale().toString(std::abs(value), 'f', axis.decimals);
    const auto isZero = digits == QLocale().toString(0.0, 'f', axis.decimals);
    const auto sign = isZero           ? QString()
                      : value < 0      ? QString(QChar(0x2212))
                      : axis.showsSign ? QString('+')
                                       : QString();
    return sign + digits + axis.unit;
}

QString pointText(const ChartContent& content, int series, int point)
{
    const auto& of = content.series[series];
    const auto& shown = of.points[point];
    auto text =
        ChartText::tr("%1, %2: %3").arg(of.name, placeText(content, shown), valueText(content.values, shown.value));
    if (std::isfinite(shown.low) && std::isfinite(shown.high))
        text += ' ' + ChartText::tr("(95% interval %1 – %2)")
                          .arg(valueText(content.values, shown.low), valueText(content.values, shown.high));
    if (shown.n >= 0) text += ", n = " + QLocale().toString(shown.n);
    return of.expected ? ChartText::tr("expected: %1").arg(text) : text;
}

ChartTable tableOf(const ChartContent& content)
{
    const auto value = content.values.title.isEmpty() ? ChartText::tr("Value") : content.values.title;
    const auto place = content.places.title.isEmpty() ? ChartText::tr("Row") : content.places.title;
    ChartTable table{{ChartText::tr("Series"), place, value, ChartText::tr("95% from"), ChartText::tr("95% to"), "n"},
                     {}};
    for (const auto& series : content.series)
        for (const auto& point : series.points) {
            const auto row = static_cast<qsizetype>(point.at);
            const auto where = content.hasRows() ? content.rows.value(row).name : valueText(content.places, point.at);
            table.rows += {series.name,
                           where,
                           valueText(content.values, point.value),
                           valueText(content.values, point.low),
                           valueText(content.values, point.high),
                           point.n < 0 ? QString() : QLocale().toString(point.n)};
        }
    return table;
}

QList<QVariantList> numbersOf(const ChartContent& content)
{
    const auto number = [](double value) { return std::isfinite(value) ? QVariant(value) : QVariant(); };
    QList<QVariantList> rows;
    for (const auto& series : content.series)
        for (const auto& point : series.points) {
            const auto row = static_cast<qsizetype>(point.at);
            rows +=
                {series.name,         content.hasRows() ? QVariant(content.rows.value(row).name) : QVariant(point.at),
                 number(point.value), number(point.low),
                 number(point.high),  point.n < 0 ? QVariant() : QVariant(point.n)};
        }
    return rows;
}

} // namespace ui
