#include "tests/ui/quiet_notifier.h"
#include "tests/ui/reachable.h"
#include "tests/ui/scripted_dialogs.h"
#include "tests/ui/sessions/scene.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/shell/language.h"
#include "ui/shell/workbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QButtonGroup>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace ui;
using namespace ui::testing;

namespace {

const QStringList kPages{"start", "data", "models", "evaluation", "sessions", "reports", "settings"};

/// The whole window on a small project, with a worker that does not exist.
struct Window {
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    Theme theme;
    ui::Language language;
    Worker worker{"/nonexistent/denju-cli"};
    Jobs jobs{"/nonexistent/denju-cli"};
    ProjectSession session;
    ScriptedDialogs dialogs;
    Navigation navigation;
    Preferences preferences{settings};
    QuietNotifier notifier;
    Services services{theme, language, worker, jobs, session, dialogs, settings, navigation, preferences, notifier};
    Workbench workbench{services};

    explicit Window(QLocale::Language inLanguage)
    {
        QObject::connect(&language, &ui::Language::changed, &theme, &Theme::setLanguage);
        language.set(inLanguage);
        theme.applyTo(*qApp);
        const auto project = folder.filePath("small.denju");
        fill(project, 1);
        workbench.window().resize(1440, 900);
        workbench.shell().openProject(project);
        workbench.window().show();
    }
};

void addPages()
{
    QTest::addColumn<QString>("page");
    for (const auto& page : kPages) QTest::newRow(qPrintable(page)) << page;
}

/// Of buttons of which one is chosen, Tab comes by that one; arrow keys by the others.
bool isLeftToArrows(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    if (!button || button->isChecked()) return false;
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

} // namespace

/// Every page of the window as those meet it who don't see it or don't use a mouse.
class AccessibilityTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Window> m_window;

    MainWindow& window() { return m_window->workbench.window(); }
    void goTo(const QString& page)
    {
        m_window->navigation.go({page, {}});
        QCoreApplication::processEvents();
        QCOMPARE(window().currentPage()->name(), page);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_window = std::make_unique<Window>(QLocale::English);
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    void cleanupTestCase() { m_window.reset(); }

    void everything_hasAName_data() { addPages(); }
    void everything_hasAName()
    {
        QFETCH(QString, page);
        goTo(page);
        const auto found = nameless(window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    /// What a screen reader says of it: a role that tells what can be done, or else a description.
    void everything_saysWhatItIs_data() { addPages(); }
    void everything_saysWhatItIs()
    {
        QFETCH(QString, page);
        goTo(page);
        QStringList mute;
        for (auto* widget : focusable(window())) {
            auto* interface = QAccessible::queryAccessibleInterface(widget);
            const bool plain = interface->role() == QAccessible::Client || interface->role() == QAccessible::NoRole;
            if (plain && interface->text(QAccessible::Description).isEmpty()) mute += describe(widget);
        }
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join('\n')));
    }

    void rows_haveWords_data() { addPages(); }
    void rows_haveWords()
    {
        QFETCH(QString, page);
        goTo(page);
        QStringList mute;
        for (auto* view : window().currentPage()->findChildren<QAbstractItemView*>()) {
            if (!view->isVisible() || !view->model()) continue;
            for (int row = 0; row < std::min(3, view->model()->rowCount()); ++row) {
                const auto index = view->model()->index(row, 0);
                const auto spoken = index.data(Qt::AccessibleTextRole).toString() + index.data().toString();
                if (spoken.isEmpty()) mute += describe(view);
            }
        }
        QVERIFY2(mute.isEmpty(), qPrintable(mute.join('\n')));
    }

    void focus_isSeen_data() { addPages(); }
    void focus_isSeen()
    {
        QFETCH(QString, page);
        goTo(page);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QApplication::setCursorFlashTime(0);
        QStringList unseen;
        for (auto* widget : focusable(*window().currentPage())) {
            if (isLeftToArrows(widget)) continue;
            if (auto* now = QApplication::focusWidget()) now->clearFocus();
            QCoreApplication::processEvents();
            const auto before = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QCoreApplication::processEvents();
            if (widget->hasFocus() && widget->grab().toImage() == before) unseen += describe(widget);
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join('\n')));
    }

    void targets_areLargeEnoughToHit_data() { addPages(); }
    void targets_areLargeEnoughToHit()
    {
        QFETCH(QString, page);
        goTo(page);
        const auto found = small(window());
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    }

    void tab_comesByEverythingOfThePage_data() { addPages(); }
    void tab_comesByEverythingOfThePage()
    {
        QFETCH(QString, page);
        goTo(page);
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        auto wanted = focusable(*window().currentPage());
        wanted.removeIf(isLeftToArrows);
        if (wanted.isEmpty()) return;
        wanted.front()->setFocus(Qt::TabFocusReason);
        const auto order = tabOrder(window());
        for (auto* each : wanted)
            QVERIFY2(order.contains(each), qPrintable(describe(each) + " is not come by; the way ends at " +
                                                      (order.isEmpty() ? QString() : describe(order.last()))));
    }

    void zoom_leavesEveryPageUsable_data() { addPages(); }
    void zoom_leavesEveryPageUsable()
    {
        QFETCH(QString, page);
        goTo(page);
        m_window->preferences.setTextPercent(200);
        QCoreApplication::processEvents();
        const auto clipped = [&] {
            QStringList found;
            for (auto* button : window().currentPage()->findChildren<QAbstractButton*>())
                if (button->isVisible() && !button->text().isEmpty() &&
                    button->height() < button->fontMetrics().height())
                    found += describe(button) + ' ' + button->text();
            return found;
        }();
        m_window->preferences.setTextPercent(100);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join('\n')));
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
