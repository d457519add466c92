#include "ui/pages/data/item_browser.h"

#include "ui/pages/data/item_model.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_label.h"

#include "ui/widgets/folded_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTypingPause = 200;
constexpr int kCellWidth = 114;
constexpr int kCategoryWidth = 130;
constexpr int kOrderWidth = 124;
constexpr int kViewWidth = 34;
constexpr int kSearch = 140;
constexpr int kNarrowSearch = 112;

using core::store::ItemFilter;

} // namespace

ItemBrowser::ItemBrowser(const Theme& theme, ItemModel& model, const ItemPictures& pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model)
{
    buildTools(theme);
    buildViews(theme, pictures);
    connect(&theme, &Theme::changed, this, [this] {
        m_searchIcon->setIcon(m_theme.icon("search", Token::Text2));
        fitGrid();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 2 : m_view->current());
        fitGrid();
        showSelection();
    });
    connect(&model, &ItemModel::orderChosen, this, [this](ItemFilter::Order order) {
        m_order->setCurrentIndex(static_cast<int>(order));
        Q_EMIT filterChanged();
    });
    retranslate();
}

void ItemBrowser::buildTools(const Theme& theme)
{
    m_tools = new QWidget(this);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_search = new QLineEdit;
    m_search->setObjectName("searchItems");
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearch);
    m_search->setMaximumWidth(220);
    m_searchIcon = m_search->addAction(theme.icon("search", Token::Text2), QLineEdit::LeadingPosition);
    m_category = new QComboBox;
    m_category->setObjectName("categories");
    m_category->setMinimumWidth(kOrderWidth);
    m_category->setMaximumWidth(kCategoryWidth);
    m_pictures = new QComboBox;
    m_pictures->setObjectName("pictureFilter");
    m_pictures->addItems({{}, {}, {}});
    m_order = new QComboBox;
    m_order->setObjectName("itemOrder");
    m_order->addItems(QStringList(7, QString()));
    m_order->setMaximumWidth(kOrderWidth);
    m_pictures->setMaximumWidth(kOrderWidth);
    for (auto* box : {m_category, m_pictures, m_order})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in another language too
    m_selected = new ThemedLabel(theme, TextRole::Cell, "", this);
    m_selected->setObjectName("selectedItems");
    m_selected->setProperty("ground", "info");
    m_selected->setContentsMargins(10, 5, 10, 5);
    m_view = new Segmented(theme, {"grid", "list"});
    m_view->setObjectName("itemView");
    layout->addWidget(m_search, 2);
    layout->addWidget(m_category);
    layout->addWidget(m_pictures);
    layout->addWidget(m_order);
    for (const int at : {0, 1}) m_view->segment(at)->setFixedWidth(kViewWidth);
    layout->addStretch(1);
    layout->addWidget(m_view);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &ItemBrowser::filterChanged);
    for (auto* choice : {m_category, m_pictures, m_order})
        connect(choice, &QComboBox::activated, this, [this] {
            m_extra = {};
            Q_EMIT filterChanged();
        });
    connect(m_view, &Segmented::chosen, this, [this](int view) { setGrid(view == 0); });
}

void ItemBrowser::buildViews(const Theme& theme, const ItemPictures& pictures)
{
    m_grid = new QListView;
    m_grid->setObjectName("itemGrid");
    m_grid->setViewMode(QListView::ListMode);
    m_grid->setFlow(QListView::LeftToRight);
    m_grid->setWrapping(true);
    m_grid->setResizeMode(QListView::Adjust);
    m_grid->setUniformItemSizes(true);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectRows); // the list shows the same selection
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the cells jump once the rows are counted
    m_grid->setMouseTracking(true);
    m_grid->setItemDelegate(new ItemCellDelegate(theme, pictures, m_grid));
    m_grid->setModel(&m_model);
    m_list = new TableView(theme);
    m_list->setObjectName("itemList");
    m_list->setModel(&m_model);
    m_list->setItemDelegateForColumn(ItemModel::Title, new ItemTitleDelegate(theme, pictures, m_list));
    m_list->setLeastRowHeight(ItemTitleDelegate::kRow);
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->horizontalHeader()->setSortIndicator(ItemModel::Seen, Qt::DescendingOrder);
    m_list->setSortingEnabled(false);
    m_list->horizontalHeader()->setSectionsClickable(true);
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->horizontalHeader()->setSortIndicatorShown(true);
    connect(m_list->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_model, &ItemModel::sort);
    m_list->horizontalHeader()->resizeSection(ItemModel::Title, 300);
    m_list->horizontalHeader()->resizeSection(ItemModel::Category, 260);
    m_list->setSelectionModel(m_grid->selectionModel());
    m_nothing = new StateView(theme);
    m_stack = new QStackedWidget;
    for (auto* view : {static_cast<QWidget*>(m_grid), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_nothing)})
        m_stack->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_grid->installEventFilter(this);
    m_grid->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_grid, &QListView::doubleClicked, this, [this](const QModelIndex& at) { Q_EMIT itemOpened(at.row()); });
    connect(m_list, &TableView::activated, this, [this](const QModelIndex& at) { Q_EMIT itemOpened(at.row()); });
    connect(m_list, &TableView::doubleClicked, this, [this](const QModelIndex& at) { Q_EMIT itemOpened(at.row()); });
    connect(m_list, &TableView::saveRequested, this, &ItemBrowser::saveRequested);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ItemBrowser::showSelection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &ItemBrowser::selectionChanged);
    connect(m_nothing->button(), &QPushButton::clicked, this, [this] {
        setFilter({.order = filter().order});
        Q_EMIT filterChanged();
    });
}

ItemFilter ItemBrowser::filter() const
{
    auto filter = m_extra;
    filter.text = foldedText(m_search->text()).toStdString();
    filter.category =
        m_category->currentIndex() <= 0 ? std::string() : m_category->currentData().toString().toStdString();
    filter.pictures = static_cast<ItemFilter::Pictures>(std::max(0, m_pictures->currentIndex()));
    filter.order = static_cast<ItemFilter::Order>(std::max(0, m_order->currentIndex()));
    return filter;
}

void ItemBrowser::setFilter(const ItemFilter& filter)
{
    m_extra = {.seen = filter.seen, .newSince = filter.newSince};
    const QSignalBlocker search(m_search);
    m_search->setText(QString::fromStdString(filter.text));
    m_typing.stop();
    m_category->setCurrentIndex(std::max(0, m_category->findData(QString::fromStdString(filter.category))));
    m_pictures->setCurrentIndex(static_cast<int>(filter.pictures));
    m_order->setCurrentIndex(static_cast<int>(filter.order));
}

// The upper levels first, so that a long list can be understood; at most as many as a menu can hold.
void ItemBrowser::setCategories(const std::vector<core::store::CategoryCount>& categories)
{
    m_categories = categories;
    const auto current = m_category->currentData();
    m_category->clear();
    m_category->addItem(tr("All categories"), QString());
    QString top;
    for (const auto& each : categories) {
        const auto path = QString::fromStdString(each.category);
        if (path.isEmpty()) continue;
        const auto first = path.section('/', 0, 0);
        if (first != top && path.contains('/')) m_category->addItem(first, first);
        top = first;
        const auto depth = path.count('/');
        m_category->addItem(QString(2 * depth, ' ') + path.section('/', -1) + "  " +
                                QLocale().toString(static_cast<qlonglong>(each.items)),
                            path);
    }
    m_category->setCurrentIndex(std::max(0, m_category->findData(current)));
    m_category->view()->setMinimumWidth(320);
}

void ItemBrowser::retranslate()
{
    m_search->setPlaceholderText(tr("Title or code"));
    m_search->setAccessibleName(tr("Search items"));
    m_category->setAccessibleName(tr("Category"));
    setCategories(std::vector(m_categories));
    m_pictures->setAccessibleName(tr("With or without a picture"));
    const QStringList pictures{tr("Pictures: all"), tr("With a picture"), tr("Without a picture")};
    for (int at = 0; at < pictures.size(); ++at) m_pictures->setItemText(at, pictures[at]);
    m_order->setAccessibleName(tr("Order of the items"));
    const QStringList orders{tr("Most seen"), tr("Least seen"), tr("By title"), tr("By code"),
                             tr("Cheapest"),  tr("Dearest"),    tr("Newest")};
    for (int at = 0; at < orders.size(); ++at) m_order->setItemText(at, orders[at]);
    m_view->segment(0)->setToolTip(tr("Photographs"));
    m_view->segment(1)->setToolTip(tr("List"));
    for (int at : {0, 1}) m_view->segment(at)->setAccessibleName(m_view->segment(at)->toolTip());
    m_grid->setAccessibleName(tr("Items"));
    m_list->setAccessibleName(tr("Items"));
    m_nothing->show("search", tr("No item fits the search and the filters."), tr("Show all items"));
    showSelection();
}

void ItemBrowser::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

std::vector<int> ItemBrowser::selectedRows() const
{
    std::vector<int> rows;
    for (const auto& index : m_grid->selectionModel()->selectedRows()) rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void ItemBrowser::select(int row)
{
    const auto index = m_model.index(row, 0);
    if (!index.isValid()) return;
    m_grid->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_grid->scrollTo(index);
    m_list->scrollTo(index);
}

void ItemBrowser::setNarrow(bool narrow)
{
    m_search->setMinimumWidth(narrow ? kNarrowSearch : kSearch);
}

bool ItemBrowser::isGrid() const
{
    return m_view->current() == 0;
}

void ItemBrowser::setGrid(bool grid)
{
    m_view->setCurrent(grid ? 0 : 1);
    if (m_model.rowCount() > 0) m_stack->setCurrentIndex(grid ? 0 : 1);
}

void ItemBrowser::showSelection()
{
    const auto rows = m_grid->selectionModel()->selectedRows().size();
    m_selected->setText(tr("%n selected", nullptr, static_cast<int>(rows)));
    m_selected->setVisible(rows > 1);
    placeSelected();
    Q_EMIT selectionChanged();
}

// Over the list's lower corner: among the tools it would push what lies beside the list.
void ItemBrowser::placeSelected()
{
    m_selected->adjustSize();
    m_selected->move(width() - m_selected->width() - 24, height() - m_selected->height() - 12);
    m_selected->raise();
}

// As many columns as fit, and no gap at the right.
void ItemBrowser::fitGrid()
{
    const int width = m_grid->viewport()->width() - 2;
    const int columns = std::max(1, width / kCellWidth);
    m_grid->setGridSize({width / columns, ItemCellDelegate::height(m_theme)});
    m_grid->verticalScrollBar()->setSingleStep(ItemCellDelegate::height(m_theme) / 4);
}

void ItemBrowser::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitGrid();
    placeSelected();
}

void ItemBrowser::copy() const
{
    QString text;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = 0; column < ItemModel::ColumnCount; ++column)
            cells += m_model.index(row, column).data().toString().simplified();
        text += cells.join('\t') + '\n';
    }
    if (!text.isEmpty()) QApplication::clipboard()->setText(text);
}

void ItemBrowser::showMenu(const QPoint& at, QWidget* view)
{
    const auto row = m_grid->currentIndex().row();
    QMenu menu(view);
    auto* open = menu.addAction(tr("Show details"), this, [this, row] { Q_EMIT itemOpened(row); });
    open->setEnabled(row >= 0);
    menu.addSeparator();
    menu.addAction(tr("Copy"), this, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    menu.addAction(tr("Save as CSV or Excel…"), this, &ItemBrowser::saveRequested);
    menu.exec(at);
}

// Looking through rows that are not read yet would read them all; the search does it in the index.
bool ItemBrowser::typesIntoSearch(const QKeyEvent& key)
{
    const auto text = key.text();
    if (text.isEmpty() || !text.at(0).isPrint() || text.at(0).isSpace()) return false;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    m_search->setFocus();
    m_search->setText(text);
    return true;
}

bool ItemBrowser::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize) fitGrid();
    if ((watched == m_grid || watched == m_list) && event->type() == QEvent::KeyPress &&
        typesIntoSearch(*static_cast<QKeyEvent*>(event)))
        return true;
    if (watched != m_grid) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent*>(event)->globalPos(), m_grid);
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Copy)) {
            copy();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && m_grid->currentIndex().isValid()) {
            Q_EMIT itemOpened(m_grid->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
