#include "ui/pages/data/fault_rows_dialog.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "ui/dialogs/fault_words.h"
#include "ui/pages/data/check_words.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>

#include <iterator>
#include <utility>

namespace ui {

namespace {
constexpr int kPage = 200;
}

FaultRowsModel::FaultRowsModel(const core::store::Project& project, std::int64_t import, std::string reason,
                               QObject* parent)
    : QAbstractTableModel(parent), m_project(project), m_import(import), m_reason(std::move(reason))
{
}

int FaultRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FaultRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == Line ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const auto& fault = m_rows[static_cast<std::size_t>(index.row())].fault;
    switch (index.column()) {
    case File: return QFileInfo(QString::fromStdString(fault.file)).fileName();
    case Line: return fault.line > 0 ? CheckWords::number(fault.line) : QString();
    case InColumn: return QString::fromStdString(fault.column);
    case Value: return QString::fromStdString(fault.value);
    case Remedy: return FaultWords::remedy(fault.reason, fault.value);
    default: return {};
    }
}

QVariant FaultRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QStringList titles{tr("File"), tr("Line"), tr("Column"), tr("What stood there"), tr("What to do")};
    return titles.value(section);
}

bool FaultRowsModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void FaultRowsModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent)) return;
    try {
        auto rows = core::store::ImportRepository(m_project.database())
                        .faults(m_import, m_reason, m_rows.empty() ? 0 : m_rows.back().id, kPage);
        m_complete = rows.size() < kPage;
        if (rows.empty()) return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
        endInsertRows();
    } catch (const core::Error& error) { // the view asks out of the event loop, which lets nothing pass
        m_complete = true;
        core::logWarning(error.what());
    }
}

FaultRowsDialog::FaultRowsDialog(const Theme& theme, const core::store::Project& project, std::int64_t import,
                                 const core::store::FaultKind& kind, QWidget* parent)
    : QDialog(parent), m_model(project, import, kind.reason)
{
    setObjectName("faultRows");
    setWindowTitle(FaultWords::title(kind.reason));
    resize(900, 560);
    auto* title = new ThemedLabel(theme, TextRole::Section);
    title->setText(FaultWords::title(kind.reason) + " · " + CheckWords::number(kind.count));
    auto* text = new ThemedLabel(theme, TextRole::Body, "text2");
    text->setText(FaultWords::consequence(kind.reason));
    text->setWordWrap(true);
    auto* table = new TableView(theme);
    table->setObjectName("faultRowTable");
    table->setAccessibleName(windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setProperty("frame", "line");
    m_model.fetchMore({});
    table->setModel(&m_model);
    table->setSearchColumn(FaultRowsModel::Value);
    table->resizeColumnsToContents();
    table->setColumnWidth(FaultRowsModel::File, std::min(220, table->columnWidth(FaultRowsModel::File)));
    table->setColumnWidth(FaultRowsModel::Value, std::min(320, table->columnWidth(FaultRowsModel::Value)));
    table->horizontalHeader()->setStretchLastSection(true);
    auto* save = new ThemedButton(theme, "export");
    save->setText(tr("Save as CSV or Excel…"));
    auto* close = new ThemedButton(theme, {}, "primary");
    close->setObjectName("closeFaultRows");
    close->setText(tr("Close"));
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &FaultRowsDialog::saveRequested);
    connect(table, &TableView::saveRequested, this, &FaultRowsDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
