#pragma once

#include "ui/charts/chart_content.h"
#include "ui/widgets/theme.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QCustomPlot;
class QMenu;

namespace ui {

/// A chart in the theme's colours: lines with references and regions, or rows of dots and whiskers. Hover tells the
/// value, arrow keys walk the points, the context menu (Shift+F10) copies and saves. Redraws at most four times a
/// second, however often its content is set. Hides QCustomPlot.
class Chart : public QWidget {
    Q_OBJECT

public:
    /// A point of the content.
    struct Place {
        int series = 0;
        int point = 0;
        bool operator==(const Place&) const = default;
    };

    explicit Chart(const Theme& theme, QWidget* parent = nullptr);
    void setContent(ChartContent content);
    [[nodiscard]] const ChartContent& content() const { return m_content; }

    /// The point that the keys or a click have come to.
    [[nodiscard]] std::optional<Place> current() const { return m_current; }
    void setCurrent(std::optional<Place> place);
    /// In words what the current point says; empty where there is none.
    [[nodiscard]] QString currentText() const;
    /// In the widget's pixels, as last drawn.
    [[nodiscard]] QPointF positionOf(Place place) const;

    /// Writes the chart: its table (.csv, UTF-8 with BOM) or its picture (.svg, .pdf, .png). Returns whether it could.
    [[nodiscard]] bool saveTo(const QString& path) const;
    void copyTable() const;
    void copyPicture() const;
    void showTable();
    /// How often it was drawn anew, for tests of the limit.
    [[nodiscard]] int redraws() const { return m_redraws; }
    /// Asks where to save: title, suggested name, filter; QFileDialog unless it is replaced. Empty: cancelled.
    using FilePicker = std::function<QString(const QString&, const QString&, const QString&)>;
    void setFilePicker(FilePicker picker) { m_picker = std::move(picker); }
    /// Offers to save the numbers in the formats of tables too (CSV of other encodings, XLSX): title, header, rows.
    using TableSaver = std::function<void(const QString&, const QStringList&, const QList<QVariantList>&)>;
    void setTableSaver(TableSaver saver) { m_tableSaver = std::move(saver); }

    [[nodiscard]] QSize sizeHint() const override { return {480, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 110}; }

Q_SIGNALS:
    /// By a click or Enter: the same is to be selected in tables.
    void activated(int series, int point);
    /// By the keys, a click or setCurrent().
    void currentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void redraw();
    void redrawSoon();
    [[nodiscard]] std::optional<Place> nearest(const QPointF& position) const;
    [[nodiscard]] std::optional<Place> step(int key) const;
    void hover(const QPoint& position);
    void fill(QMenu& menu);
    void save(const QString& filter, const QString& suffix);

    const Theme& m_theme;
    ChartContent m_content;
    QCustomPlot* m_plot;
    QWidget* m_overlay;
    std::optional<Place> m_current;
    QTimer m_timer;
    QElapsedTimer m_drawn;
    int m_redraws = 0;
    FilePicker m_picker;
    TableSaver m_tableSaver;
};

} // namespace ui
