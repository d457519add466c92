#include "ui/dialogs/fault_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

/// "Rows of the log: 1,000 read = 990 imported + 10 left out" for each kind that the import read.
QString sumsText(const core::protocol::ImportResponse& response)
{
    const auto number = [](std::int64_t value) { return QLocale().toString(static_cast<qlonglong>(value)); };
    QStringList sums;
    const auto add = [&](const QString& text, std::int64_t read, std::int64_t imported, std::int64_t leftOut) {
        if (read > 0) sums += text.arg(number(read), number(imported), number(leftOut));
    };
    add(FaultDialog::tr("Rows of the log: %1 read = %2 imported + %3 left out"), response.rowsRead,
        response.eventsImported, response.rowsLeftOut);
    if (response.sessionsReplaced > 0)
        sums += FaultDialog::tr("%1 sessions replace earlier ones of the same number.")
                    .arg(number(response.sessionsReplaced));
    if (response.itemRowsMerged > 0)
        sums += FaultDialog::tr("Rows of the product table: %1 read = %2 imported + %3 merged + %4 left out")
                    .arg(number(response.itemRowsRead), number(response.itemsImported), number(response.itemRowsMerged),
                         number(response.itemRowsLeftOut));
    else
        add(FaultDialog::tr("Rows of the product table: %1 read = %2 imported + %3 left out"), response.itemRowsRead,
            response.itemsImported, response.itemRowsLeftOut);
    if (response.picturesMerged > 0)
        sums += FaultDialog::tr("Pictures: %1 read = %2 imported + %3 merged + %4 left out")
                    .arg(number(response.picturesRead), number(response.picturesImported),
                         number(response.picturesMerged), number(response.picturesLeftOut));
    else
        add(FaultDialog::tr("Pictures: %1 read = %2 imported + %3 left out"), response.picturesRead,
            response.picturesImported, response.picturesLeftOut);
    constexpr std::size_t kMostAnswered = 1000;
    if (response.faults.size() >= kMostAnswered)
        sums += FaultDialog::tr("The first %1 are listed here; all of them stand in the project.")
                    .arg(number(static_cast<std::int64_t>(kMostAnswered)));
    return sums.join('\n');
}

} // namespace

FaultDialog::FaultDialog(const Theme& theme, Dialogs& dialogs, const core::protocol::ImportResponse& response,
                         QWidget* parent)
    : QDialog(parent), m_dialogs(dialogs), m_model(response.faults)
{
    setObjectName("faults");
    setWindowTitle(tr("What the import left out"));
    resize(900, 520);
    auto* sums = new ThemedLabel(theme, TextRole::Body);
    sums->setObjectName("faultSums");
    sums->setText(sumsText(response));
    sums->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* table = new QTableView;
    table->setObjectName("faultTable");
    table->setAccessibleName(windowTitle());
    table->setModel(&m_model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(sums);
    layout->addWidget(table, 1);
    layout->addWidget(buildButtons(theme));
}

QWidget* FaultDialog::buildButtons(const Theme& theme)
{
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* copy = new ThemedButton(theme, "copy");
    copy->setText(tr("Copy as table"));
    auto* file = new ThemedButton(theme, {});
    file->setObjectName("saveFaults");
    file->setText(tr("Save as CSV…"));
    auto* close = new ThemedButton(theme, {}, "primary");
    close->setObjectName("closeFaults");
    close->setText(tr("Close"));
    close->setDefault(true);
    layout->addWidget(copy);
    layout->addWidget(file);
    layout->addStretch();
    layout->addWidget(close);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_model.table('\t')); });
    connect(file, &QPushButton::clicked, this, &FaultDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return buttons;
}

void FaultDialog::save()
{
    const auto path = m_dialogs.pickSave(tr("Save the list"), tr("left-out.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const auto bytes = QByteArray("\xEF\xBB\xBF") + m_model.table(',').toUtf8(); // Excel needs the mark to read UTF-8
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return;
    m_dialogs.tell({Notice::Kind::Error, windowTitle(), tr("%1 can't be written.").arg(path), {}});
}

} // namespace ui
