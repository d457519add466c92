#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <limits>

namespace ui {

constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

/// Of whom a series speaks; gives it its colour and mark, the same on every page.
enum class SeriesRole {
    Student, ///< filled circle
    Teacher, ///< filled square
    Third,   ///< filled triangle: a student without teacher
    Base,    ///< hollow diamond: baselines and data
    Noise,   ///< a thin line without marks: raw training figures
};

/// A measured value. What has no interval or count leaves them at kNoValue and -1.
struct ChartPoint {
    double at = 0;    ///< place on the axis of steps; in rows the number of the row, from 0
    double value = 0; ///< kNoValue: not measured, not drawn
    double low = kNoValue;
    double high = kNoValue; ///< 95 % interval
    qint64 n = -1;          ///< cases behind it
    QString text;           ///< stands beside the mark in rows; empty: the value
};

struct ChartSeries {
    QString name; ///< stands beside its line, or in the legend of rows
    SeriesRole role = SeriesRole::Base;
    QList<ChartPoint> points;
    bool expected = false; ///< dashed: not measured but forecast
    bool marks = true;     ///< of lines; rows always have them
    /// Rows: a bar of the empty track's colour from here to the value ("how far below the full model"); none if
    /// kNoValue.
    double trackFrom = kNoValue;
};

/// A dotted line with its label: at a value (the strongest baseline), or at a place (now).
struct ChartReference {
    enum class Axis { Value, Place };
    Axis axis = Axis::Value;
    double where = 0;
    QString label;
};

/// Ground between two places: sunken for what is still to come, hatched for a range.
struct ChartRegion {
    enum class Kind { Future, Range };
    double from = 0;
    double to = 0;
    Kind kind = Kind::Future;
};

struct ChartAxis {
    QString title;         ///< for the table and the tooltip, e.g. "Step"
    double low = kNoValue; ///< kNoValue: as the values want it
    double high = kNoValue;
    int decimals = 0;
    QString unit;           ///< behind each number, e.g. "%"
    bool showsSign = false; ///< differences: +0.5, −1.2
    bool fromZero = false;  ///< the axis holds 0; one of lines that does not is marked as cut
};

/// A row of a dot-and-whisker chart.
struct ChartRow {
    QString name;
    QString detail; ///< second line, in grey, e.g. "n = 611"
};

/// What a Chart shows. `rows` empty: lines over the axis of places. Otherwise one row for each, with a mark and its
/// whisker for every series that has a point there.
struct ChartContent {
    QString title;   ///< head of exported pictures and tables
    QString verdict; ///< one sentence that the chart proves: its accessible name
    ChartAxis places;
    ChartAxis values;
    QList<ChartSeries> series; ///< at most four; more want several charts
    QList<ChartReference> references;
    QList<ChartRegion> regions;
    QList<ChartRow> rows;

    [[nodiscard]] bool hasRows() const { return !rows.isEmpty(); }
    [[nodiscard]] bool isEmpty() const;
};

/// "5.8%", "−1.2"; "–" where it is missing.
QString valueText(const ChartAxis& axis, double value);
/// "Teacher, step 120: 5.8% (95% interval 5.2% – 6.4%), n = 611"
QString pointText(const ChartContent& content, int series, int point);

/// The chart as a table.
struct ChartTable {
    QStringList header;
    QList<QStringList> rows;
};
ChartTable tableOf(const ChartContent& content);
/// The rows of tableOf() with numbers as numbers, empty where nothing was measured: for spreadsheets.
QList<QVariantList> numbersOf(const ChartContent& content);

} // namespace ui
