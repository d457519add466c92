#pragma once

#include "core/store/session_repository.h"
#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QListView;
class QPushButton;

namespace ui {

class SessionListModel;

/// The left list: search, order, two filters, and the sessions as rows of photographs.
class SessionListPanel : public QWidget {
    Q_OBJECT

public:
    SessionListPanel(const Theme& theme, SessionListModel& model, Pictures pictures, QWidget* parent = nullptr);

    /// The first test day of the run that is shown, none without one.
    void setTestFrom(std::optional<std::int64_t> testFrom);
    [[nodiscard]] core::store::SessionFilter filter() const;
    void select(int row);
    void step(int by);
    [[nodiscard]] int current() const;
    void showCount(qint64 shown, qint64 all);
    void focusSearch();
    /// Chooses the session where it is among those read so far; else as if typed, without the pause after typing.
    void search(const QString& number);
    void retranslate();

Q_SIGNALS:
    void filterChanged();
    void sessionChosen(int row);

private:
    QLayout* makeSearch();
    QLayout* makeChips();
    QWidget* makeHeader();
    void restyle();

    const Theme& m_theme;
    std::optional<std::int64_t> m_testFrom;
    QLineEdit* m_search = nullptr;
    QAction* m_searchIcon = nullptr;
    QComboBox* m_order = nullptr;
    QPushButton* m_test = nullptr;
    QPushButton* m_long = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_student = nullptr;
    QLabel* m_teacher = nullptr;
    QListView* m_list = nullptr;
    QTimer m_typing;
};

} // namespace ui
