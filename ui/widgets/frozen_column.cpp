#include "ui/widgets/frozen_column.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace ui {

FrozenColumn::FrozenColumn(QTableView& table) : QTableView(&table), m_table(table)
{
    setFocusPolicy(Qt::NoFocus); // the keys belong to the table
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setProperty("frame", "right");
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setContextMenuPolicy(Qt::NoContextMenu); // the table's
    horizontalHeader()->setContextMenuPolicy(Qt::NoContextMenu);
    hide();
    auto* rows = table.verticalScrollBar();
    connect(rows, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, rows, &QScrollBar::setValue);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::fit);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::fit);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, &FrozenColumn::follow);
    connect(table.verticalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::followRows);
    connect(this, &QTableView::doubleClicked, &table, &QTableView::doubleClicked);
    connect(this, &QTableView::clicked, &table, &QTableView::clicked);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        auto* header = m_table.horizontalHeader();
        if (!header->sectionsClickable()) return;
        const bool again = header->sortIndicatorSection() == section;
        header->setSortIndicator(section, again && header->sortIndicatorOrder() == Qt::AscendingOrder
                                              ? Qt::DescendingOrder
                                              : Qt::AscendingOrder);
    });
}

int FrozenColumn::column() const
{
    const auto* header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int logical = header->logicalIndex(place); !m_table.isColumnHidden(logical)) return logical;
    return -1;
}

void FrozenColumn::follow()
{
    hide(); // until it is needed: a view that is not seen lays nothing out
    fit();
}

void FrozenColumn::followRows()
{
    if (isVisible()) verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
}

void FrozenColumn::fit()
{
    const int first = column();
    const bool needed = first >= 0 && m_table.horizontalScrollBar()->value() > 0;
    if (!needed) return hide();
    if (isHidden()) {
        if (model() != m_table.model()) setModel(m_table.model());
        if (selectionModel() != m_table.selectionModel()) setSelectionModel(m_table.selectionModel());
        setSelectionBehavior(m_table.selectionBehavior());
        setSelectionMode(m_table.selectionMode());
        setFont(m_table.font());
        setEditTriggers(m_table.editTriggers());
        setIconSize(m_table.iconSize());
        horizontalHeader()->setFont(m_table.horizontalHeader()->font());
        horizontalHeader()->setDefaultAlignment(m_table.horizontalHeader()->defaultAlignment());
        verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
        for (int each = 0; each < model()->columnCount(); ++each) setColumnHidden(each, each != first);
        auto* delegate = m_table.itemDelegateForColumn(first);
        setItemDelegateForColumn(first, delegate ? delegate : m_table.itemDelegate());
    }
    const int width = m_table.columnWidth(first);
    setColumnWidth(first, width);
    const int top = m_table.horizontalHeader()->isHidden() ? 0 : m_table.horizontalHeader()->height();
    horizontalHeader()->setFixedHeight(std::max(top, 1));
    const auto area = m_table.viewport()->geometry();
    setGeometry(area.left(), area.top() - top, std::min(width + 1, area.width()), area.height() + top);
    show();
    setAccessibleName(m_table.accessibleName());
    raise();
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

} // namespace ui
