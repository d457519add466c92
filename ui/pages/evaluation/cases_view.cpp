#include "ui/pages/evaluation/cases_view.h"

#include "ui/pages/evaluation/case_delegate.h"
#include "ui/pages/evaluation/words.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using core::store::Outcome;

constexpr std::array kOutcomes{Outcome::Won, Outcome::Lost, Outcome::Both, Outcome::Neither, Outcome::Any};
constexpr int kSessionWidth = 120;
constexpr int kSeenWidth = 84;
constexpr int kRankWidth = 116;
constexpr int kBarMargin = 16;

} // namespace

CasesView::CasesView(const Theme& theme, ProjectSession& session, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(session), m_bar(new QWidget(this)),
      m_against(new ThemedLabel(theme, TextRole::Body, "", m_bar)), m_other(new QComboBox(m_bar)),
      m_outcomes(new Segmented(theme, {"", "", "", "", ""}, m_bar)), m_order(new QComboBox(m_bar)),
      m_table(new TableView(theme, this)), m_hint(new StateView(theme, this))
{
    buildBar();
    buildTable();
    m_hint->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_hint, 1);
    connect(&theme, &Theme::changed, this, &CasesView::fitRows);
}

void CasesView::buildBar()
{
    m_bar->setProperty("ground", "sunken");
    m_bar->setProperty("frame", "bottom");
    m_bar->setAttribute(Qt::WA_StyledBackground);
    m_against->setBuddy(m_other);
    m_order->addItems({{}, {}});
    for (auto* box : {m_other, m_order}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* layout = new QHBoxLayout(m_bar);
    layout->setContentsMargins(kBarMargin, 6, kBarMargin, 6);
    layout->setSpacing(8);
    layout->addWidget(m_against);
    layout->addWidget(m_other);
    layout->addWidget(m_outcomes);
    layout->addStretch();
    layout->addWidget(m_order);
    connect(m_other, &QComboBox::activated, this, &CasesView::filterChanged);
    connect(m_order, &QComboBox::activated, this, &CasesView::filterChanged);
    connect(m_outcomes, &Segmented::chosen, this, &CasesView::filterChanged);
}

void CasesView::buildTable()
{
    m_table->setObjectName("evaluation.cases");
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CaseDelegate(m_theme, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->viewport()->installEventFilter(this);
    fitRows();
    const auto open = [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT caseOpened(m_model.place(index.row()));
    };
    connect(m_table, &QAbstractItemView::activated, this, open);
    connect(m_table, &TableView::saveRequested, this, &CasesView::saveRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_table->viewport(),
            qOverload<>(&QWidget::update)); // the focus frame goes around the whole row
    m_table->setRowMenu([open](QMenu& menu, const QModelIndex& row) {
        menu.addAction(CasesView::tr("Open in Sessions"), [open, row] { open(row); });
    });
}

// The words before the box are the first to go: the box says them too, to those who hear it.
void CasesView::fitBar()
{
    const auto* layout = m_bar->layout();
    int needed = 2 * kBarMargin + 3 * layout->spacing();
    for (const auto* each : std::initializer_list<const QWidget*>{m_against, m_other, m_outcomes, m_order})
        needed += each->sizeHint().width();
    m_against->setVisible(needed <= width());
}

void CasesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

void CasesView::fitRows()
{
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(CaseDelegate::kRowHeight));
    fitColumns();
    fitBar();
}

void CasesView::fitColumns()
{
    const int session = m_theme.scaled(kSessionWidth);
    const int seen = m_theme.scaled(kSeenWidth);
    const int rank = m_theme.scaled(kRankWidth);
    const int left = std::max(300, m_table->viewport()->width() - session - seen - 2 * rank);
    m_table->setColumnWidth(CaseModel::Session, session);
    m_table->setColumnWidth(CaseModel::Before, left / 2);
    m_table->setColumnWidth(CaseModel::Target, left - left / 2);
    m_table->setColumnWidth(CaseModel::Seen, seen);
    m_table->setColumnWidth(CaseModel::Rank, rank);
    m_table->setColumnWidth(CaseModel::OtherRank, rank);
}

// The list's own width: a scroll bar may come and go.
bool CasesView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void CasesView::setModels(const QStringList& models, const QString& preferred)
{
    const auto former = other();
    const QSignalBlocker still(m_other);
    m_other->clear();
    for (const auto& model : models) m_other->addItem(EvaluationWords::model(model), model);
    setOther(models.contains(former) ? former : preferred);
}

void CasesView::setOther(const QString& model)
{
    const int at = m_other->findData(model);
    if (at >= 0) m_other->setCurrentIndex(at);
}

QString CasesView::other() const
{
    return m_other->currentData().toString();
}

Outcome CasesView::outcome() const
{
    return kOutcomes[static_cast<std::size_t>(std::max(0, m_outcomes->current()))];
}

void CasesView::setOutcome(Outcome outcome)
{
    m_outcomes->setCurrent(static_cast<int>(std::ranges::find(kOutcomes, outcome) - std::begin(kOutcomes)));
}

core::store::CaseFilter::Order CasesView::order() const
{
    return m_order->currentIndex() == 1 ? core::store::CaseFilter::Order::OldestFirst
                                        : core::store::CaseFilter::Order::ClearestFirst;
}

void CasesView::setCounts(const core::store::CaseCounts& counts)
{
    m_counts = counts;
    const auto text = [](const QString& name, std::int64_t count) {
        return QStringLiteral("%1 %2").arg(name, EvaluationWords::count(count));
    };
    m_outcomes->setTexts({text(tr("Only the student"), counts.won), text(tr("Only the other"), counts.lost),
                          text(tr("Both"), counts.both), text(tr("Neither"), counts.neither),
                          text(tr("All"), counts.any)});
    fitBar();
}

void CasesView::setHint(const QString& sentence)
{
    m_table->setVisible(sentence.isEmpty());
    m_hint->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) m_hint->show("search", sentence, {});
}

void CasesView::retranslate()
{
    m_against->setText(tr("Student against"));
    m_other->setAccessibleName(tr("The method that the student is held against"));
    m_order->setAccessibleName(tr("Order of the cases"));
    m_order->setItemText(0, tr("Clearest first"));
    m_order->setItemText(1, tr("As the sessions stand"));
    m_table->setAccessibleName(tr("Wins and losses"));
    m_table->setAccessibleDescription(tr("Enter opens the case on the Sessions page"));
    for (int at = 0; at < m_other->count(); ++at)
        m_other->setItemText(at, EvaluationWords::model(m_other->itemData(at).toString()));
    const QStringList helps{tr("Only the student has the true next item among its first 20"),
                            tr("Only the other method has it"), tr("Both have it"), tr("Neither has it"),
                            tr("All held-out cases")};
    for (int at = 0; at < helps.size(); ++at) m_outcomes->segment(at)->setToolTip(helps.at(at));
    setCounts(m_counts);
    m_model.retranslate();
}

} // namespace ui
