#pragma once

#include "ui/widgets/table_content.h"
#include "ui/widgets/theme.h"

#include <QTableView>

#include <functional>

class QMenu;

namespace ui {

class FrozenColumn;

/// A table of the window: rows are selected, several at once; typing finds a row, Enter opens it, Ctrl+C copies, the
/// header sorts and its menu chooses columns, the rows' menu copies and saves. Scrolled sideways, the first column
/// stays in its place. Give it an object name: by this its columns are remembered.
class TableView : public QTableView {
    Q_OBJECT

public:
    explicit TableView(const Theme& theme, QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    /// For rows with pictures in them; larger type makes them higher still.
    void setLeastRowHeight(int pixels);
    /// Where typing looks; the first column unless said. Rows not loaded yet are not looked through.
    void setSearchColumn(int column) { m_searchColumn = column; }
    /// Columns that can't be hidden (the first, unless said).
    void setFixedColumns(const QList<int>& columns) { m_fixed = columns; }
    /// Extra entries above those of every table; called with the row under the cursor.
    void setRowMenu(std::function<void(QMenu& menu, const QModelIndex& row)> fill) { m_fillMenu = std::move(fill); }
    /// The selected rows (all where none is) and the columns in sight, in their visual order.
    [[nodiscard]] TableContent content() const;
    void copy(bool asMarkdown = false) const;
    void keyboardSearch(const QString& text) override;

Q_SIGNALS:
    /// The table is to be saved as a file; whoever hears it takes content(), or the whole table by its own ways.
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fit();
    void showColumnMenu(const QPoint& place);
    [[nodiscard]] QList<int> shownColumns() const;

    const Theme& m_theme;
    int m_leastRow = 30; ///< at 96 dpi, more where the font is larger
    FrozenColumn* m_frozen;
    int m_searchColumn = 0;
    QList<int> m_fixed{0};
    QString m_typed;
    qint64 m_typedAt = 0;
    std::function<void(QMenu&, const QModelIndex&)> m_fillMenu;
};

} // namespace ui
