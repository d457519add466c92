#pragma once

#include "core/store/project.h"
#include "tests/ui/quiet_notifier.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shell_controller.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace ui::testing {

/// A page of nothing, with a command.
class EmptyPage : public Page {
public:
    explicit EmptyPage(QString name) : m_name(std::move(name)), m_command(new QAction(this))
    {
        m_command->setObjectName(m_name + ".act");
        m_command->setText("Act on " + m_name);
        m_command->setShortcut(QKeySequence("Ctrl+J"));
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(m_name);
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] QString title() const override { return m_name; }
    [[nodiscard]] QString iconName() const override { return "list"; }
    void retranslate() override {}
    [[nodiscard]] QList<QAction*> commands() override { return {m_command}; }
    void arrive(const QString& detail) override { details += detail; }

    QStringList details;

private:
    QString m_name;
    QAction* m_command;
};

/// A whole window with a worker that does not exist: nothing here asks it.
struct Frame {
    QTemporaryDir folder;
    QSettings settings;
    Theme theme;
    Language language;
    Worker worker{"/nonexistent/denju-cli"};
    Jobs jobs{"/nonexistent/denju-cli"};
    ProjectSession session;
    ScriptedDialogs dialogs;
    Navigation navigation;
    Preferences preferences{settings};
    QuietNotifier notifier;
    Services services{theme, language, worker, jobs, session, dialogs, settings, navigation, preferences, notifier};
    MainWindow window{services};
    StartPage* start = new StartPage(theme);
    std::unique_ptr<ShellController> controller;

    /// `settingsFile`: of a window before, for one that goes on with it; empty: of its own.
    explicit Frame(const QString& settingsFile = {})
        : settings(settingsFile.isEmpty() ? folder.filePath("settings.ini") : settingsFile, QSettings::IniFormat)
    {
        language.set(QLocale::English);
        window.addPage(start);
        controller = std::make_unique<ShellController>(window, *start, services);
    }
    /// An empty project; its folder.
    QString make(const char* name) const
    {
        const auto path = folder.filePath(name);
        core::store::Project::create(path.toStdString());
        return path;
    }
    [[nodiscard]] QAction* command(const char* name) { return window.commands().action(name); }
    template <class T = QWidget> [[nodiscard]] T* find(const char* name) { return window.findChild<T*>(name); }
    /// What the visible band of that name says; empty where it is not shown.
    [[nodiscard]] QString bandText(const char* name)
    {
        auto* band = find(name);
        return band && band->isVisibleTo(&window) ? band->accessibleName() : QString();
    }
};

} // namespace ui::testing
