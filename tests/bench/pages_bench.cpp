// The whole window with its own worker on a project: what a person waits for on every page.
//   pages_bench PROJECT DENJU_CLI
// Prints for every page, on the clock and of the window's processor time: the change to it, the scrolling of each of
// its lists and tables by a page, and a click on each of their rows in sight; the start; the memory. What the worker
// answers comes later and is in none of the times. Give it a copy of the project. Run it with
// QT_QPA_PLATFORM=offscreen, or on a display.
#include "tests/ui/quiet_notifier.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/workbench.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

using namespace ui;

namespace {

constexpr int kRounds = 5;
constexpr int kPagesDown = 12;
constexpr int kClicks = 8;
constexpr int kSettle = 1500; // what the worker answers and what thumbnails come meanwhile is nobody's wait
const QStringList kPages{"start", "data", "models", "evaluation", "sessions", "reports", "settings"};

double processorNow()
{
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

/// Milliseconds: on the clock, and of this process.
struct Times {
    std::vector<double> clock;
    std::vector<double> processor;

    /// With the painting of what came of it, for which the window would else wait for its screen.
    void add(QWidget& window, const std::function<void()>& act)
    {
        const auto used = processorNow();
        QElapsedTimer timer;
        timer.start();
        act();
        QApplication::processEvents();
        QEvent paint(QEvent::UpdateRequest);
        QApplication::sendEvent(&window, &paint);
        clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        processor.push_back(processorNow() - used);
    }

    void print(const QString& what)
    {
        if (clock.empty()) return;
        std::printf("%-58s", qPrintable(what));
        for (auto* times : {&clock, &processor}) {
            std::sort(times->begin(), times->end());
            std::printf(" %8.1f %8.1f", (*times)[times->size() / 2], times->back());
        }
        std::printf("\n");
    }
};

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettle, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Megabytes, of a line of /proc/self/status.
int memory(const char* line)
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly)) return 0;
    for (const auto& each : status.readAll().split('\n'))
        if (each.startsWith(line)) return each.mid(qstrlen(line) + 1).trimmed().split(' ').front().toInt() / 1024;
    return 0;
}

struct Desk {
    QTemporaryDir scratch;
    QSettings settings{scratch.filePath("settings.ini"), QSettings::IniFormat};
    Theme theme;
    ui::Language language;
    Worker worker;
    Jobs jobs;
    ProjectSession session;
    ScriptedDialogs dialogs;
    Navigation navigation;
    Preferences preferences{settings};
    QuietNotifier notifier;
    Services services{theme, language, worker, jobs, session, dialogs, settings, navigation, preferences, notifier};
    Workbench workbench{services};

    explicit Desk(const QString& cli) : worker(cli), jobs(cli)
    {
        QObject::connect(&language, &ui::Language::changed, &theme, &Theme::setLanguage);
        language.set(QLocale::Japanese);
        theme.applyTo(*qApp);
        workbench.window().resize(1440, 900);
    }
};

QString nameOf(const QAbstractItemView& view)
{
    return view.accessibleName().isEmpty() ? view.metaObject()->className() : view.accessibleName();
}

void click(const QAbstractItemView& view, QPoint at)
{
    auto* viewport = view.viewport();
    const auto global = QPointF(viewport->mapToGlobal(at));
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, QPointF(at), global, Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }
}

void measure(const QString& page, QAbstractItemView& view)
{
    const auto name = QString("%1: %2, %3 rows").arg(page, nameOf(view)).arg(view.model()->rowCount());
    auto* bar = view.verticalScrollBar();
    Times scrolls;
    for (int n = 0; n < kPagesDown && bar->value() < bar->maximum(); ++n)
        scrolls.add(*view.window(), [&] { bar->setValue(bar->value() + bar->pageStep()); });
    scrolls.print(name + ", scrolled");
    Times clicks;
    for (int n = 0; n < kClicks; ++n) {
        const auto height = std::max(1, view.viewport()->height() - 12);
        const QPoint at(view.viewport()->width() / 3, 6 + height * n / kClicks);
        if (!view.isVisible() || !view.indexAt(at).isValid()) continue;
        clicks.add(*view.window(), [&] { click(view, at); });
    }
    clicks.print(name + ", clicked");
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    const QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("pages_bench PROJECT DENJU_CLI\n", stderr);
        return 2;
    }
    Desk desk(arguments.value(2));
    auto& window = desk.workbench.window();
    desk.navigation.go({"start", {}});
    window.show();
    QApplication::processEvents();
    std::printf("from main() to the window: %lld ms on the clock, %.0f ms of the processor\n",
                static_cast<long long>(sinceStart.elapsed()), processorNow());
    Times opening;
    opening.add(window, [&] { desk.workbench.shell().openProject(arguments.value(1)); });
    std::printf("%-58s %17s %17s\n%-58s %8s %8s %8s %8s\n", "milliseconds", "clock", "processor", "", "median",
                "longest", "median", "longest");
    opening.print("the project opened, its page shown");
    std::printf("from main() to the project shown: %lld ms on the clock, %.0f ms of the processor\n",
                static_cast<long long>(sinceStart.elapsed()), processorNow());
    settle();
    for (const auto& page : kPages) {
        Times first, changes;
        first.add(window, [&] { desk.navigation.go({page, {}}); });
        settle();
        for (int n = 0; n < kRounds; ++n) {
            desk.navigation.go({page == "settings" ? "start" : "settings", {}});
            QApplication::processEvents();
            changes.add(window, [&] { desk.navigation.go({page, {}}); });
        }
        first.print(page + ": the first change to it");
        changes.print(page + ": a change to it");
        if (page == "start") continue; // a click there opens another project
        settle();
        for (auto* view : window.currentPage()->findChildren<QAbstractItemView*>())
            if (view->isVisible() && view->model() && view->model()->rowCount() > 1) measure(page, *view);
        settle();
    }
    std::printf("memory: %d MB, at most %d MB\n", memory("VmRSS"), memory("VmHWM"));
    return 0;
}
