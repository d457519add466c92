#pragma once

#include "core/store/case_repository.h"
#include "ui/pages/evaluation/case_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class Segmented;
class StateView;
class TableView;

/// Wins and losses, case by case: whom the student is held against, which outcome, in which order.
class CasesView : public QWidget {
    Q_OBJECT

public:
    CasesView(const Theme& theme, ProjectSession& session, QWidget* parent = nullptr);

    /// Whom the student can be held against; `preferred` is chosen where the former choice is gone.
    void setModels(const QStringList& models, const QString& preferred);
    void setOther(const QString& model);
    [[nodiscard]] QString other() const;
    [[nodiscard]] core::store::Outcome outcome() const;
    void setOutcome(core::store::Outcome outcome);
    [[nodiscard]] core::store::CaseFilter::Order order() const;
    void setCounts(const core::store::CaseCounts& counts);
    /// A sentence instead of the list; empty: the list.
    void setHint(const QString& sentence);
    void retranslate();
    [[nodiscard]] CaseModel& model() { return m_model; }
    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] QComboBox& otherBox() { return *m_other; }
    [[nodiscard]] Segmented& outcomes() { return *m_outcomes; }

Q_SIGNALS:
    /// By the user: another model, outcome or order.
    void filterChanged();
    /// Place::detail of the Sessions page.
    void caseOpened(const QString& place);
    void saveRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar();
    void buildTable();
    void fitColumns();
    void fitBar();
    void fitRows();

    const Theme& m_theme;
    CaseModel m_model;
    core::store::CaseCounts m_counts;
    QWidget* m_bar;
    QLabel* m_against;
    QComboBox* m_other;
    Segmented* m_outcomes;
    QComboBox* m_order;
    TableView* m_table;
    StateView* m_hint;
};

} // namespace ui
