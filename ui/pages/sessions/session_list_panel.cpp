#include "ui/pages/sessions/session_list_panel.h"

#include "ui/pages/sessions/filter_chips.h"
#include "ui/pages/sessions/filter_words.h"
#include "ui/pages/sessions/session_delegate.h"
#include "ui/pages/sessions/session_list_model.h"
#include "ui/widgets/kept_font.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ui {

namespace {

constexpr int kTypingPause = 200;
constexpr int kOrderWidth = 92;
constexpr int kHeaderHeight = 26;
constexpr std::array kOrders{ListFilter::Order::NewestFirst, ListFilter::Order::OldestFirst,
                             ListFilter::Order::LongestFirst, ListFilter::Order::RankGain};

} // namespace

SessionListPanel::SessionListPanel(const Theme& theme, SessionListModel& model, Pictures pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_search(new QLineEdit(this)), m_order(new QComboBox(this)),
      m_chips(new FilterChips(theme, this)), m_count(new QLabel(this)), m_student(new QLabel(this)),
      m_teacher(new QLabel(this)), m_searching(new QProgressBar(this)), m_list(new QListView(this)),
      m_nothing(new StateView(theme, this))
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeSearch());
    layout->addWidget(m_chips);
    layout->addWidget(makeHeader());
    layout->addWidget(m_searching);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_nothing->button(), &QPushButton::clicked, this, &SessionListPanel::clearFilters);
    m_count->setObjectName("sessionCount");
    m_searching->setFixedHeight(2);
    m_searching->setTextVisible(false);
    m_searching->setStyleSheet("max-height: 2px; min-height: 2px");
    m_searching->hide();
    makeList(model, std::move(pictures));
    for (auto* label : {m_count, m_student, m_teacher}) {
        keepFont(theme, TextRole::Cell, label);
        label->setProperty("role", "text2");
    }
    connect(m_chips, &FilterChips::changed, this,
            [this](const ListFilter& filter) { change([&filter](ListFilter& now) { now = filter; }); });
    connect(&theme, &Theme::changed, this, &SessionListPanel::restyle);
    restyle();
    retranslate();
}

void SessionListPanel::makeList(SessionListModel& model, Pictures pictures)
{
    m_list->setModel(&model);
    m_list->setItemDelegate(new SessionDelegate(m_theme, std::move(pictures), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QListView::customContextMenuRequested, this, &SessionListPanel::showMenu);
    auto* copy = new QShortcut(QKeySequence::Copy, m_list);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &SessionListPanel::copyRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT sessionChosen(index.row());
    });
}

QLayout* SessionListPanel::makeSearch()
{
    auto* search = new QHBoxLayout;
    search->setContentsMargins(10, 0, 10, 8);
    search->setSpacing(8);
    search->addWidget(m_search, 1);
    search->addWidget(m_order);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && !m_filter.text.isEmpty()) m_typing.start(); // by its own button
    });
    connect(&m_typing, &QTimer::timeout, this,
            [this] { change([this](ListFilter& filter) { filter.text = m_search->text(); }); });
    for (std::size_t at = 0; at < kOrders.size(); ++at) m_order->addItem(QString());
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        change([index](ListFilter& filter) { filter.order = kOrders.at(static_cast<std::size_t>(index)); });
    });
    return search;
}

void SessionListPanel::change(const std::function<void(ListFilter&)>& edit)
{
    auto filter = m_filter;
    edit(filter);
    if (filter == m_filter) {
        showFilter(); // a chip that was clicked is as it was
        return;
    }
    setFilter(filter);
    Q_EMIT filterChanged(m_filter);
}

QWidget* SessionListPanel::makeHeader()
{
    auto* band = new QWidget(this);
    band->setProperty("ground", "sunken");
    band->setProperty("frame", "bands");
    band->setAttribute(Qt::WA_StyledBackground);
    m_band = band;
    auto* header = new QHBoxLayout(band);
    header->setContentsMargins(12, 0, 12 + SessionDelegate::kScrollBar, 0);
    header->setSpacing(4);
    header->addWidget(m_count, 1);
    for (auto* label : {m_student, m_teacher}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        header->addWidget(label);
    }
    return band;
}

void SessionListPanel::restyle()
{
    m_searchIcon->setIcon(m_theme.icon("search", Token::Text2));
    for (auto* label : {m_student, m_teacher}) label->setMinimumWidth(m_theme.scaled(SessionDelegate::kRankWidth));
    m_order->setMaximumWidth(m_theme.scaled(kOrderWidth));
    m_band->setFixedHeight(m_theme.scaled(kHeaderHeight));
    m_list->doItemsLayout(); // the rows grow with the type
    showFilter();
}

void SessionListPanel::showFilter()
{
    m_chips->setFilter(m_filter);
    m_order->setCurrentIndex(static_cast<int>(std::ranges::find(kOrders, m_filter.order) - kOrders.begin()));
    if (m_search->text() != m_filter.text && !m_typing.isActive()) m_search->setText(m_filter.text);
}

void SessionListPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Number, item"));
    m_search->setAccessibleName(tr("Search sessions by their number or by the items in them"));
    for (std::size_t at = 0; at < kOrders.size(); ++at)
        m_order->setItemText(static_cast<int>(at), FilterWords::order(kOrders.at(at)));
    m_order->setAccessibleName(tr("Order of the sessions"));
    m_order->setToolTip(
        tr("Rank gain: first those where the student puts the true next item farther up than the teacher"));
    m_student->setText(tr("Student"));
    m_teacher->setText(tr("Teacher"));
    m_list->setAccessibleName(tr("Sessions"));
    m_chips->retranslate();
    m_searching->setAccessibleName(tr("Search in progress"));
    if (m_counted && m_searching->isHidden()) showCount(m_counted->first, m_counted->second);
    showFilter();
}

void SessionListPanel::setTestDays(const std::vector<std::int64_t>& days)
{
    m_chips->setTestDays(days);
}

void SessionListPanel::setFilter(const ListFilter& filter)
{
    m_filter = filter;
    m_typing.stop();
    showFilter();
}

int SessionListPanel::current() const
{
    return m_list->currentIndex().row();
}

QList<int> SessionListPanel::selected() const
{
    QList<int> rows;
    for (const auto& index : m_list->selectionModel()->selectedRows()) rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void SessionListPanel::select(int row)
{
    const auto index = m_list->model()->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid()) return;
    m_list->scrollTo(index);
}

void SessionListPanel::step(int by)
{
    auto* model = m_list->model();
    const int row = current() + by;
    if (row >= model->rowCount() && model->canFetchMore({})) model->fetchMore({});
    if (row >= 0 && row < model->rowCount()) select(row);
}

void SessionListPanel::showCount(qint64 shown, qint64 all)
{
    const QLocale numbers(QLocale::English);
    m_searching->hide();
    const bool nothing = shown == 0 && all > 0;
    if (nothing) m_nothing->show("search", tr("No session passes these filters."), tr("Take all filters away"));
    m_list->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    m_count->setText(shown == all ? tr("%1 sessions").arg(numbers.toString(all))
                                  : tr("%1 of %2").arg(numbers.toString(shown), numbers.toString(all)));
    m_counted = {shown, all};
}

void SessionListPanel::setFloating(bool floating)
{
    setProperty("frame", floating ? "flyout" : "");
    layout()->setContentsMargins(0, 10, floating ? 1 : 0, 0);
    style()->unpolish(this);
    style()->polish(this);
}

void SessionListPanel::showSearching(double share)
{
    m_searching->setValue(static_cast<int>(share * 100));
    m_searching->show();
    m_count->setText(tr("Searching, %1%").arg(static_cast<int>(share * 100)));
}

void SessionListPanel::search(const QString& number)
{
    const auto* model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() != number) continue;
        select(row);
        return;
    }
    m_typing.stop();
    change([&](ListFilter& filter) { filter.text = number; });
}

void SessionListPanel::clearFilters()
{
    change([](ListFilter& filter) {
        const auto order = filter.order;
        filter = {};
        filter.order = order;
    });
}

void SessionListPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void SessionListPanel::showMenu(QPoint at)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as table"), this, &SessionListPanel::copyRequested);
    menu.addAction(tr("Save the list…"), this, &SessionListPanel::saveRequested);
    menu.addSeparator();
    menu.addAction(tr("Mark"), this, [this] { Q_EMIT markRequested(true); });
    menu.addAction(tr("Take the mark away"), this, [this] { Q_EMIT markRequested(false); });
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

} // namespace ui
