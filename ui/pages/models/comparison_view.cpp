#include "ui/pages/models/comparison_view.h"

#include "core/base/field_text.h"
#include "ui/charts/chart.h"
#include "ui/dialogs/field_words.h"
#include "ui/pages/models/difference_chart.h"
#include "ui/pages/models/words.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using core::protocol::CompareResponse;

namespace {

core::RunId chosenIn(const QComboBox& box)
{
    return {box.currentData().toLongLong()};
}

/// A setting as the form says it.
QString settingText(const QString& name, const std::string& text)
{
    QStringList words;
    for (const auto& each : QString::fromStdString(text).split(',')) words += FieldWords::choice(name, each);
    return text.empty() ? ModelsWords::missing() : words.join(", ");
}

QWidget* panelOf(QLabel* title, QWidget* beside, QWidget* content)
{
    auto* panel = new QWidget;
    panel->setProperty("ground", "surface");
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 6);
    head->addWidget(title);
    head->addStretch();
    if (beside) head->addWidget(beside);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(content, 1);
    return panel;
}

} // namespace

ComparisonView::ComparisonView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_run(new QComboBox), m_other(new QComboBox), m_title(new ThemedLabel(theme, TextRole::Body)),
      m_between(new ThemedLabel(theme, TextRole::Body)), m_chartTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_tableTitle(new ThemedLabel(theme, TextRole::BodyStrong)), m_verdict(new WrappedLabel),
      m_onlyDiffers(new QCheckBox), m_table(new TableView(theme)), m_model(new QStandardItemModel(this)),
      m_chart(new Chart(theme)), m_stack(new QStackedWidget), m_empty(new StateView(theme))
{
    m_run->setObjectName("compareRun");
    m_other->setObjectName("compareOther");
    for (auto* box : {m_run, m_other}) box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_onlyDiffers->setObjectName("onlyDiffers");
    m_onlyDiffers->setChecked(true);
    m_table->setObjectName("comparison");
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_chart->setObjectName("differences");
    m_verdict->setFont(theme.font(TextRole::Sentence));
    auto* head = new QWidget;
    head->setProperty("ground", "surface");
    head->setProperty("frame", "bottom");
    head->setAttribute(Qt::WA_StyledBackground);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    for (auto* each : std::initializer_list<QWidget*>{m_title, m_run, m_between, m_other}) choice->addWidget(each);
    choice->addStretch();
    auto* headLayout = new QVBoxLayout(head);
    headLayout->setContentsMargins(16, 10, 16, 10);
    headLayout->addLayout(choice);
    headLayout->addWidget(m_verdict);
    auto* chart = new QWidget;
    auto* chartLayout = new QVBoxLayout(chart);
    chartLayout->setContentsMargins(16, 0, 16, 12);
    chartLayout->addWidget(m_chart);
    auto* split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(panelOf(m_tableTitle, m_onlyDiffers, m_table));
    split->addWidget(panelOf(m_chartTitle, nullptr, chart));
    split->setSizes({520, 480});
    auto* content = new QWidget;
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(0);
    contentLayout->addWidget(head);
    contentLayout->addWidget(split, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    for (auto* box : {m_run, m_other})
        connect(box, &QComboBox::activated, this, [this] {
            m_answer.reset();
            fill();
            Q_EMIT chosen(run(), other());
        });
    connect(m_onlyDiffers, &QCheckBox::toggled, this, &ComparisonView::fillTable);
    retranslate();
}

core::RunId ComparisonView::run() const
{
    return chosenIn(*m_run);
}

core::RunId ComparisonView::other() const
{
    return chosenIn(*m_other);
}

const RunRow* ComparisonView::rowOf(core::RunId run) const
{
    for (const auto& row : m_runs)
        if (row.run.id == run) return &row;
    return nullptr;
}

void ComparisonView::showRuns(const QList<RunRow>& runs)
{
    const auto left = run();
    const auto right = other();
    m_runs = runs;
    for (auto* box : {m_run, m_other}) {
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto& row : runs) {
            auto text = ModelsWords::runTitle(row.run) + " · " + ModelsWords::when(row.run.startedAt);
            if (!row.student) text += " · " + tr("not evaluated");
            box->addItem(text, static_cast<qlonglong>(row.run.id.value));
        }
    }
    const bool kept = rowOf(left) && rowOf(right);
    const auto answer = kept ? m_answer : std::nullopt; // the boxes chose others in between
    if (runs.size() > 1) choose(kept ? left : runs[0].run.id, kept ? right : runs[1].run.id);
    m_answer = answer;
    fill();
}

void ComparisonView::choose(core::RunId run, core::RunId other)
{
    const bool same = run == this->run() && other == this->other();
    const QSignalBlocker quietRun(m_run);
    const QSignalBlocker quietOther(m_other);
    m_run->setCurrentIndex(m_run->findData(static_cast<qlonglong>(run.value)));
    m_other->setCurrentIndex(m_other->findData(static_cast<qlonglong>(other.value)));
    if (!same) m_answer.reset();
    fill();
}

void ComparisonView::showAnswer(const std::optional<CompareResponse>& answer)
{
    m_answer = answer;
    m_fault.clear();
    fill();
}

void ComparisonView::showFault(const QString& sentence)
{
    m_answer.reset();
    m_fault = sentence;
    fill();
}

QString ComparisonView::verdict() const
{
    if (!m_fault.isEmpty()) return m_fault;
    if (run() == other()) return tr("Choose two different runs.");
    return m_answer ? differenceVerdict(*m_answer) : tr("Comparing…");
}

void ComparisonView::fill()
{
    m_stack->setCurrentIndex(m_runs.size() < 2 ? 1 : 0);
    m_verdict->setText(verdict());
    m_verdict->setProperty("role", m_fault.isEmpty() ? "" : "error");
    m_chart->setContent(m_answer ? differenceChart(*m_answer) : ChartContent{});
    m_chartTitle->setText(m_answer ? differenceChart(*m_answer).title : QString());
    fillTable();
}

void ComparisonView::addRow(const QString& name, const QString& left, const QString& right, bool always)
{
    const bool differs = left != right;
    if (!differs && m_onlyDiffers->isChecked() && !always) return;
    QList<QStandardItem*> items;
    for (const auto& text : {name, left, right}) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        auto font = m_table->font();
        font.setBold(differs && !always && items.isEmpty());
        item->setFont(font);
        items += item;
    }
    m_model->appendRow(items);
}

void ComparisonView::fillTable()
{
    m_model->clear();
    const auto* left = rowOf(run());
    const auto* right = rowOf(other());
    if (!left || !right) return;
    m_model->setHorizontalHeaderLabels(
        {tr("Setting or figure"), ModelsWords::runTitle(left->run), ModelsWords::runTitle(right->run)});
    const auto hits = [](const std::optional<RunHits>& of) {
        return of ? ModelsWords::percent(of->value) + ' ' + ModelsWords::interval(of->interval)
                  : ModelsWords::missing();
    };
    const auto both = [&](const QString& name, auto&& text, bool always) {
        addRow(name, text(*left), text(*right), always);
    };
    both(
        tr("Hits in 20, student (95%)"), [&](const RunRow& row) { return hits(row.student); }, true);
    both(
        tr("Hits in 20, teacher (95%)"), [&](const RunRow& row) { return hits(row.teacher); }, true);
    both(
        tr("Answer time"),
        [](const RunRow& row) {
            return row.studentMilliseconds > 0 ? ModelsWords::milliseconds(row.studentMilliseconds)
                                               : ModelsWords::missing();
        },
        true);
    both(
        tr("Training time"), [](const RunRow& row) { return ModelsWords::duration(row.run.seconds); }, true);
    both(
        tr("Peak memory"),
        [](const RunRow& row) {
            return row.run.peakMemory > 0 ? ModelsWords::gigabytes(row.run.peakMemory) : ModelsWords::missing();
        },
        true);
    both(
        tr("First test day"), [](const RunRow& row) { return QString::fromStdString(row.run.testFrom); }, false);
    both(
        tr("Trained on"), [](const RunRow& row) { return QString::fromStdString(row.run.device); }, false);
    QMap<QString, QString> texts;
    core::TrainingConfig::visitFields(left->run.config, [&](const char* name, const auto& field, const char*) {
        texts[name] = settingText(name, core::fieldToText(field));
    });
    core::TrainingConfig::visitFields(right->run.config, [&](const char* name, const auto& field, const char*) {
        addRow(FieldWords::of(name).label, texts[name], settingText(name, core::fieldToText(field)), false);
    });
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

void ComparisonView::retranslate()
{
    m_title->setText(tr("Compare"));
    m_between->setText(tr("with"));
    m_run->setAccessibleName(tr("The one run"));
    m_other->setAccessibleName(tr("The other run"));
    m_tableTitle->setText(tr("Settings and figures"));
    m_onlyDiffers->setText(tr("Show only what differs"));
    m_table->setAccessibleName(tr("Settings and figures"));
    m_empty->show("align",
                  tr("Two runs are needed to compare. Train another one, with another seed or without a part."), {});
    if (!m_runs.isEmpty()) showRuns(QList<RunRow>(m_runs));
}

void ComparisonView::setTableSaver(const Chart::TableSaver& saver)
{
    for (auto* chart : {m_chart}) chart->setTableSaver(saver);
}

} // namespace ui
