#pragma once

#include "ui/pages/evaluation/comparison_model.h"
#include "ui/widgets/table_view.h"

#include <QSortFilterProxyModel>

namespace ui {

/// The comparison as a table that is as high as its rows and gives its plot what width is left.
class ComparisonTable : public TableView {
    Q_OBJECT

public:
    explicit ComparisonTable(const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] ComparisonModel& comparison() { return m_model; }
    void show(const Comparison& comparison, core::Slice slice, CutOff cutOff);
    void retranslate();
    /// The method of the current row, empty without one.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& model);
    /// So many rows stay in sight, however low the window is.
    void setLeastRows(int rows);
    /// With the header.
    [[nodiscard]] int heightOfRows(int rows) const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void methodChosen(const QString& model);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int fitTexts(); ///< all columns but the axis; how wide they are
    void fitColumns();
    void fitHeight();

    const Theme& m_theme;
    ComparisonModel m_model;
    QSortFilterProxyModel m_sorted;
    int m_leastRows = 8;
};

} // namespace ui
