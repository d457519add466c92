#include "core/store/item_facts.h"
#include "core/store/item_repository.h"
#include "core/store/session_repository.h"
#include "tests/ui/shell/frame.h"
#include "ui/shell/look_controller.h"
#include "ui/shell/menus.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/plain_search.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"

#include <QAbstractItemModelTester>
#include <QInputMethodEvent>
#include <QListView>
#include <QMenu>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoCommand>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

namespace {

QStringList titlesOf(const PaletteModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) titles += model.at(row).title;
    return titles;
}

/// Three items and two sessions.
void fill(const core::store::Project& project)
{
    core::store::Transaction transaction(project.database());
    core::store::ItemRepository items(project.database());
    for (const auto* title : {"Hex bolt", "ナイロンナット", "Long rail"})
        items.save({.code = "C" + std::string(title).substr(0, 1), .title = title});
    core::store::SessionRepository sessions(project.database());
    const std::vector<std::int32_t> of{1, 2};
    const std::vector<std::int64_t> times{1'600'000'000, 1'600'000'060};
    const std::vector<std::uint8_t> types{0, 0};
    sessions.save("4711", of, times, types);
    sessions.save("4722", of, times, types);
    sessions.save("W-123", of, times, types);
    const auto fold = [](std::string_view text) {
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toCaseFolded().toStdString();
    };
    core::store::ItemFacts(project.database()).refresh(fold, {});
    transaction.commit();
}

struct Named : QUndoCommand {
    using QUndoCommand::QUndoCommand;
};

} // namespace

/// One table of commands, and what is made of it.
class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortcuts_areOfOneCommandEach()
    {
        Frame frame;
        QSet<QString> seen;
        for (auto* action : frame.window.commands().all() + frame.window.pageActions())
            for (const auto& keys : action->shortcuts()) {
                QVERIFY2(!seen.contains(keys.toString()), qPrintable(keys.toString()));
                seen.insert(keys.toString());
            }
    }

    void everyCommand_hasItsTextInBothLanguages()
    {
        Frame frame;
        QHash<QString, QString> english;
        for (auto* action : frame.window.commands().all()) english[action->objectName()] = action->text();
        frame.language.set(QLocale::Japanese);
        QCoreApplication::processEvents();
        for (auto* action : frame.window.commands().all()) {
            const auto name = action->objectName();
            QVERIFY2(!action->text().isEmpty(), qPrintable(name));
            QVERIFY2(name.startsWith("language.") || action->text() != english[name], qPrintable(name));
        }
    }

    void menus_holdEveryCommand()
    {
        Frame frame;
        frame.window.addPage(new EmptyPage("data"));
        QStringList shown;
        std::function<void(const QMenu*)> walk = [&](const QMenu* menu) {
            for (auto* action : menu->actions())
                action->menu() ? walk(action->menu()) : shown.append(action->objectName());
        };
        for (auto* action : frame.window.menuBar()->actions()) walk(action->menu());
        for (auto* action : frame.window.commands().all())
            QVERIFY2(shown.contains(action->objectName()), qPrintable(action->objectName()));
        QVERIFY(shown.contains("data.act"));
        QVERIFY(shown.contains("view.data"));
    }

    void pages_standInTheirOrderWhateverTheOrderOfTheCalls()
    {
        Frame frame;
        for (const auto* name : {"settings", "reports", "data"}) frame.window.addPage(new EmptyPage(name));
        QStringList names;
        for (const auto* page : frame.window.pages()) names += page->name();
        QCOMPARE(names, (QStringList{"start", "data", "reports", "settings"}));
        QCOMPARE(frame.window.pageActions()[3]->shortcut(), QKeySequence("Ctrl+4"));
    }

    void keysOfAPage_areHeardOnlyWhileItIsShown()
    {
        Frame frame;
        auto *data = new EmptyPage("data"), *reports = new EmptyPage("reports");
        frame.window.addPage(data);
        frame.window.addPage(reports);
        frame.window.show();
        frame.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame.window));
        QSignalSpy ofData(data->commands().front(), &QAction::triggered);
        QSignalSpy ofReports(reports->commands().front(), &QAction::triggered);
        frame.navigation.go({"data", {}});
        QTest::keyClick(&frame.window, Qt::Key_J, Qt::ControlModifier);
        frame.navigation.go({"reports", {}});
        QTest::keyClick(&frame.window, Qt::Key_J, Qt::ControlModifier);
        QTest::keyClick(&frame.window, Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(ofData.size(), 1);
        QCOMPARE(ofReports.size(), 2);
    }

    void history_goesBackAndForthByKeysAndSideButtons()
    {
        Frame frame;
        frame.window.addPage(new EmptyPage("data"));
        frame.window.show();
        frame.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame.window));
        frame.navigation.go({"start", {}});
        frame.navigation.go({"data", "item:7"});
        const auto place = [&] { return frame.window.currentPage()->name(); };
        QTest::keyClick(&frame.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(place(), QString("start"));
        QVERIFY(!frame.command("view.back")->isEnabled());
        QTest::mousePress(frame.window.currentPage(), Qt::ForwardButton);
        QCOMPARE(place(), QString("data"));
        QCOMPARE(static_cast<EmptyPage*>(frame.window.currentPage())->details.last(), QString("item:7"));
        QTest::mousePress(frame.window.currentPage(), Qt::BackButton);
        QCOMPARE(place(), QString("start"));
    }

    void undo_saysWhatItTakesBack()
    {
        Frame frame;
        QVERIFY(!frame.command("edit.undo")->isEnabled());
        frame.session.undoStack().push(new Named("remove event 3"));
        QCOMPARE(frame.command("edit.undo")->text(), QString("Undo: remove event 3"));
        frame.command("edit.undo")->trigger();
        QVERIFY(!frame.command("edit.undo")->isEnabled());
        QCOMPARE(frame.command("edit.redo")->text(), QString("Redo: remove event 3"));
    }

    void palette_findsCommandsByTheirWordsInAnyOrderAndByTheirKeys()
    {
        Frame frame;
        PaletteModel model(frame.window.commands(), frame.session);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.find("project new", false);
        QVERIFY(titlesOf(model).contains("New project…"));
        model.find("f11", false);
        QCOMPARE(titlesOf(model), QStringList("Full screen"));
        model.find("ｄａｒｋ", false); // of full width
        QCOMPARE(titlesOf(model), QStringList("Theme: Dark"));
        model.find("nothing of the kind", false);
        QCOMPARE(model.rowCount(), 0);
    }

    void palette_findsItemsAndSessionsOfTheOpenProject()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        fill(frame.session.project());
        PaletteModel model(frame.window.commands(), frame.session);
        model.find("BOLT", true);
        QCOMPARE(titlesOf(model), QStringList("Hex bolt"));
        QCOMPARE(model.at(0).place, (Place{"data", "item:CH"}));
        model.find("ﾅｯﾄ", true); // of half width
        QCOMPARE(titlesOf(model), QStringList("ナイロンナット"));
        model.find("471", true);
        QCOMPARE(titlesOf(model), QStringList("Session 4711"));
        QCOMPARE(model.at(0).place, (Place{"sessions", "session:4711"}));
        for (const auto* typed : {"w-12", "W-12", " Ｗ-12 "}) { // as it is written on paper, or as it is typed
            model.find(typed, true);
            QCOMPARE(titlesOf(model), QStringList("Session W-123"));
        }
    }

    void palette_findsItemsOfAnOlderProjectToo()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        fill(frame.session.project());
        frame.session.project().database().execute(
            "UPDATE item SET folded = ''"); // as after the step to the new layout
        PaletteModel model(frame.window.commands(), frame.session);
        model.find("bolt hex", true);
        QCOMPARE(titlesOf(model), QStringList("Hex bolt"));
        model.find("ch", true);
        QVERIFY(titlesOf(model).contains("Hex bolt")); // by its code
    }

    void palette_isDrivenByTheKeyboardAndLeavesEnterToTheInputMethod()
    {
        Frame frame;
        frame.window.show();
        frame.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame.window));
        QTest::keyClick(&frame.window, Qt::Key_K, Qt::ControlModifier);
        auto* palette = frame.find<Palette>("palette");
        auto* field = frame.find<PlainSearch>("paletteField");
        QVERIFY(palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), field);
        QTest::keyClicks(field, "full screen");
        QInputMethodEvent composing("んa", {});
        QCoreApplication::sendEvent(field, &composing);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(palette->isVisible()); // Enter ends the composition, not the search
        QInputMethodEvent given("", {});
        QCoreApplication::sendEvent(field, &given);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QVERIFY(frame.command("view.fullScreen")->isChecked());
        frame.command("view.fullScreen")->trigger();
        QTest::keyClick(&frame.window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }

    void shortcutSheet_listsEveryKey()
    {
        Frame frame;
        const ShortcutSheet sheet(frame.theme, frame.window.commands(), frame.window.pageActions());
        const auto* model = sheet.findChild<QTableView*>()->model();
        QStringList keys;
        for (int row = 0; row < model->rowCount(); ++row) keys += model->index(row, 2).data().toString();
        for (auto* action : frame.window.commands().all())
            if (!action->shortcut().isEmpty())
                QVERIFY2(keys.join(' ').contains(action->shortcut().toString()), qPrintable(action->objectName()));
        QVERIFY(keys.contains("Ctrl+1"));
    }

    void zoom_growsTypeAndRowsStaysInItsBoundsAndIsRemembered()
    {
        QCOMPARE(nextZoom(100, true), 110);
        QCOMPARE(nextZoom(105, false), 100);
        QCOMPARE(nextZoom(200, true), 200);
        QCOMPARE(nextZoom(80, false), 80);
        Frame frame;
        const auto points = frame.theme.font(TextRole::Body).pointSizeF();
        for (int i = 0; i < 10; ++i) frame.command("view.zoomIn")->trigger();
        QCOMPARE(frame.theme.font(TextRole::Body).pointSizeF(), 2 * points);
        QCOMPARE(frame.theme.scaled(30), 60);
        QCOMPARE(frame.preferences.textPercent(), 200);
        frame.command("view.zoomReset")->trigger();
        QCOMPARE(frame.theme.scaled(30), 30);
    }

    void nextPanel_comesByRailPageAndBack()
    {
        Frame frame;
        frame.window.addPage(new EmptyPage("data"));
        frame.navigation.go({"data", {}});
        frame.window.show();
        frame.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&frame.window));
        QList<QWidget*> visited;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&frame.window, Qt::Key_F6);
            visited += QApplication::focusWidget();
        }
        QVERIFY(visited.contains(frame.window.currentPage()));
        QVERIFY(std::any_of(visited.begin(), visited.end(),
                            [&](QWidget* each) { return frame.window.rail().isAncestorOf(each); }));
    }
};

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
