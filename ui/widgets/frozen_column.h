#pragma once

#include <QTableView>

namespace ui {

/// The first column of a table laid over it while the table is scrolled sideways, so that it is always seen what a row
/// is about. Shares rows, selection, delegate and sorting with the table, which it belongs to.
class FrozenColumn : public QTableView {
    Q_OBJECT

public:
    explicit FrozenColumn(QTableView& table);
    /// To be called when the table has another model or look.
    void follow();
    /// Shown where the first column has been scrolled out of its place.
    void fit();

private:
    void followRows();
    [[nodiscard]] int column() const;

    QTableView& m_table;
};

} // namespace ui
