#include "ui/pages/settings/backbones_controller.h"

#include "ui/dialogs/dialogs.h"
#include "ui/pages/settings/backbone_list.h"

#include <QFileInfo>

#include <utility>

namespace ui {

using core::protocol::AddBackboneResponse;
using core::protocol::BackbonesResponse;
using core::protocol::RemoveBackboneResponse;

BackbonesController::BackbonesController(BackboneList& list, BackboneQuestions questions, Dialogs& dialogs)
    : m_list(list), m_questions(std::move(questions)), m_dialogs(dialogs)
{
    connect(&list, &BackboneList::addRequested, this, &BackbonesController::add);
    connect(&list, &BackboneList::removeRequested, this, &BackbonesController::remove);
}

void BackbonesController::reload()
{
    m_questions.list(
        this, [this](const BackbonesResponse& found) { m_list.showBackbones(found); },
        [this](const WorkerError& error) { m_list.showFault(error.sentence); });
}

void BackbonesController::add()
{
    const auto folder = m_dialogs.pickFolder(tr("Model folder"));
    if (folder.isEmpty()) return;
    m_list.showChecking(QFileInfo(folder).fileName());
    m_questions.add(
        {.folder = folder.toStdString()}, this,
        [this](const AddBackboneResponse&) {
            m_list.showChecking({});
            reload();
        },
        [this](const WorkerError& error) {
            m_list.showChecking({});
            tell(error);
        });
}

void BackbonesController::remove(const QString& name)
{
    m_questions.remove(
        {.name = name.toStdString()}, this, [this](const RemoveBackboneResponse&) { reload(); },
        [this](const WorkerError& error) { // gone already: the list shows it
            tell(error);
            reload();
        });
}

void BackbonesController::tell(const WorkerError& error)
{
    m_dialogs.tell({Notice::Kind::Error, tr("Settings"), error.sentence, {}});
}

} // namespace ui
