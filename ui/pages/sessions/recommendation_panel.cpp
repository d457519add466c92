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

RecommendationPanel::RecommendationPanel(const Theme& theme, Pictures pictures, Side side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_side(side), m_stripe(new QLabel(this)),
      m_icon(new IconLabel(theme, side == Side::Student ? "student" : "teacher", Token::Text, 16, this)),
      m_name(new ThemedLabel(theme, TextRole::BodyStrong, "", this)),
      m_time(new ThemedLabel(theme, TextRole::Cell, "text2", this)),
      m_columns(new ThemedLabel(theme, TextRole::Cell, "text2", this)), m_stack(new QStackedWidget(this)),
      m_view(new QListView(this)), m_nothing(new StateView(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new QWidget(this);
    header->setFixedHeight(34);
    header->setProperty("ground", "sunken");
    header->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(10, 0, 10, 0);
    m_stripe->setFixedSize(4, 16);
    row->setSpacing(8);
    for (auto* label : {m_stripe, static_cast<QLabel*>(m_icon), m_name, m_time}) row->addWidget(label);
    row->addStretch();
    row->addWidget(m_columns);
    layout->addWidget(header);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(m_delegate = new RecommendationDelegate(theme, std::move(pictures), side, m_view));
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QListView::customContextMenuRequested, this, &RecommendationPanel::showMenu);
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { QApplication::clipboard()->setText(m_model.table('\t')); });
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT itemChosen(m_model.row(index.row()).item.code);
    };
    connect(m_view, &QListView::clicked, this, choose);
    connect(m_view, &QListView::activated, this, choose);
    connect(m_nothing->button(), &QPushButton::clicked, this, &RecommendationPanel::actionRequested);
    connect(&theme, &Theme::changed, this, &RecommendationPanel::showHeader);
    retranslate();
}

void RecommendationPanel::setRows(const QList<RecommendationRow>& rows, double milliseconds, bool edited,
                                  const QString& formerModel)
{
    m_formerModel = formerModel;
    m_model.setRows(rows, edited);
    m_milliseconds = milliseconds;
    m_stack->setCurrentWidget(m_view);
    showHeader();
}

void RecommendationPanel::setTarget(const QString& code, RecommendationRow::Mark mark)
{
    m_model.setTarget(code, mark);
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).item.code == code)
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
}

void RecommendationPanel::retranslate()
{
    m_view->setAccessibleName(m_side == Side::Student ? tr("Recommendations of the student")
                                                      : tr("Recommendations of the teacher"));
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
    m_columns->setVisible(m_model.rowCount() > 0);
    m_columns->setText(m_model.isEdited() ? (m_formerModel.isEmpty() ? tr("Score · before edit")
                                                                     : tr("Score · by %1").arg(m_formerModel))
                       : student          ? tr("Score · by teacher")
                                          : tr("Score · by student"));
}

void RecommendationPanel::showMenu(QPoint at)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as table"), this, [this] { QApplication::clipboard()->setText(m_model.table('\t')); });
    menu.addAction(tr("Save as CSV…"), this, &RecommendationPanel::saveRequested);
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace ui
