#pragma once

#include "core/store/session_repository.h"
#include "ui/pages/data/item_cell_delegate.h"
#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace ui {

class LogModel;
class StateView;
class TableView;

/// The sessions of a project as a table with their photographs in order. Its tools stand in the page's band.
class LogBrowser : public QWidget {
    Q_OBJECT

public:
    LogBrowser(const Theme& theme, LogModel& model, const ItemPictures& pictures, QWidget* parent = nullptr);
    [[nodiscard]] QWidget* tools() const { return m_tools; }
    [[nodiscard]] core::store::SessionFilter filter() const;
    [[nodiscard]] TableView& table() const { return *m_table; }
    void focusSearch();
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    void sessionOpened(int row);
    void saveRequested();

private:
    const Theme& m_theme;
    LogModel& m_model;
    QTimer m_typing;
    QWidget* m_tools;
    QLineEdit* m_search;
    QAction* m_searchIcon;
    QComboBox* m_order;
    QLabel* m_count;
    QStackedWidget* m_stack;
    TableView* m_table;
    StateView* m_nothing;
};

} // namespace ui
