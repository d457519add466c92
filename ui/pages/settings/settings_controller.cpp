#include "ui/pages/settings/settings_controller.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/store/run_repository.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"

#include <QDir>
#include <QFileInfo>

namespace ui {

SettingsController::SettingsController(SettingsPage& page, Preferences& preferences, ProjectSession& session,
                                       Dialogs& dialogs)
    : m_page(page), m_preferences(preferences), m_session(session), m_dialogs(dialogs)
{
    connect(&page, &SettingsPage::projectsFolderRequested, this, [this] {
        const auto folder = m_dialogs.pickFolder(tr("Folder for new projects"));
        if (!folder.isEmpty()) m_preferences.setProjectsFolder(folder);
    });
    connect(&page, &SettingsPage::temporaryFolderRequested, this, [this] {
        const auto folder = m_dialogs.pickFolder(tr("Folder for temporary files"));
        if (folder.isEmpty()) return;
        if (QFileInfo(folder).isWritable())
            m_preferences.setTemporaryFolder(folder);
        else
            m_dialogs.tell({Notice::Kind::Error,
                            tr("Settings"),
                            tr("You may not write to %1. Choose another folder.").arg(folder),
                            {}});
    });
    connect(&page, &SettingsPage::clearRecentRequested, this, &SettingsController::recentCleared);
    connect(&page, &SettingsPage::resetRequested, this, &SettingsController::reset);
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed, &ProjectSession::changed})
        connect(&session, signal, this, &SettingsController::showModelSize);
    showModelSize();
}

void SettingsController::reset()
{
    const auto answer = m_dialogs.ask({tr("Reset the settings"),
                                       tr("All settings of this page become as they were at first."),
                                       {tr("Reset"), tr("Cancel")},
                                       1,
                                       1});
    if (answer == 0) m_preferences.reset();
}

void SettingsController::showModelSize()
{
    qint64 bytes = -1;
    try {
        if (m_session.isOpen()) {
            const auto& project = m_session.project();
            const auto run = core::store::RunRepository(project.database()).newest(core::RunState::Ready);
            const QDir folder(run ? QString::fromStdString(project.modelFolder(run->id).string()) : QString());
            if (run && folder.exists()) bytes = 0;
            for (const auto& file : run ? folder.entryInfoList(QDir::Files) : QFileInfoList()) bytes += file.size();
        }
    } catch (const core::Error& error) { // a vanished project: the frame says so
        core::logWarning(error.what());
    }
    m_page.setModelSize(bytes);
}

} // namespace ui
