#pragma once

#include "ui/pages/start/recent_projects.h"

#include <QAbstractListModel>

namespace ui {

/// The rows of the Start page's list. Display text is the name, accessible text says counts and state.
class RecentModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    /// InPlace: where the projects are the same ones in another order, each keeps its row. What was read of a project
    /// stays on show until it is read anew.
    enum class Order { Newest, InPlace };
    void set(QList<RecentProject> projects, Order order = Order::Newest);
    void setRow(int row, const RecentProject& project);
    [[nodiscard]] const RecentProject& at(int row) const { return m_projects.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// "today 14:27", "18 Nov 2026".
    [[nodiscard]] static QString openedText(const RecentProject& project);
    [[nodiscard]] static QString countsText(const RecentProject& project);
    /// The chip's words.
    [[nodiscard]] static QString stateText(const RecentProject& project);
    /// What stands beside the chip: the time left, the figures of an evaluation; may be empty.
    [[nodiscard]] static QString detailText(const RecentProject& project);
    /// The same where there is little room.
    [[nodiscard]] static QString briefText(const RecentProject& project);

private:
    QList<RecentProject> m_projects;
};

} // namespace ui
