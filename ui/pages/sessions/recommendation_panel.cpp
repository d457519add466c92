#include "ui/pages/sessions/recommendation_panel.h"

#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {
constexpr int kHeaderHeight = 34; // at scale 1
constexpr int kLeastRow = 62;
} // namespace

RecommendationPanel::RecommendationPanel(const Theme& theme, Pictures pictures, Side side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_side(side), m_stripe(new QLabel(this)),
      m_icon(new IconLabel(theme, side == Side::Student ? "student" : "teacher", Token::Text, 16, this)),
      m_name(new ThemedLabel(theme, TextRole::BodyStrong, "", this)),
      m_time(new ThemedLabel(theme, TextRole::Cell, "text2", this)),
      m_columns(new ThemedLabel(theme, TextRole::Cell, "text2", this)), m_stack(new QStackedWidget(this)),
      m_lists(new QWidget(this)), m_view(new QListView(m_lists)), m_pinned(new QListView(m_lists)),
      m_nothing(new StateView(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new QWidget(this);
    m_header->setProperty("ground", "sunken");
    m_header->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(m_header);
    row->setContentsMargins(10, 0, 10, 0);
    m_stripe->setFixedSize(4, 16);
    row->setSpacing(8);
    for (auto* label : {m_stripe, static_cast<QLabel*>(m_icon), m_name, m_time}) row->addWidget(label);
    row->addStretch();
    row->addWidget(m_columns);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    auto* lists = new QVBoxLayout(m_lists);
    lists->setContentsMargins(0, 0, 0, 0);
    lists->setSpacing(0);
    lists->addWidget(m_view, 1);
    lists->addWidget(m_pinned);
    m_stack->addWidget(m_lists);
    m_stack->addWidget(m_nothing);
    m_delegate = new RecommendationDelegate(theme, std::move(pictures), side, this);
    prepare(m_view);
    prepare(m_pinned);
    m_pinned->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pinned->hide();
    connect(m_nothing->button(), &QPushButton::clicked, this, &RecommendationPanel::actionRequested);
    connect(&theme, &Theme::changed, this, &RecommendationPanel::fit);
    retranslate();
    fit();
}

void RecommendationPanel::prepare(QListView* view)
{
    view->setModel(&m_model);
    view->setItemDelegate(m_delegate);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QListView::customContextMenuRequested, this, [this, view](QPoint at) { showMenu(*view, at); });
    auto* copy = new QShortcut(QKeySequence::Copy, view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { QApplication::clipboard()->setText(m_model.table('\t')); });
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT itemChosen(m_model.row(index.row()).item.code);
    };
    connect(view, &QListView::clicked, this, choose);
    connect(view, &QListView::activated, this, choose);
}

void RecommendationPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    pin();
    fitHeader();
}

// The name stays; what the numbers are goes after how long the answer took.
void RecommendationPanel::fitHeader()
{
    constexpr int kBetween = 8;
    int room = width() - 2 * 10 - m_stripe->width() - m_icon->width() - m_name->sizeHint().width() - 3 * kBetween;
    const bool some = m_model.rowCount() > 0;
    const int columns = m_columns->sizeHint().width() + kBetween;
    const int time = m_time->sizeHint().width() + kBetween;
    m_columns->setVisible(some && columns <= room);
    if (some) room -= columns;
    m_time->setVisible(time <= room);
}

void RecommendationPanel::fit()
{
    m_header->setFixedHeight(m_theme.scaled(kHeaderHeight));
    // A row and the one below the list are always in sight.
    m_lists->setMinimumHeight(m_theme.scaled(2 * kLeastRow));
    m_view->doItemsLayout();
    pin();
    showHeader();
}

// The list begins with rank 1; the true next item that would be scrolled away, or is farther down, stands below it.
void RecommendationPanel::pin()
{
    int pinned = -1;
    int height = 0;
    const QStyleOptionViewItem option;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto& each = m_model.row(row);
        const int own = m_delegate->sizeHint(option, m_model.index(row)).height();
        height += own;
        const bool isFar = each.skippedRanks > 0;
        m_view->setRowHidden(row, isFar);
        if (isFar || (each.isTrueNext && height > m_stack->height())) {
            pinned = row;
            m_pinned->setFixedHeight(own);
        }
    }
    for (int row = 0; row < m_model.rowCount(); ++row) m_pinned->setRowHidden(row, row != pinned);
    m_pinned->setVisible(pinned >= 0);
}

void RecommendationPanel::setRows(const QList<RecommendationRow>& rows, double milliseconds, bool edited,
                                  const QString& formerModel)
{
    m_formerModel = formerModel;
    m_model.setRows(rows, edited);
    m_milliseconds = milliseconds;
    m_stack->setCurrentWidget(m_lists);
    pin();
    if (!edited) m_view->scrollToTop();
    showHeader();
}

void RecommendationPanel::setTarget(const QString& code, RecommendationRow::Mark mark)
{
    m_model.setTarget(code, mark);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).item.code == code && (m_pinned->isHidden() || m_pinned->isRowHidden(row)))
            m_view->scrollTo(m_model.index(row)); // the explained item stays in sight
}

void RecommendationPanel::showNothing(const QString& sentence, const QString& action)
{
    m_model.setRows({}, false);
    m_milliseconds = 0;
    m_nothing->show(m_side == Side::Student ? "student" : "teacher", sentence, action);
    m_stack->setCurrentWidget(m_nothing);
    showHeader();
}

void RecommendationPanel::setDensity(RecommendationDelegate::Density density)
{
    m_delegate->setDensity(density);
    m_view->doItemsLayout();
    pin();
}

void RecommendationPanel::retranslate()
{
    m_view->setAccessibleName(m_side == Side::Student ? tr("Recommendations of the student")
                                                      : tr("Recommendations of the teacher"));
    m_pinned->setAccessibleName(m_side == Side::Student ? tr("True next item in the student's list")
                                                        : tr("True next item in the teacher's list"));
    showHeader();
}

void RecommendationPanel::showHeader()
{
    const bool student = m_side == Side::Student;
    const auto colour = m_theme.color(student ? Token::Student : Token::Teacher);
    m_stripe->setStyleSheet("background:" + colour.name());
    m_name->setText(student ? tr("Student") : tr("Teacher"));
    m_time->setText(m_milliseconds > 0 ? tr("%1 ms").arg(m_milliseconds, 0, 'f', m_milliseconds < 10 ? 1 : 0)
                                       : QString());
    m_columns->setText(m_model.isEdited() ? (m_formerModel.isEmpty() ? tr("Score · before edit")
                                                                     : tr("Score · by %1").arg(m_formerModel))
                       : student          ? tr("Score · by teacher")
                                          : tr("Score · by student"));
    fitHeader();
}

void RecommendationPanel::showMenu(const QListView& view, QPoint at)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as table"), this, [this] { QApplication::clipboard()->setText(m_model.table('\t')); });
    menu.addAction(tr("Save as CSV…"), this, &RecommendationPanel::saveRequested);
    menu.exec(view.viewport()->mapToGlobal(at));
}

} // namespace ui
