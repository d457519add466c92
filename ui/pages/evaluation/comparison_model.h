#pragma once

#include "ui/pages/evaluation/comparison.h"
#include "ui/pages/evaluation/interval_scale.h"

#include <QAbstractTableModel>

namespace ui {

/// The methods of a comparison as rows, on one slice and at one cut-off.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Model, Hits, Plot, Difference, DifferenceInterval, Mrr, Ndcg, Time, Memory, Training, ColumnCount };
    /// Numbers to sort by; missing values are the least.
    static constexpr int kSortRole = Qt::UserRole + 1;
    static constexpr int kModelRole = Qt::UserRole + 2; ///< the row's ComparisonRow::model

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Comparison& comparison, core::Slice slice, CutOff cutOff);
    /// Where there is no room the plain names of what has a short one go first; the tip keeps them.
    void setTerse(bool terse);
    /// Another language.
    void retranslate();
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }
    [[nodiscard]] core::Slice slice() const { return m_slice; }
    [[nodiscard]] CutOff cutOff() const { return m_cutOff; }
    [[nodiscard]] const ComparisonRow& row(int index) const { return m_comparison.rows.at(index); }
    /// The hits of a row; nothing where its slice has no cases.
    [[nodiscard]] std::optional<Estimate> estimate(int index) const;
    /// Holds all intervals.
    [[nodiscard]] AxisScale scale() const;
    /// The hits of the strongest simple method, where the dotted line stands.
    [[nodiscard]] std::optional<double> reference() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Names have a line break where the header has two lines.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int index, int column) const;
    [[nodiscard]] QVariant number(int index, int column) const;
    [[nodiscard]] QString headerText(int column) const;
    [[nodiscard]] QString headerHelp(int column) const;
    [[nodiscard]] QString rowHelp(int index, int column) const;
    [[nodiscard]] QString accessibleText(int index) const;

    Comparison m_comparison;
    core::Slice m_slice = core::Slice::All;
    CutOff m_cutOff = CutOff::Twenty;
    bool m_terse = false;
};

} // namespace ui
