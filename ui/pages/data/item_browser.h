#pragma once

#include "core/store/item_filter.h"
#include "ui/pages/data/item_cell_delegate.h"
#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace ui {

class ItemModel;
class Segmented;
class StateView;
class TableView;

/// The items of a project as photographs or as a list, with search and filters. Its tools stand in the page's band.
class ItemBrowser : public QWidget {
    Q_OBJECT

public:
    ItemBrowser(const Theme& theme, ItemModel& model, const ItemPictures& pictures, QWidget* parent = nullptr);
    /// Search, filters, number of selected ones, grid or list; the page puts it into its band.
    [[nodiscard]] QWidget* tools() const { return m_tools; }
    [[nodiscard]] core::store::ItemFilter filter() const;
    /// Shows these, the search and the filters with them.
    void setFilter(const core::store::ItemFilter& filter);
    void setCategories(const std::vector<core::store::CategoryCount>& categories);
    void retranslate();
    void focusSearch();
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// Selects the row and brings it into sight.
    void select(int row);
    /// Room is short: the tools take less of it.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isGrid() const;
    void setGrid(bool grid);
    [[nodiscard]] TableView& list() const { return *m_list; }
    [[nodiscard]] QListView& grid() const { return *m_grid; }
    [[nodiscard]] QLineEdit& search() const { return *m_search; }

Q_SIGNALS:
    void filterChanged();
    void itemOpened(int row);
    void selectionChanged();
    void saveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTools(const Theme& theme);
    void buildViews(const Theme& theme, const ItemPictures& pictures);
    void fitGrid();
    void placeSelected();
    void showSelection();
    void copy() const;
    void showMenu(const QPoint& at, QWidget* view);
    bool typesIntoSearch(const QKeyEvent& key);

    const Theme& m_theme;
    ItemModel& m_model;
    QTimer m_typing;
    QWidget* m_tools;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QComboBox *m_category, *m_pictures, *m_order;
    QLabel* m_selected;
    Segmented* m_view;
    QStackedWidget* m_stack;
    QListView* m_grid;
    TableView* m_list;
    StateView* m_nothing;
    std::vector<core::store::CategoryCount> m_categories;
    core::store::ItemFilter m_extra; ///< what has no control: seldom seen, new
};

} // namespace ui
