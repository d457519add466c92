#include "ui/widgets/table_view.h"

#include "ui/widgets/folded_text.h"
#include "ui/widgets/frozen_column.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

constexpr int kHeaderHeight = 26;

} // namespace

TableView::TableView(const Theme& theme, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_frozen(new FrozenColumn(*this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { showColumnMenu(horizontalHeader()->mapToGlobal(place)); });
    connect(&theme, &Theme::changed, this, &TableView::fit);
    fit();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    fit();
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_frozen->fit();
}

void TableView::fit()
{
    setFont(m_theme.font(TextRole::Cell));
    auto header = m_theme.font(TextRole::Cell);
    header.setWeight(QFont::DemiBold);
    horizontalHeader()->setFont(header);
    horizontalHeader()->setMinimumHeight(std::max(kHeaderHeight, QFontMetrics(header).height() + 8));
    verticalHeader()->setDefaultSectionSize(std::max(m_leastRow, QFontMetrics(font()).height() + 10));
    m_frozen->follow();
}

void TableView::setLeastRowHeight(int pixels)
{
    m_leastRow = pixels;
    fit();
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    const auto* header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !isColumnHidden(column)) columns += column;
    return columns;
}

TableContent TableView::content() const
{
    if (!model()) return {};
    QList<int> rows;
    for (const auto& index : selectionModel()->selectedRows()) rows += index.row();
    std::ranges::sort(rows);
    if (rows.isEmpty())
        for (int row = 0; row < model()->rowCount(); ++row) rows += row;
    return contentOf(*model(), rows, shownColumns());
}

void TableView::copy(bool asMarkdown) const
{
    const auto table = content();
    QApplication::clipboard()->setText(asMarkdown ? toMarkdown(table) : toTabbed(table));
}

// Letters typed within a second belong together; width and case don't matter, so that Japanese titles are found.
void TableView::keyboardSearch(const QString& text)
{
    if (!model() || model()->rowCount() == 0) return;
    const auto now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_typedAt < qint64{2} * QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + text : text;
    m_typedAt = now;
    const auto wanted = foldedText(m_typed);
    if (wanted.isEmpty()) return;
    const int rows = model()->rowCount();
    const int from = std::max(0, currentIndex().row()) + (goesOn ? 0 : 1);
    for (int step = 0; step < rows; ++step) {
        const auto index = model()->index((from + step) % rows, m_searchColumn);
        if (!foldedText(index.data().toString()).startsWith(wanted)) continue;
        setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void TableView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!model()) return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto row = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    QMenu menu(this);
    if (m_fillMenu && row.isValid()) {
        m_fillMenu(menu, row);
        menu.addSeparator();
    }
    menu.addAction(tr("Copy"), this, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Copy as Markdown"), this, [this] { copy(true); });
    menu.addAction(tr("Save as CSV or Excel…"), this, &TableView::saveRequested);
    menu.addSeparator();
    menu.addAction(tr("Choose columns…"), this, [this] { showColumnMenu(QCursor::pos()); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(row).bottomLeft()) : event->globalPos());
}

void TableView::showColumnMenu(const QPoint& place)
{
    if (!model()) return;
    QMenu menu(this);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const auto name = model()->headerData(column, Qt::Horizontal).toString().simplified();
        auto* action = menu.addAction(name.isEmpty() ? tr("Column %1").arg(column + 1) : name, this,
                                      [this, column](bool shown) { setColumnHidden(column, !shown); });
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(!m_fixed.contains(column));
    }
    menu.exec(place);
}

} // namespace ui
