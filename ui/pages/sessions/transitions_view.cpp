#include "ui/pages/sessions/transitions_view.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/words.h"
#include "ui/widgets/kept_font.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kTops{8, 12, 16, 24};
constexpr int kColumn = 84;
constexpr int kRow = 32;
constexpr double kDarkest = 0.32; // of the ink that is mixed into the ground: text stays readable on it
constexpr int kWidestNames = 260;

QColor mixed(const QColor& ground, const QColor& ink, double share)
{
    const auto part = [share](int from, int to) { return static_cast<int>(from + (to - from) * share); };
    return {part(ground.red(), ink.red()), part(ground.green(), ink.green()), part(ground.blue(), ink.blue())};
}

/// A number on a ground that is the darker, the greater it is among all.
class StepDelegate : public QStyledItemDelegate {
public:
    StepDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto rect = option.rect;
        const double tint = index.data(TransitionsModel::kTintRole).toDouble() * kDarkest;
        painter->fillRect(rect, mixed(m_theme.color(Token::Surface), m_theme.color(Token::Effect), tint));
        const bool same = index.row() == index.column();
        drawText(*painter, m_theme, same ? TextRole::BodyStrong : TextRole::Cell, Token::Text,
                 rect.adjusted(4, 0, -10, 0), index.data().toString(), Qt::AlignRight | Qt::AlignVCenter);
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        if (!focused && (option.state & QStyle::State_MouseOver) == 0) return;
        painter->setPen(QPen(m_theme.color(Token::Accent), focused ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect.adjusted(1, 1, -1, -1));
    }

private:
    const Theme& m_theme;
};

} // namespace

TransitionsView::TransitionsView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_sentence(new WrappedLabel(this)), m_hint(new WrappedLabel(this)),
      m_busy(new QProgressBar(this)), m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_nothing(new StateView(theme, this))
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(m_sentence);
    layout->addWidget(m_hint);
    layout->addLayout(makeControls());
    layout->addWidget(m_busy);
    layout->addWidget(m_stack, 1);
    m_busy->setRange(0, 0);
    m_busy->setStyleSheet("max-height: 2px; min-height: 2px");
    m_busy->setTextVisible(false);
    m_busy->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    makeTable();
    connect(m_nothing->button(), &QPushButton::clicked, this, &TransitionsView::retryRequested);
    keepFont(theme, TextRole::Section, m_sentence);
    for (auto* label : {static_cast<QLabel*>(m_hint), m_levelsName, m_measureName, m_topName}) {
        keepFont(theme, TextRole::Cell, label);
        label->setProperty("role", "text2");
    }
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()})
        keepFont(theme, TextRole::Meta, header);
    connect(&theme, &Theme::changed, this, &TransitionsView::restyle);
    restyle();
    retranslate();
}

QLayout* TransitionsView::makeControls()
{
    auto* controls = new QHBoxLayout;
    controls->setSpacing(8);
    const auto add = [&](QLabel*& name, QComboBox*& box) {
        if (name) controls->addSpacing(8);
        controls->addWidget(name = new QLabel(this));
        controls->addWidget(box = new QComboBox(this));
        name->setBuddy(box);
    };
    add(m_measureName, m_measure);
    add(m_levelsName, m_levels);
    add(m_topName, m_top);
    controls->addWidget(m_order = new QComboBox(this));
    for (auto* box : {m_measure, m_levels, m_top, m_order}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    controls->addStretch();
    controls->addWidget(m_save = new ThemedButton(m_theme, "export", "", this));
    for (int at = 0; at < 4; ++at) m_measure->addItem(QString());
    for (const int top : kTops) m_top->addItem(QString::number(top), top);
    m_top->setCurrentIndex(1);
    m_levels->addItem(QString(), 0);
    for (int at = 0; at < 2; ++at) m_order->addItem(QString());
    connect(m_measure, &QComboBox::activated, this, [this](int measure) {
        m_model.setMeasure(static_cast<TransitionsModel::Measure>(measure));
        showSentence();
    });
    connect(m_levels, &QComboBox::activated, this, &TransitionsView::asked);
    connect(m_top, &QComboBox::activated, this, &TransitionsView::asked);
    connect(m_order, &QComboBox::activated, this, [this](int order) { m_model.sortByName(order == 1); });
    connect(m_save, &QPushButton::clicked, this, &TransitionsView::saveRequested);
    return controls;
}

void TransitionsView::makeTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new StepDelegate(m_theme, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMouseTracking(true);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setHighlightSections(true);
        header->setSectionsClickable(false);
        header->setMinimumSectionSize(20);
        header->setStyleSheet("QHeaderView::section { padding: 2px 5px; }"); // words get the room
    }
    m_table->horizontalHeader()->setDefaultAlignment( // which takes this flag, too
        Qt::Alignment(static_cast<int>(Qt::AlignRight | Qt::AlignBottom) | static_cast<int>(Qt::TextWordWrap)));
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setTextElideMode(Qt::ElideLeft);
    auto* copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &TransitionsView::copy);
    connect(m_table, &QTableView::customContextMenuRequested, this, &TransitionsView::showMenu);
    connect(m_table, &QTableView::clicked, this, &TransitionsView::choose);
    connect(m_table, &QTableView::activated, this, &TransitionsView::choose);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TransitionsView::fit);
}

void TransitionsView::fit()
{
    m_table->horizontalHeader()->setDefaultSectionSize(m_theme.scaled(kColumn));
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.scaled(kRow));
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    int widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model.nameOf(m_model.categoryAt(row))) + 32);
    m_table->verticalHeader()->setFixedWidth(std::min(widest, m_theme.scaled(kWidestNames)));
    m_table->horizontalHeader()->setFixedHeight(4 * QFontMetrics(m_theme.font(TextRole::Meta)).height() + 10);
}

void TransitionsView::restyle()
{
    fit();
    m_table->viewport()->update();
}

void TransitionsView::retranslate()
{
    m_measureName->setText(tr("Numbers"));
    const QStringList measures{tr("Share of the row, %"), tr("Lift over chance"), tr("Steps"),
                               tr("Student's share of the row, %")};
    for (int at = 0; at < measures.size(); ++at) m_measure->setItemText(at, measures[at]);
    m_levelsName->setText(tr("Levels"));
    m_levels->setItemText(0, tr("Automatic"));
    m_topName->setText(tr("Categories"));
    m_order->setItemText(0, tr("Most events first"));
    m_order->setItemText(1, tr("By name"));
    m_order->setAccessibleName(tr("Order of the categories"));
    m_measure->setAccessibleName(m_measureName->text());
    m_levels->setAccessibleName(tr("Levels of the category told apart"));
    m_top->setAccessibleName(tr("How many categories"));
    m_save->setText(tr("Save the table…"));
    m_table->setAccessibleName(tr("Steps between categories: rows were left, columns came next"));
    m_busy->setAccessibleName(tr("Counting"));
    m_model.retranslate();
    showSentence();
}

int TransitionsView::levels() const
{
    return m_levels->currentData().toInt();
}

int TransitionsView::top() const
{
    return m_top->currentData().toInt();
}

void TransitionsView::showBusy()
{
    m_busy->show();
}

void TransitionsView::setResponse(const core::protocol::TransitionsResponse& response)
{
    m_busy->hide();
    m_isFault = false;
    m_model.setResponse(response);
    const int chosen = levels();
    while (m_levels->count() > 1) m_levels->removeItem(m_levels->count() - 1);
    for (int level = 1; level <= response.deepest; ++level) m_levels->addItem(QString::number(level), level);
    m_levels->setCurrentIndex(std::max(0, m_levels->findData(chosen)));
    if (response.all == 0 || response.deepest == 0) {
        showNothing(response.deepest == 0 ? tr("The items have no categories.") : tr("No session has two events."));
        return;
    }
    m_stack->setCurrentWidget(m_table);
    showSentence();
}

void TransitionsView::showNothing(const QString& sentence)
{
    m_busy->hide();
    m_nothing->show("part-transition", sentence, m_isFault ? tr("Try again") : QString());
    m_stack->setCurrentWidget(m_nothing);
    showSentence();
}

void TransitionsView::showFault(const QString& sentence)
{
    m_isFault = true;
    showNothing(sentence);
}

QString TransitionsView::sentence() const
{
    return m_sentence->text();
}

// The step that stands out most among those that are no rarity says what the table is about.
void TransitionsView::showSentence()
{
    const auto& response = m_model.response();
    const bool some = m_stack->currentWidget() == m_table && response.all > 0;
    m_sentence->setVisible(some);
    m_hint->setVisible(some);
    if (!some) return;
    const core::protocol::CategoryStep* strongest = nullptr;
    std::int64_t staying = 0;
    for (const auto& step : response.steps) {
        if (step.from == step.to && !response.categories[static_cast<std::size_t>(step.from)].isRest)
            staying += step.count;
        const bool isRest = response.categories[static_cast<std::size_t>(step.from)].isRest ||
                            response.categories[static_cast<std::size_t>(step.to)].isRest;
        if (step.from == step.to || isRest || step.count * 200 < response.all) continue;
        if (!strongest || step.lift > strongest->lift) strongest = &step;
    }
    const QLocale numbers(QLocale::English);
    auto text =
        tr("%1% of %2 steps stay within one of the categories shown.")
            .arg(QString::number(100.0 * static_cast<double>(staying) / static_cast<double>(response.all), 'f', 0),
                 numbers.toString(static_cast<qlonglong>(response.all)));
    if (strongest && strongest->lift > 1)
        text += ' ' + tr("Between two, %1 → %2 stands out: %3 times as often as chance.")
                          .arg(m_model.nameOf(strongest->from), m_model.nameOf(strongest->to),
                               QString::number(strongest->lift, 'f', 1));
    m_sentence->setText(text);
    m_hint->setText(
        tr("Rows were left, columns came next. A click shows the sessions with that step. %1")
            .arg(response.run > 0 ? tr("Student of run %1.").arg(response.run) : tr("No student: no run is ready.")));
}

void TransitionsView::choose(const QModelIndex& index)
{
    const auto* step = index.isValid() ? m_model.step(index.row(), index.column()) : nullptr;
    if (!step || step->count == 0) return;
    const auto& response = m_model.response();
    const auto& from = response.categories[static_cast<std::size_t>(step->from)];
    const auto& to = response.categories[static_cast<std::size_t>(step->to)];
    if (from.isRest || to.isRest || from.name.empty() || to.name.empty()) return; // no category by itself
    Q_EMIT stepChosen(QString::fromStdString(from.name), QString::fromStdString(to.name), response.levels);
}

QStringList TransitionsView::headers() const
{
    QStringList headers{tr("From \\ to")};
    for (int column = 0; column < m_model.rowCount(); ++column)
        headers.append(m_model.nameOf(m_model.categoryAt(column)));
    return headers;
}

QList<QVariantList> TransitionsView::rows() const
{
    QList<QVariantList> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        QVariantList cells{m_model.nameOf(m_model.categoryAt(row))};
        for (int column = 0; column < m_model.rowCount(); ++column) {
            const auto* step = m_model.step(row, column);
            using Measure = TransitionsModel::Measure;
            if (!step)
                cells.append(QVariant());
            else if (m_model.measure() == Measure::Count)
                cells.append(static_cast<qlonglong>(step->count));
            else
                cells.append(m_model.measure() == Measure::Share  ? step->share * 100
                             : m_model.measure() == Measure::Lift ? step->lift
                                                                  : step->student * 100);
        }
        rows.append(cells);
    }
    return rows;
}

void TransitionsView::copy() const
{
    QStringList lines{headers().join('\t')};
    for (const auto& row : rows()) {
        QStringList cells;
        for (const auto& cell : row) cells.append(cell.toString());
        lines.append(cells.join('\t'));
    }
    QApplication::clipboard()->setText(lines.join('\n') + '\n');
}

void TransitionsView::showMenu(QPoint at)
{
    const auto index = m_table->indexAt(at);
    QMenu menu(this);
    if (index.isValid()) menu.addAction(tr("Show the sessions with this step"), this, [this, index] { choose(index); });
    menu.addAction(tr("Copy as table"), this, &TransitionsView::copy);
    menu.addAction(tr("Save the table…"), this, &TransitionsView::saveRequested);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace ui
