#pragma once

#include "ui/pages/sessions/list_filter.h"
#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QListView;
class QProgressBar;

namespace ui {

class FilterChips;
class SessionListModel;
class StateView;

/// The left list: search, order, filters as chips, and the sessions as rows of photographs. Says what was chosen; what
/// is found is shown by its model.
class SessionListPanel : public QWidget {
    Q_OBJECT

public:
    SessionListPanel(const Theme& theme, SessionListModel& model, Pictures pictures, QWidget* parent = nullptr);

    /// The days on which the sessions start that the shown run was tested with; none without a run.
    void setTestDays(const std::vector<std::int64_t>& days);
    [[nodiscard]] const ListFilter& filter() const { return m_filter; }
    /// Shows this one, without saying filterChanged().
    void setFilter(const ListFilter& filter);
    /// -1: none, the session on show is not among the rows.
    void select(int row);
    void step(int by);
    [[nodiscard]] int current() const;
    [[nodiscard]] StateView& nothing() { return *m_nothing; }
    /// The selected rows, ascending.
    [[nodiscard]] QList<int> selected() const;
    void showCount(qint64 shown, qint64 all);
    /// A search goes on; 0 to 1.
    void showSearching(double share);
    /// Over the page instead of beside it: with an edge.
    void setFloating(bool floating);
    void focusSearch();
    /// As the user would.
    void clearFilters();
    /// Chooses the session where it is among those read so far; else as if typed, without the pause after typing.
    void search(const QString& number);
    void retranslate();

Q_SIGNALS:
    void filterChanged(const ListFilter& filter);
    /// By the user's hand or by select().
    void sessionChosen(int row);
    void copyRequested();
    void saveRequested();
    void markRequested(bool marked); ///< of the selected ones

private:
    QLayout* makeSearch();
    QWidget* makeHeader();
    void makeList(SessionListModel& model, Pictures pictures);
    void change(const std::function<void(ListFilter&)>& edit);
    void showMenu(QPoint at);
    void showFilter();
    void restyle();

    const Theme& m_theme;
    ListFilter m_filter;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    QComboBox* m_order = nullptr;
    FilterChips* m_chips = nullptr;
    QWidget* m_band = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_student = nullptr;
    QLabel* m_teacher = nullptr;
    QProgressBar* m_searching = nullptr;
    QListView* m_list = nullptr;
    StateView* m_nothing = nullptr;                     ///< no session passes
    std::optional<std::pair<qint64, qint64>> m_counted; ///< shown, all
    QTimer m_typing;
};

} // namespace ui
