#include "ui/dialogs/qt_dialogs.h"

#include "ui/widgets/seal.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <memory>
#include <vector>

namespace ui {

namespace {
constexpr int kAboutSeal = 48;
} // namespace

int QtDialogs::ask(const Question& question)
{
    QMessageBox box(QMessageBox::Question, question.title, question.text, QMessageBox::NoButton, m_parent);
    std::vector<QAbstractButton*> buttons;
    for (const auto& answer : question.answers) buttons.push_back(box.addButton(answer, QMessageBox::ActionRole));
    const auto last = static_cast<int>(buttons.size()) - 1;
    const auto escape = question.escape < 0 ? last : question.escape;
    box.setDefaultButton(qobject_cast<QPushButton*>(buttons.at(static_cast<std::size_t>(question.preferred))));
    box.setEscapeButton(buttons.at(static_cast<std::size_t>(escape)));
    box.exec();
    for (int i = 0; i <= last; ++i)
        if (buttons[static_cast<std::size_t>(i)] == box.clickedButton()) return i;
    return escape;
}

QString QtDialogs::pickFile(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(m_parent, title, {}, filter);
}

QStringList QtDialogs::pickFiles(const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileNames(m_parent, title, {}, filter);
}

QString QtDialogs::pickFolder(const QString& title)
{
    return QFileDialog::getExistingDirectory(m_parent, title);
}

QString QtDialogs::pickSave(const QString& title, const QString& suggestion, const QString& filter)
{
    return QFileDialog::getSaveFileName(m_parent, title, suggestion, filter);
}

void QtDialogs::tell(const Notice& notice)
{
    const auto icon = notice.kind == Notice::Kind::Error ? QMessageBox::Critical : QMessageBox::Information;
    QMessageBox box(icon, notice.title, notice.text, QMessageBox::Ok, m_parent);
    if (notice.kind == Notice::Kind::About) box.setIconPixmap(std::unique_ptr<QLabel>(makeSeal(kAboutSeal))->grab());
    QAbstractButton* copy = nullptr;
    if (!notice.diagnostics.isEmpty())
        copy = box.addButton(QCoreApplication::translate("QtDialogs", "Copy diagnostics"), QMessageBox::ActionRole);
    box.exec();
    if (copy && box.clickedButton() == copy) QApplication::clipboard()->setText(notice.diagnostics);
}

} // namespace ui
