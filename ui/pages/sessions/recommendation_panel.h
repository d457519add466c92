#pragma once

#include "ui/pages/sessions/recommendation_delegate.h"
#include "ui/pages/sessions/recommendation_model.h"

#include <QWidget>

class QLabel;
class QListView;
class QStackedWidget;

namespace ui {

class IconLabel;
class StateView;

/// One model's list with its header.
class RecommendationPanel : public QWidget {
    Q_OBJECT

public:
    using Side = RecommendationDelegate::Side;

    RecommendationPanel(const Theme& theme, Pictures pictures, Side side, QWidget* parent = nullptr);
    /// `edited`: rows carry what they were before; `formerModel` names the model that they were by, where it was no
    /// edit.
    void setRows(const QList<RecommendationRow>& rows, double milliseconds, bool edited,
                 const QString& formerModel = {});
    void setTarget(const QString& code, RecommendationRow::Mark mark);
    /// Says why there is no list, instead of the list.
    void showNothing(const QString& sentence, const QString& action);
    void setDensity(RecommendationDelegate::Density density);
    void retranslate();
    [[nodiscard]] const RecommendationModel& model() const { return m_model; }
    [[nodiscard]] QListView* view() const { return m_view; }
    /// Below the list, where the true next item stands that the list has no room for.
    [[nodiscard]] QListView* pinned() const { return m_pinned; }

Q_SIGNALS:
    void itemChosen(const QString& code);
    void actionRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void prepare(QListView* view);
    void fit();
    void pin();
    void fitHeader();
    void showHeader();
    void showMenu(const QListView& view, QPoint at);

    const Theme& m_theme;
    Side m_side;
    RecommendationModel m_model;
    RecommendationDelegate* m_delegate = nullptr;
    double m_milliseconds = 0;
    QString m_formerModel;
    QWidget* m_header = nullptr;
    QLabel* m_stripe = nullptr;
    IconLabel* m_icon = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_time = nullptr;
    QLabel* m_columns = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_lists = nullptr;
    QListView* m_view = nullptr;
    QListView* m_pinned = nullptr;
    StateView* m_nothing = nullptr;
};

} // namespace ui
