#include "ui/shell/shortcut_sheet.h"

#include "ui/widgets/table_view.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr QSize kSize(620, 640);

void addRow(QStandardItemModel& model, const QString& menu, const QString& text, const QString& keys)
{
    QList<QStandardItem*> row;
    for (const auto& each : {menu, text, keys}) {
        row += new QStandardItem(each);
        row.last()->setEditable(false);
    }
    model.appendRow(row);
}

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const auto& each : action.shortcuts()) keys += each.toString(QKeySequence::NativeText);
    return keys.join(ShortcutSheet::tr(", "));
}

} // namespace

ShortcutSheet::ShortcutSheet(const Theme& theme, const CommandTable& commands, const QList<QAction*>& pages,
                             QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(theme.scaled(kSize.width()), kSize.height());
    auto* model = new QStandardItemModel(0, 3, this);
    model->setHorizontalHeaderLabels({tr("Where"), tr("What"), tr("Keys")});
    const auto pageMenu = CommandTable::plainTitle(CommandTable::Menu::View);
    for (const auto* page : pages) addRow(*model, pageMenu, page->text(), keysOf(*page));
    for (auto* action : commands.all())
        if (!action->shortcut().isEmpty())
            addRow(*model, CommandTable::plainTitle(commands.menuOf(action)), action->text().remove('&'),
                   keysOf(*action));
    addRow(*model, tr("Lists"), tr("Open the chosen row"), tr("Enter"));
    addRow(*model, tr("Lists"), tr("Copy the chosen rows"), "Ctrl+C");
    addRow(*model, tr("Lists"), tr("Find a row by its first letters"), tr("typing"));

    auto* table = new TableView(theme, this);
    table->setObjectName("shortcuts");
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setSearchColumn(1);
    table->selectRow(0); // a row has the focus, not a cell
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({});
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
}

} // namespace ui
