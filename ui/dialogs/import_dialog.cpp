#include "ui/dialogs/import_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace ui {

ImportDialog::ImportDialog(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_dialogs(dialogs), m_import(new ThemedButton(theme, "import", "primary"))
{
    setWindowTitle(tr("Import data"));
    setMinimumWidth(640);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    auto* lead = new ThemedLabel(theme, TextRole::Body, "text2");
    lead->setWordWrap(true);
    lead->setText(
        tr("Encoding and columns are found automatically. An import is all or nothing: stopped or failed, the project "
           "is as it was before."));
    form->addRow(lead);
    m_sessions = addRow(form, tr("Session log (CSV, TSV, .gz)"), "sessionsPath");
    m_items = addRow(form, tr("Product table (CSV, TSV, .gz)"), "itemsPath");
    m_images = addRow(form, tr("Pictures (folder or zip)"), "imagesPath");
    auto* cancel = new ThemedButton(theme, {});
    cancel->setText(tr("Cancel"));
    m_import->setText(tr("Import"));
    m_import->setObjectName("import");
    m_import->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    form->addRow(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    updateButton();
}

QLineEdit* ImportDialog::addRow(QFormLayout* form, const QString& label, const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    auto* file = new ThemedButton(m_theme, "folder");
    file->setText(tr("Choose…"));
    auto* row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(file);
    form->addRow(label, row);
    connect(edit, &QLineEdit::textChanged, this, &ImportDialog::updateButton);
    const auto choose = [edit](const QString& path) {
        if (!path.isEmpty()) edit->setText(path);
    };
    connect(file, &QPushButton::clicked, this,
            [this, label, choose] { choose(m_dialogs.pickFile(label, tr("All files (*)"))); });
    if (qstrcmp(name, "imagesPath") != 0) return edit;
    auto* folder = new ThemedButton(m_theme, "folder");
    folder->setText(tr("Folder…"));
    row->addWidget(folder);
    connect(folder, &QPushButton::clicked, this, [this, label, choose] { choose(m_dialogs.pickFolder(label)); });
    return edit;
}

void ImportDialog::take(const QStringList& paths)
{
    static const QRegularExpression products("item|product|catalog|goods|master|商品|品目|マスタ",
                                             QRegularExpression::CaseInsensitiveOption);
    for (const auto& path : paths) {
        const QFileInfo file(path);
        if (file.isDir() || file.suffix().compare("zip", Qt::CaseInsensitive) == 0)
            m_images->setText(path);
        else if (products.match(file.fileName()).hasMatch() || !m_sessions->text().isEmpty())
            m_items->setText(path);
        else
            m_sessions->setText(path);
    }
}

core::protocol::ImportRequest ImportDialog::request() const
{
    core::protocol::ImportRequest request;
    request.sessions = m_sessions->text().trimmed().toStdString();
    request.items = m_items->text().trimmed().toStdString();
    request.images = m_images->text().trimmed().toStdString();
    return request;
}

void ImportDialog::updateButton()
{
    m_import->setEnabled(!m_sessions->text().trimmed().isEmpty() || !m_items->text().trimmed().isEmpty() ||
                         !m_images->text().trimmed().isEmpty());
}

} // namespace ui
