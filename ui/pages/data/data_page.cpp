#include "ui/pages/data/data_page.h"

#include "ui/pages/data/counts_panel.h"
#include "ui/pages/data/data_item_panel.h"
#include "ui/pages/data/fault_panel.h"
#include "ui/pages/data/item_browser.h"
#include "ui/pages/data/log_browser.h"
#include "ui/pages/data/verdict_panel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int kNarrowBelow = 1280;
constexpr int kLowBelow = 800;
constexpr int kRightWidth = 385;
constexpr int kNarrowRightWidth = 300;
constexpr int kCountsWidth = 540;
constexpr int kBandHeight = 40;

} // namespace

DataPage::DataPage(const Theme& theme, ItemPictures pictures, QWidget* parent)
    : Page(parent), m_theme(theme), m_pictures(std::move(pictures)), m_tools(new QWidget), m_content(new QWidget),
      m_stack(new QStackedWidget), m_state(new StateView(theme))
{
    buildHeader();
    buildBand();
    buildUpper();
    buildLower();
    buildCommands();
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_upper);
    content->addWidget(m_lower, 1);
    m_stack->addWidget(m_state);
    connect(m_state->button(), &QPushButton::clicked, this, [this] {
        if (m_view.project < DataView::Project::Empty)
            Q_EMIT openRequested();
        else
            Q_EMIT addRequested();
    });
    m_stack->addWidget(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_gone);
    layout->addWidget(m_stack, 1);
    connect(&theme, &Theme::changed, this, &DataPage::fold);
    DataPage::retranslate();
}

void DataPage::buildHeader()
{
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    m_last = new ThemedLabel(m_theme, TextRole::Cell, "text2");
    m_last->setObjectName("lastImport");
    m_undo = new ThemedButton(m_theme, "undo");
    m_undo->setObjectName("undoImport");
    m_add = new ThemedButton(m_theme, "plus");
    m_add->setObjectName("addData");
    m_train = new ThemedButton(m_theme, "train", "primary");
    m_train->setObjectName("goToTraining");
    layout->addWidget(m_last, 1);
    for (auto* button : {m_undo, m_add, m_train}) layout->addWidget(button);
    connect(m_undo, &QPushButton::clicked, this, &DataPage::undoImportRequested);
    connect(m_add, &QPushButton::clicked, this, &DataPage::addRequested);
    connect(m_train, &QPushButton::clicked, this, &DataPage::trainRequested);
}

void DataPage::buildBand()
{
    m_band = new Band(m_theme);
    m_band->setObjectName("dataBand");
    m_stop = m_band->addButton("stop");
    m_stop->setObjectName("stopImport");
    m_again = m_band->addButton("import");
    m_again->setObjectName("importAgain");
    m_copy = m_band->addButton("copy");
    m_closeBand = m_band->addButton("close", "flat");
    m_closeBand->setObjectName("closeBand");
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job) Q_EMIT stopRequested(m_job->id);
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_job) Q_EMIT importAgainRequested(core::Job(*m_job));
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_job) Q_EMIT diagnosticsRequested(m_job->id);
    });
    connect(m_closeBand, &QPushButton::clicked, this, [this] {
        showJob(std::nullopt);
        Q_EMIT bandClosed();
    });
    m_gone = new Band(m_theme);
    m_gone->setObjectName("picturesGone");
    m_picturesAgain = m_gone->addButton("folder");
    m_picturesAgain->setObjectName("choosePicturesAgain");
    m_closeGone = m_gone->addButton("close", "flat");
    m_closeGone->setObjectName("dismissPicturesGone");
    connect(m_picturesAgain, &QPushButton::clicked, this, &DataPage::picturesAgainRequested);
    connect(m_closeGone, &QPushButton::clicked, this, [this] {
        m_dismissedPictures = m_gonePictures;
        showGone();
    });
}

void DataPage::buildUpper()
{
    m_upper = new QWidget;
    m_upper->setProperty("frame", "bottom");
    m_upper->setAttribute(Qt::WA_StyledBackground);
    m_verdict = new VerdictPanel(m_theme);
    m_counts = new CountsPanel(m_theme);
    m_counts->setFixedWidth(kCountsWidth);
    m_verdict->setProperty("frame", "right");
    auto* layout = new QHBoxLayout(m_upper);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_verdict, 1);
    layout->addWidget(m_counts);
    connect(m_verdict, &VerdictPanel::unfoldRequested, this, [this](bool unfolded) {
        m_unfolded = unfolded;
        fold();
    });
}

void DataPage::buildHistory()
{
    m_history = new TableView(m_theme);
    m_history->setObjectName("importHistory");
    m_history->setModel(&m_historyModel);
    m_history->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_history->horizontalHeader()->setStretchLastSection(true);
    m_history->horizontalHeader()->resizeSection(HistoryModel::When, 150);
    m_history->horizontalHeader()->resizeSection(HistoryModel::File, 200);
}

void DataPage::buildLower()
{
    m_items = new ItemBrowser(m_theme, m_itemModel, m_pictures);
    m_log = new LogBrowser(m_theme, m_logModel, m_pictures);
    buildHistory();
    m_faults = new FaultPanel(m_theme);
    m_item = new DataItemPanel(m_theme, m_pictures);
    m_which = new Segmented(m_theme, {{}, {}, {}, {}});
    m_which->setObjectName("dataTabs");
    m_toolStack = new QStackedWidget;
    m_toolStack->addWidget(m_items->tools());
    m_toolStack->addWidget(m_log->tools());
    m_toolStack->addWidget(new QWidget);
    m_tabTools = new QWidget;
    m_tabTools->setProperty("ground", "sunken");
    m_tabTools->setProperty("frame", "bottom");
    m_tabTools->setAttribute(Qt::WA_StyledBackground);
    auto* tools = new QBoxLayout(QBoxLayout::LeftToRight, m_tabTools);
    tools->setContentsMargins(12, 5, 12, 5);
    tools->setSpacing(8);
    tools->addWidget(m_which);
    tools->addWidget(m_toolStack, 1);
    m_tabTools->setMinimumHeight(kBandHeight);
    m_tabTools->installEventFilter(this);
    m_faultTab = new QWidget;
    auto* faultTab = new QVBoxLayout(m_faultTab);
    faultTab->setContentsMargins(0, 0, 0, 0);
    m_tabs = new QStackedWidget;
    for (auto* tab :
         {static_cast<QWidget*>(m_items), static_cast<QWidget*>(m_log), static_cast<QWidget*>(m_history), m_faultTab})
        m_tabs->addWidget(tab);
    auto* left = new QWidget;
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabTools);
    layout->addWidget(m_tabs, 1);
    m_right = new QWidget;
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_faults);
    right->addWidget(m_item);
    m_item->hide();
    m_lower = new QSplitter(Qt::Horizontal);
    m_lower->setObjectName("dataSplitter");
    m_lower->setHandleWidth(1);
    m_lower->setChildrenCollapsible(false);
    m_lower->addWidget(left);
    m_lower->addWidget(m_right);
    m_lower->setStretchFactor(0, 1);
    m_lower->setSizes({1000, kRightWidth});
    m_right->setMinimumWidth(kNarrowRightWidth);
    connect(m_which, &Segmented::chosen, this, [this](int tab) { setTab(static_cast<Tab>(tab)); });
    connect(m_item, &DataItemPanel::closed, this, [this] {
        showItemPanel(false);
        m_items->grid().setFocus();
    });
}

void DataPage::buildCommands()
{
    const auto add = [this](const char* name, const QKeySequence& key, auto&& slot) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, slot);
        m_commands += action;
    };
    add("data.find", QKeySequence::Find, [this] { focusSearch(); });
    add("data.undoImport", {}, [this] { Q_EMIT undoImportRequested(); });
    add("data.check", {}, [this] { Q_EMIT m_verdict->checkAgainRequested(); });
    add("data.items", {}, [this] { setTab(Items); });
    add("data.sessions", {}, [this] { setTab(Sessions); });
    add("data.history", {}, [this] { setTab(History); });
    add("data.saveLeftOut", {}, [this] { Q_EMIT m_faults->saveRequested(); });
}

void DataPage::setTab(Tab tab)
{
    m_which->setCurrent(tab);
    m_tabs->setCurrentIndex(tab);
    m_toolStack->setCurrentIndex(std::min(static_cast<int>(tab), 2));
    fitTools();
    Q_EMIT tabChanged(tab);
}

DataPage::Tab DataPage::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void DataPage::focusSearch()
{
    if (tab() == Sessions) return m_log->focusSearch();
    setTab(Items);
    m_items->focusSearch();
}

void DataPage::showItemPanel(bool shown)
{
    m_itemShown = shown;
    fold();
}

void DataPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || !m_itemShown) return Page::keyPressEvent(event);
    showItemPanel(false);
}

/// Larger words need the room that a smaller window lacks.
double DataPage::roomOfType() const
{
    return std::max(1.0, m_theme.scale());
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const auto size = window()->size();
    const bool narrow = size.width() < kNarrowBelow * roomOfType();
    const bool low = size.height() < kLowBelow * roomOfType();
    if (narrow == m_narrow && low == m_low && m_lower->count() > 0) return;
    m_narrow = narrow;
    m_low = low;
    fold();
}

bool DataPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabTools && event->type() == QEvent::Resize) fitTools();
    return Page::eventFilter(watched, event);
}

// What doesn't fit beside the tabs stands below them: nothing is cut.
void DataPage::fitTools()
{
    auto* layout = static_cast<QBoxLayout*>(m_tabTools->layout());
    const auto margins = layout->contentsMargins();
    const int needed = m_which->sizeHint().width() + layout->spacing() +
                       m_toolStack->currentWidget()->minimumSizeHint().width() + margins.left() + margins.right();
    const int beside = m_right->isVisibleTo(m_lower) ? m_right->minimumWidth() + m_lower->handleWidth() : 0;
    const bool fits = needed <= std::max(m_tabTools->width(), m_lower->width() - beside); // the panel gives way
    layout->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    layout->setAlignment(m_which, fits ? Qt::Alignment() : Qt::AlignLeft);
}

void DataPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    fold();
    Q_EMIT shown();
}

// Below 1280 the faults become a tab beside the items, and the right side belongs to an item that is looked at; below
// 800 the verdict folds to sentence and chips.
void DataPage::fold()
{
    const auto size = window()->size();
    m_narrow = size.width() < kNarrowBelow * roomOfType();
    m_low = size.height() < kLowBelow * roomOfType();
    if (m_narrow)
        m_faultTab->layout()->addWidget(m_faults);
    else
        static_cast<QVBoxLayout*>(m_right->layout())->insertWidget(0, m_faults);
    m_faults->setVisible(m_narrow || !m_itemShown);
    m_item->setVisible(m_itemShown);
    m_right->setVisible(m_itemShown || !m_narrow);
    m_which->segment(Faults)->setVisible(m_narrow);
    if (!m_narrow && tab() == Faults) setTab(Items);
    m_verdict->setFolded(m_low);
    m_counts->setFolded(m_low && !m_unfolded);
    m_counts->setFixedWidth(m_narrow ? kCountsWidth - 70 : kCountsWidth);
    m_items->setNarrow(m_narrow);
    retranslateTexts();
    fitTools();
}

} // namespace ui
