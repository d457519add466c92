#pragma once

#include "tests/ground/sample_ground.h"
#include "tests/ui/quiet_notifier.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/page.h"
#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/pages/start/start_page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QtTest>

#include <optional>

/// Waits for a condition as long as a training may take on a busy computer.
#define WAIT_FOR(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 5 * 60 * 1000)

namespace journeys {

/// The real window with the real worker, as a user sits before it: settings of its own, and files chosen by a script.
struct Desk {
    explicit Desk(const QString& settingsFile) : settings(settingsFile, QSettings::IniFormat)
    {
        QObject::connect(&language, &ui::Language::changed, &theme, &ui::Theme::setLanguage);
        language.set(QLocale::English);
        theme.setMode(ui::Theme::Mode::Light);
        theme.applyTo(*qApp);
        workbench.emplace(
            ui::Services{theme, language, worker, jobs, session, dialogs, settings, navigation, preferences, notifier});
        workbench->window().resize(1440, 900);
        workbench->window().show();
    }

    [[nodiscard]] ui::MainWindow& window() { return workbench->window(); }
    [[nodiscard]] ui::SessionsPage& sessions() { return workbench->sessions(); }

    /// The visible widget of that name, null while there is none.
    template <class T = QWidget> T* find(const char* name)
    {
        for (auto* each : window().findChildren<T*>(name))
            if (each->isVisible()) return each;
        return nullptr;
    }
    template <class T = QWidget> T* dialog()
    {
        for (auto* each : window().findChildren<T*>())
            if (each->isVisible()) return each;
        return nullptr;
    }
    /// Clicks a visible, enabled button. Returns whether there was one.
    bool click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled()) return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    /// Presses keys where the focus is, as the active window hears them.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTest::keyClick(window().focusWidget() ? window().focusWidget() : &window(), key, modifiers);
    }

    /// Goes to a page by its key: Ctrl and its place in the rail.
    void goTo(const QString& page)
    {
        const auto& pages = window().pages();
        for (int i = 0; i < pages.size(); ++i)
            if (pages[i]->name() == page) press(static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
    }
    [[nodiscard]] QString page() { return window().currentPage()->name(); }
    QAction* command(const char* name) { return window().commands().action(name); }

    /// What the newest row of the tray says; empty without one.
    QString trayText()
    {
        QString text;
        for (const auto* each : window().findChildren<QLabel*>("jobText"))
            if (each->isVisible()) text = each->text();
        return text;
    }
    std::optional<core::Job> newestJob()
    {
        return jobs.all().empty() ? std::nullopt : std::optional(jobs.all().front());
    }
    /// Of this operation the newest job; the Data page checks new data by a job of its own.
    bool isDone(const char* operation)
    {
        for (const auto& job : jobs.all())
            if (job.operation == operation) return job.state == core::JobState::Done;
        return false;
    }
    /// Whether a training runs and has come so far into a stage, or further.
    bool isIn(core::Stage stage, double share = 0)
    {
        const auto job = newestJob();
        if (!job || job->state != core::JobState::Running) return false;
        const auto& at = job->progress;
        return at.stage > stage || (at.stage == stage && at.done > 0 &&
                                    static_cast<double>(at.done) >= share * static_cast<double>(at.total));
    }
    /// Goes by "Train…" on Start to the Models page, trains by the quick preset there, and comes back to Start.
    bool train()
    {
        if (!click("trainProject")) return false;
        if (!QTest::qWaitFor([this] { return page() == "models" && find("preset.quick"); })) return false;
        if (!click("preset.quick")) return false;
        const auto ready = [this] {
            const auto* button = find<QAbstractButton>("trainNext");
            return button && button->isEnabled();
        };
        if (!QTest::qWaitFor(ready) || !click("trainNext")) return false;
        goTo("start");
        return QTest::qWaitFor([this] { return page() == "start"; });
    }

    QSettings settings;
    ui::Theme theme;
    ui::Language language;
    ui::Worker worker{ground::cli()};
    ui::Jobs jobs{ground::cli()};
    ui::Navigation navigation;
    ui::Preferences preferences{settings};
    ui::QuietNotifier notifier;
    ui::ProjectSession session;
    ui::ScriptedDialogs dialogs;
    std::optional<ui::Workbench> workbench;
};

} // namespace journeys
