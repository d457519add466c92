#include "ui/pages/data/item_model.h"

#include "core/domain/category.h"
#include "core/store/item_grid.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <span>

namespace ui {

namespace {
constexpr int kPage = 60;
constexpr int kPagesKept = 100;
} // namespace

using core::store::ItemFilter;
using core::store::ItemSummary;

ItemModel::ItemModel(QObject* parent) : QAbstractTableModel(parent), m_pages(kPagesKept) {}

void ItemModel::show(const core::store::Project* project, const ItemFilter& filter)
{
    auto ids = project ? core::store::ItemGrid(project->database()).ids(filter) : std::vector<std::int32_t>();
    beginResetModel();
    m_project = project;
    m_filter = filter;
    m_ids = std::move(ids);
    m_pages.clear();
    m_broken = false;
    endResetModel();
}

const ItemModel::Page* ItemModel::page(int number) const
{
    if (const auto* kept = m_pages.object(number)) return kept;
    if (!m_project || m_broken) return nullptr;
    const auto from = static_cast<std::size_t>(number) * kPage;
    const auto size = std::min<std::size_t>(kPage, m_ids.size() - from);
    try {
        auto* read = new Page(core::store::ItemGrid(m_project->database()).find(std::span(m_ids).subspan(from, size)));
        ++m_pagesRead;
        m_pages.insert(number, read);
        return read;
    } catch (const core::Error& error) { // the view asks out of the event loop, which lets nothing pass
        m_broken = true;
        Q_EMIT failed(workerError(error));
        return nullptr;
    }
}

const ItemSummary* ItemModel::item(int row) const
{
    if (row < 0 || row >= rowCount()) return nullptr;
    const auto* items = page(row / kPage);
    const auto at = static_cast<std::size_t>(row % kPage);
    return items && at < items->size() ? &(*items)[at] : nullptr;
}

void ItemModel::setNewSince(std::int64_t time)
{
    m_newSince = time;
}

bool ItemModel::isNew(const ItemSummary& item) const
{
    return m_newSince > 0 && (item.firstSeen == 0 || item.firstSeen >= m_newSince);
}

int ItemModel::rowOf(core::ItemId item) const
{
    const auto found = std::ranges::find(m_ids, item.value);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int ItemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ItemModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ItemModel::priceText(const ItemSummary& item)
{
    return item.price ? QLocale().toString(*item.price, 'g', 8) : QString(QChar(0x2013));
}

QString ItemModel::seenText(const ItemSummary& item)
{
    return tr("seen %n times", nullptr, static_cast<int>(item.seen));
}

QString ItemModel::categoryLeaf(const ItemSummary& item)
{
    return QString::fromStdString(std::string(core::leafOf(item.category)));
}

QVariant ItemModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(index.column() >= Price ? Qt::AlignRight | Qt::AlignVCenter
                                                        : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole) return {};
    const auto* item = index.isValid() ? this->item(index.row()) : nullptr;
    if (!item) return {};
    const auto title = QString::fromStdString(item->title.empty() ? item->code : item->title);
    if (role == Qt::AccessibleTextRole && index.column() == Title)
        return tr("%1, code %2, %3, %4%5")
            .arg(title, QString::fromStdString(item->code), categoryLeaf(*item), seenText(*item),
                 item->hasPicture ? QString() : tr(", no picture"));
    if (role == Qt::ToolTipRole && index.column() == Title)
        return title + '\n' + QString::fromStdString(item->code) + '\n' + QString::fromStdString(item->category);
    switch (index.column()) {
    case Title: return title;
    case Code: return QString::fromStdString(item->code);
    case Category: return QString::fromStdString(item->category);
    case Price: return priceText(*item);
    case Seen: return QLocale().toString(static_cast<qlonglong>(item->seen));
    case FirstSeen:
        return item->firstSeen == 0
                   ? QString(QChar(0x2013))
                   : QDateTime::fromSecsSinceEpoch(item->firstSeen, Qt::UTC).date().toString(Qt::ISODate);
    default: return {};
    }
}

QVariant ItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section >= Price ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Item"), tr("Code"), tr("Category"), tr("Price"), tr("Seen"), tr("First seen")};
    return titles.value(section);
}

void ItemModel::sort(int column, Qt::SortOrder order)
{
    using Order = ItemFilter::Order;
    const bool up = order == Qt::AscendingOrder;
    switch (column) {
    case Title: Q_EMIT orderChosen(Order::Title); break;
    case Code: Q_EMIT orderChosen(Order::Code); break;
    case Price: Q_EMIT orderChosen(up ? Order::Cheapest : Order::Dearest); break;
    case Seen: Q_EMIT orderChosen(up ? Order::LeastSeen : Order::MostSeen); break;
    case FirstSeen: Q_EMIT orderChosen(Order::Newest); break;
    default: break;
    }
}

} // namespace ui
