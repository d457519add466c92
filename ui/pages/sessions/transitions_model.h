#pragma once

#include "core/protocol/operations/transitions.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Steps between categories as a square table: what was left stands at the left, what came next above.
class TransitionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Measure { Share, Lift, Count, Student };
    static constexpr int kTintRole = Qt::UserRole; ///< 0 to 1 of the greatest value, for the ground

    using QAbstractTableModel::QAbstractTableModel;

    void setResponse(const core::protocol::TransitionsResponse& response);
    void setMeasure(Measure measure);
    [[nodiscard]] Measure measure() const { return m_measure; }
    [[nodiscard]] const core::protocol::TransitionsResponse& response() const { return m_response; }
    [[nodiscard]] const core::protocol::CategoryStep* step(int row, int column) const;
    /// The category's whole name; "Other" for the rest.
    [[nodiscard]] QString nameOf(int category) const;
    /// The category of a row in the order shown.
    [[nodiscard]] int categoryAt(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    /// Sorted by events, or by name.
    void sortByName(bool byName);
    /// Texts anew, in another language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] double valueOf(const core::protocol::CategoryStep& step) const;
    [[nodiscard]] double tintOf(double value) const;
    [[nodiscard]] QString textOf(const core::protocol::CategoryStep& step) const;
    [[nodiscard]] QString sentenceOf(int from, int to, const core::protocol::CategoryStep* step) const;
    void order(bool byName);

    core::protocol::TransitionsResponse m_response;
    std::vector<const core::protocol::CategoryStep*> m_cells; ///< categories x categories, null where nothing is
    std::vector<int> m_order;
    Measure m_measure = Measure::Share;
    bool m_byName = false;
    double m_greatest = 1;
};

} // namespace ui
