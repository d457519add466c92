#pragma once

#include "core/store/case_repository.h"
#include "ui/bridge/error_text.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace ui {

class ProjectSession;

/// Wins and losses of the open project, read a page at a time as the list is scrolled.
class CaseModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Session, Before, Target, Seen, Rank, OtherRank, ColumnCount };
    static constexpr int kPage = 50;

    struct Row {
        core::store::ComparedCase found;
        QString session;                  ///< its code, empty where the session is gone
        std::vector<core::ItemId> before; ///< oldest first, repeats in a row once
        std::optional<core::ItemId> target;
    };

    explicit CaseModel(ProjectSession& session, QObject* parent = nullptr);

    /// A run of 0 shows nothing. Throws core::Error, and then shows what it did before.
    void show(const core::store::CaseFilter& filter);
    [[nodiscard]] const Row& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const core::store::CaseFilter& filter() const { return m_filter; }
    [[nodiscard]] ProjectSession& session() const { return m_session; }
    void retranslate();
    /// The detail of the place that shows a case on the Sessions page: "session:CODE@POSITION".
    [[nodiscard]] QString place(int index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    /// The rows behind those that are shown can't be read.
    void failed(const WorkerError& fault);

private:
    [[nodiscard]] std::vector<Row> read(const core::store::CaseFilter& filter, std::size_t offset) const;
    [[nodiscard]] QString titleOf(const std::optional<core::ItemId>& item) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString accessibleText(const Row& row) const;

    ProjectSession& m_session;
    core::store::CaseFilter m_filter;
    std::vector<Row> m_rows;
    bool m_complete = true;
};

} // namespace ui
