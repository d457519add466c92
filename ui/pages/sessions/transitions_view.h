#pragma once

#include "ui/pages/sessions/transitions_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace ui {

class StateView;
class WrappedLabel;

/// The view of all sessions at once: which category follows which. A click on a step filters the sessions.
class TransitionsView : public QWidget {
    Q_OBJECT

public:
    explicit TransitionsView(const Theme& theme, QWidget* parent = nullptr);
    void setResponse(const core::protocol::TransitionsResponse& response);
    void showBusy();
    void showFault(const QString& sentence);
    void showNothing(const QString& sentence);
    /// What is to be asked: levels told apart (0: as many as can be read) and categories shown.
    [[nodiscard]] int levels() const;
    [[nodiscard]] int top() const;
    [[nodiscard]] TransitionsModel& model() { return m_model; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] QString sentence() const;
    /// Header and rows as shown, with the names at the left.
    [[nodiscard]] QStringList headers() const;
    [[nodiscard]] QList<QVariantList> rows() const;
    void retranslate();

Q_SIGNALS:
    /// Another division or number of categories.
    void asked();
    void stepChosen(const QString& from, const QString& to, int levels);
    void saveRequested();
    void retryRequested();

private:
    QLayout* makeControls();
    void makeTable();
    void choose(const QModelIndex& index);
    void copy() const;
    void showMenu(QPoint at);
    void fit();
    void showSentence();
    void restyle();

    const Theme& m_theme;
    TransitionsModel m_model;
    WrappedLabel* m_sentence = nullptr;
    WrappedLabel* m_hint = nullptr;
    QLabel* m_levelsName = nullptr;
    QComboBox* m_levels = nullptr;
    QLabel* m_measureName = nullptr;
    QComboBox* m_measure = nullptr;
    QLabel* m_topName = nullptr;
    QComboBox* m_top = nullptr;
    QComboBox* m_order = nullptr;
    QPushButton* m_save = nullptr;
    QProgressBar* m_busy = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    StateView* m_nothing = nullptr;
    bool m_isFault = false;
};

} // namespace ui
