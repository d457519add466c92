#pragma once

#include "ui/pages/sessions/similar_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace ui {

class StateView;
class WrappedLabel;

/// The tab of sessions like the one on show. Enter, or a double click, opens one.
class SimilarPanel : public QWidget {
    Q_OBJECT

public:
    SimilarPanel(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    /// `known`: sessions that were compared.
    void setRows(const QList<SimilarRow>& rows, qint64 known);
    /// One sentence instead of the list.
    void showNothing(const QString& sentence);
    [[nodiscard]] SimilarModel& model() { return m_model; }
    [[nodiscard]] QListView* view() const { return m_view; }
    [[nodiscard]] QString sentence() const;
    void retranslate();

Q_SIGNALS:
    void sessionChosen(core::SessionId session);

private:
    void showHeader();
    void showMenu(QPoint at);

    const Theme& m_theme;
    SimilarModel m_model;
    qint64 m_known = 0;
    QWidget* m_head = nullptr;
    WrappedLabel* m_header = nullptr;
    QStackedWidget* m_stack = nullptr;
    QListView* m_view = nullptr;
    StateView* m_nothing = nullptr;
};

} // namespace ui
