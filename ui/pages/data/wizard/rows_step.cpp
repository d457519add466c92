#include "ui/pages/data/wizard/rows_step.h"

#include "ui/dialogs/fault_words.h"
#include "ui/pages/data/wizard/column_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
enum RowColumn { Line, Column, Value, Why, Remedy, Columns };
constexpr int kReasonWidth = 200;
constexpr int kReasonHeight = 30;
constexpr int kMostValue = 130;
constexpr int kMostReason = 150;
} // namespace

void FaultyRowsModel::show(const core::protocol::TablePreview& table, const std::string& reason)
{
    beginResetModel();
    m_columns = table.columns;
    m_rows = table.faulty;
    if (!reason.empty())
        std::erase_if(m_rows, [&](const core::protocol::PreviewRow& row) { return row.reason != reason; });
    endResetModel();
}

int FaultyRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FaultyRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString FaultyRowsModel::text(const core::protocol::PreviewRow& row, int column) const
{
    const bool hasColumn = row.column >= 0 && row.column < static_cast<std::int64_t>(m_columns.size());
    const auto at = static_cast<std::size_t>(hasColumn ? row.column : 0);
    const auto value = at < row.cells.size() ? row.cells[at] : std::string();
    switch (column) {
    case Line: return ColumnWords::number(row.line);
    case Column: return hasColumn ? QString::fromStdString(m_columns[at].column) : QString();
    case Value: return QString::fromStdString(value);
    case Why: return FaultWords::title(row.reason);
    case Remedy: return FaultWords::remedy(row.reason, value);
    default: return {};
    }
}

QVariant FaultyRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return text(m_rows[static_cast<std::size_t>(index.row())], index.column());
}

QVariant FaultyRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("Line"), tr("Column"), tr("What stands there"), tr("Why it can't be used"),
                             tr("What to do")};
    return titles.value(section);
}

RowsStep::RowsStep(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(theme, "check", Token::Ok, 20)),
      m_sentence(new ThemedLabel(theme, TextRole::Section)), m_sum(new ThemedLabel(theme, TextRole::Body, "text2")),
      m_consequence(new ThemedLabel(theme, TextRole::Body)), m_more(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_reasons(new QListWidget), m_view(new TableView(theme)), m_back(new ThemedButton(theme, "left"))
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setObjectName("rowsSentence");
    m_view->setObjectName("faultyRows");
    m_view->setModel(&m_model);
    m_view->setProperty("frame", "line");
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_reasons->setObjectName("reasons");
    m_reasons->setFixedWidth(kReasonWidth);
    m_reasons->setProperty("frame", "line");
    m_reasons->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_reasons->setTextElideMode(Qt::ElideRight);
    m_back->setObjectName("backToColumns");
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_icon);
    head->addWidget(m_sentence, 1);
    auto* both = new QHBoxLayout;
    both->setSpacing(12);
    both->addWidget(m_reasons);
    both->addWidget(m_view, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_more, 1);
    foot->addWidget(m_back);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_sum);
    layout->addLayout(both, 1);
    layout->addWidget(m_consequence);
    layout->addLayout(foot);
    connect(m_reasons, &QListWidget::currentRowChanged, this, &RowsStep::showRows);
    connect(m_back, &QPushButton::clicked, this, &RowsStep::backToColumnsWanted);
    retranslate();
}

void RowsStep::show(const core::protocol::TablePreview& table)
{
    m_table = table;
    retranslate();
}

void RowsStep::retranslate()
{
    const bool clean = m_table.leftOut == 0;
    m_icon->setIcon(clean ? "check" : "warn", clean ? Token::Ok : Token::Warn);
    m_sentence->setText(clean ? tr("Every row can be used.")
                              : tr("%1 of %2 rows would be left out.")
                                    .arg(ColumnWords::number(m_table.leftOut), ColumnWords::number(m_table.rows)));
    m_sum->setText(tr("%1 read = %2 usable + %3 merged + %4 left out · %5 sessions")
                       .arg(ColumnWords::number(m_table.rows), ColumnWords::number(m_table.usable),
                            ColumnWords::number(m_table.merged), ColumnWords::number(m_table.leftOut),
                            ColumnWords::number(m_table.codes)));
    m_back->setText(tr("Change text or columns"));
    m_reasons->setAccessibleName(tr("Kinds of faults"));
    m_view->setAccessibleName(tr("Rows that would be left out"));
    m_reasons->setVisible(!clean);
    m_view->setVisible(!clean);
    m_back->setVisible(!clean);
    showReasons();
}

void RowsStep::showReasons()
{
    const QSignalBlocker blocker(m_reasons);
    const int current = std::max(0, m_reasons->currentRow());
    m_reasons->clear();
    m_reasons->addItem(tr("All kinds · %1").arg(ColumnWords::number(m_table.leftOut)));
    for (const auto& each : m_table.reasons)
        m_reasons->addItem(
            tr("%1 · %2", "kind of fault, rows").arg(FaultWords::title(each.reason), ColumnWords::number(each.count)));
    for (int row = 0; row < m_reasons->count(); ++row) {
        m_reasons->item(row)->setSizeHint({0, kReasonHeight});
        m_reasons->item(row)->setToolTip(m_reasons->item(row)->text());
    }
    m_reasons->setCurrentRow(std::min(current, m_reasons->count() - 1));
    showRows();
}

void RowsStep::showRows()
{
    const auto at = static_cast<std::size_t>(std::max(0, m_reasons->currentRow()));
    const auto reason = at == 0 || at > m_table.reasons.size() ? std::string() : m_table.reasons[at - 1].reason;
    m_model.show(m_table, reason);
    const auto most = reason.empty() ? m_table.leftOut : m_table.reasons[at - 1].count;
    m_more->setText(m_table.leftOut == 0 ? QString()
                    : most > m_model.rowCount()
                        ? tr("%1 of %2 are listed; the import keeps all of them, with line and column.")
                              .arg(ColumnWords::number(m_model.rowCount()), ColumnWords::number(most))
                        : tr("The import keeps this list, with line and column."));
    m_consequence->setText(reason.empty() ? QString() : FaultWords::consequence(reason));
    m_consequence->setVisible(!m_consequence->text().isEmpty());
    m_view->resizeColumnsToContents();
    for (const auto& [column, widest] :
         {std::pair{Value, kMostValue}, std::pair{Why, kMostReason}}) // what to do is read
        m_view->setColumnWidth(column, std::clamp(m_view->columnWidth(column), 80, widest));
}

} // namespace ui
