#include "tests/ui/reachable.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/pages/settings/settings_controller.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

namespace {

struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath("settings.ini"), QSettings::IniFormat};
    Theme theme;
    Preferences preferences{settings};
    ProjectSession session;
    ScriptedDialogs dialogs;
    SettingsPage page{theme, preferences};
    SettingsController controller{page, preferences, session, dialogs};

    template <class T> T* find(const char* name) { return page.findChild<T*>(name); }
    void choose(const char* name, const QVariant& value)
    {
        auto* box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
};

} // namespace

class SettingsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commandLine_holdsForThisRunAndIsWhatThePageShows()
    {
        Desk desk;
        desk.choose("language", static_cast<int>(QLocale::English));
        desk.preferences.setForNow("language", "ja");
        desk.preferences.setForNow("textPercent", 150);
        QCOMPARE(desk.find<QComboBox>("language")->currentData().toInt(), static_cast<int>(QLocale::Japanese));
        QCOMPARE(desk.find<QComboBox>("textSize")->currentData().toInt(), 150);
        QCOMPARE(desk.settings.value("language").toString(), "en"); // kept
        const QSignalSpy changed(&desk.preferences, &Preferences::changed);
        desk.choose("language", static_cast<int>(QLocale::English)); // as it is kept, and yet a choice
        QCOMPARE(changed.size(), 1);
        QCOMPARE(desk.preferences.language(), QLocale::English);
        QCOMPARE(desk.preferences.textPercent(), 150);
        desk.preferences.reset();
        QCOMPARE(desk.preferences.textPercent(), 100);
    }

    void everySetting_isKept()
    {
        Desk desk;
        desk.choose("language", static_cast<int>(QLocale::Japanese));
        desk.choose("theme", static_cast<int>(Theme::Mode::Dark));
        desk.choose("textSize", 150);
        desk.find<QDoubleSpinBox>("memoryLimit")->setValue(12.5);
        desk.find<QCheckBox>("hashIdentifiers")->toggle();
        desk.find<QCheckBox>("keepsRecent")->toggle();
        desk.settings.sync();
        QSettings again(desk.settings.fileName(), QSettings::IniFormat);
        const Preferences read(again);
        QCOMPARE(read.language(), QLocale::Japanese);
        QCOMPARE(read.theme(), static_cast<int>(Theme::Mode::Dark));
        QCOMPARE(read.textPercent(), 150);
        QCOMPARE(read.memoryLimit(), 12.5);
        QCOMPARE(read.hashIdentifiers(), desk.preferences.hashIdentifiers());
        QVERIFY(!read.keepsRecent());
    }

    void devices_areOfferedAndAMissingOneStaysChosen()
    {
        Desk desk;
        desk.preferences.setDevice("cuda:1");
        core::protocol::DevicesResponse devices;
        devices.devices.push_back({.name = "cpu", .kind = "cpu", .label = "Some processor"});
        desk.page.setDevices(devices);
        auto* box = desk.find<QComboBox>("device");
        QCOMPARE(box->currentData().toString(), QString("cuda:1"));
        QVERIFY(box->currentText() != "cuda:1"); // it says that it is not here
        desk.choose("device", "cpu");
        QCOMPARE(desk.preferences.device(), QString("cpu"));
    }

    void folders_areAskedForAndRefusedWhereNothingCanBeWritten()
    {
        Desk desk;
        desk.dialogs.paths = {{desk.folder.path()}, {"/nonexistent/place"}};
        desk.find<QPushButton>("chooseTemporaryFolder")->click();
        QCOMPARE(desk.preferences.temporaryFolder(), desk.folder.path());
        desk.find<QPushButton>("chooseTemporaryFolder")->click();
        QCOMPARE(desk.dialogs.notices.size(), 1);
        QCOMPARE(desk.preferences.temporaryFolder(), desk.folder.path());
        desk.find<QPushButton>("resetTemporaryFolder")->click();
        QVERIFY(desk.preferences.temporaryFolder().isEmpty());
    }

    void reset_asksFirstAndLeavesNothingChosen()
    {
        Desk desk;
        desk.preferences.setTextPercent(150);
        desk.preferences.setDevice("cpu");
        desk.find<QPushButton>("resetSettings")->click(); // answered with Cancel
        QCOMPARE(desk.preferences.textPercent(), 150);
        desk.dialogs.answers = {0};
        desk.find<QPushButton>("resetSettings")->click();
        QCOMPARE(desk.preferences.textPercent(), 100);
        QCOMPARE(desk.preferences.device(), QString("auto"));
        QCOMPARE(desk.find<QComboBox>("textSize")->currentData().toInt(), 100); // and the page shows it
    }

    void clearing_isAskedOfTheStartPage()
    {
        Desk desk;
        QSignalSpy cleared(&desk.controller, &SettingsController::recentCleared);
        desk.find<QPushButton>("clearRecent")->click();
        QCOMPARE(cleared.size(), 1);
    }

    void everything_hasANameAndIsLargeEnoughToHit()
    {
        Desk desk;
        desk.theme.applyTo(*qApp);
        desk.page.resize(1100, 700);
        desk.page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.page));
        QVERIFY2(nameless(desk.page).isEmpty(), qPrintable(nameless(desk.page).join('\n')));
        QVERIFY2(small(desk.page).isEmpty(), qPrintable(small(desk.page).join('\n')));
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
