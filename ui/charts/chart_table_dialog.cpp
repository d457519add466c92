#include "ui/charts/chart_table_dialog.h"

#include "ui/charts/chart_file.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

bool isEmpty(const ChartTable& table, int column)
{
    return std::ranges::all_of(table.rows, [&](const QStringList& row) {
        return row.value(column).isEmpty() || row.value(column) == QStringLiteral("–");
    });
}

/// Numbers stand right: the values always, the places where they are steps and not names.
int alignment(const ChartTable& table, int column)
{
    const auto isNumber = [&](const QStringList& row) {
        bool ok = false;
        QLocale().toDouble(row.value(column), &ok);
        return ok;
    };
    const bool right = column > 1 || (column == 1 && std::ranges::all_of(table.rows, isNumber));
    return static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

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
            item->setTextAlignment(static_cast<Qt::Alignment>(alignment(table, column)));
            model->setItem(row, column, item);
        }
    auto* view = new TableView(theme);
    view->setModel(model);
    view->setObjectName("chartTable");
    view->setAccessibleName(title);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 0; column < table.header.size(); ++column) {
        model->setHeaderData(column, Qt::Horizontal, QVariant(alignment(table, column)), Qt::TextAlignmentRole);
        view->setColumnHidden(column, isEmpty(table, column));
    }
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
