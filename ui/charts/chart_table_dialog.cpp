#include "ui/charts/chart_table_dialog.h"

#include "ui/charts/chart_file.h"
#include "ui/widgets/themed_button.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ChartTableDialog::ChartTableDialog(const Theme& theme, const QString& title, ChartTable table, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    resize(620, 420);
    auto* model =
        new QStandardItemModel(static_cast<int>(table.rows.size()), static_cast<int>(table.header.size()), this);
    model->setHorizontalHeaderLabels(table.header);
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < table.rows[row].size(); ++column) {
            auto* item = new QStandardItem(table.rows[row][column]);
            item->setEditable(false);
            const bool isNumber = column > 1;
            item->setTextAlignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
            model->setItem(row, column, item);
        }
    auto* view = new QTableView;
    view->setModel(model);
    view->setObjectName("chartTable");
    view->setAccessibleName(title);
    view->setShowGrid(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setStretchLastSection(true);
    auto* copy = new ThemedButton(theme, "copy");
    copy->setText(tr("Copy"));
    auto* close = new ThemedButton(theme, {}, "primary");
    close->setText(tr("Close"));
    close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(view);
    layout->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [table] { QApplication::clipboard()->setText(asText(table)); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace ui
