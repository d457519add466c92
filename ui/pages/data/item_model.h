#pragma once

#include "core/store/item_filter.h"
#include "core/store/project.h"
#include "ui/bridge/error_text.h"

#include <QAbstractTableModel>
#include <QCache>

#include <cstdint>
#include <vector>

namespace ui {

/// The items of the open project, searched and sorted: only their ids are held (4 bytes each), the rest is read a page
/// at a time where somebody looks. One model for the grid (column 0) and the list.
class ItemModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Title, Code, Category, Price, Seen, FirstSeen, ColumnCount };

    explicit ItemModel(QObject* parent = nullptr);

    /// `project` may be null and must stay until the next call. Throws core::Error, and then shows what it did before.
    void show(const core::store::Project* project, const core::store::ItemFilter& filter);
    [[nodiscard]] const core::store::ItemFilter& filter() const { return m_filter; }
    /// Null where it can't be read (any more).
    [[nodiscard]] const core::store::ItemSummary* item(int row) const;
    /// Items whose first event lies then or later, or that have none, are new; 0: not known.
    void setNewSince(std::int64_t time);
    [[nodiscard]] bool isNew(const core::store::ItemSummary& item) const;
    /// -1 where the filter hides it.
    [[nodiscard]] int rowOf(core::ItemId item) const;
    [[nodiscard]] int pagesRead() const { return m_pagesRead; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    static QString priceText(const core::store::ItemSummary& item);
    /// "seen 145 times".
    static QString seenText(const core::store::ItemSummary& item);
    static QString categoryLeaf(const core::store::ItemSummary& item);

Q_SIGNALS:
    /// The order was chosen in the list's head.
    void orderChosen(core::store::ItemFilter::Order order);
    void failed(const WorkerError& fault) const;

private:
    using Page = std::vector<core::store::ItemSummary>;
    [[nodiscard]] const Page* page(int number) const;

    const core::store::Project* m_project = nullptr;
    core::store::ItemFilter m_filter;
    std::vector<std::int32_t> m_ids;
    std::int64_t m_newSince = 0;
    mutable QCache<int, Page> m_pages;
    mutable int m_pagesRead = 0;
    mutable bool m_broken = false; ///< said once that pages can't be read
};

} // namespace ui
