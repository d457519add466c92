#include "core/protocol/json.h"
#include "core/store/import_repository.h"
#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "tests/ground/sample_ground.h"
#include "tests/ui/data/shop_files.h"
#include "tests/ui/reachable.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/data/wizard/import_choices.h"
#include "ui/pages/data/wizard/import_wizard.h"
#include "ui/pages/data/wizard/role_header.h"
#include "ui/pages/data/wizard/rows_step.h"
#include "ui/pages/data/wizard/step_list.h"
#include "ui/pages/data/wizard/table_step.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;
using core::Role;

namespace {

/// The wizard with the real worker, as it stands over an open project.
struct Stage {
    explicit Stage(const QString& projectFolder = {}) : project(projectFolder)
    {
        theme.setMode(Theme::Mode::Light);
        wizard = new ImportWizard({theme, dialogs, worker, project});
        wizard->show();
    }
    ~Stage() { delete wizard; }

    template <class T = QWidget> T* find(const char* name)
    {
        for (auto* each : wizard->findChildren<T*>(name))
            if (each->isVisible()) return each;
        return nullptr;
    }
    bool click(const char* name)
    {
        auto* button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled()) return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }
    bool isReady(const char* button = "next")
    {
        const auto* each = find<QAbstractButton>(button);
        return each && each->isEnabled() && !find("stopReading");
    }
    QString foot() { return find<QLabel>("tableFoot") ? find<QLabel>("tableFoot")->text() : QString(); }
    QComboBox* role(int column) { return find<QComboBox>(qPrintable(QString("role%1").arg(column))); }
    bool choose(QComboBox* box, const QString& text)
    {
        const int at = box ? box->findText(text) : -1;
        if (at < 0) return false;
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
        return true;
    }
    [[nodiscard]] QString encoding()
    {
        for (auto* each : wizard->findChildren<QAbstractButton*>())
            if (each->objectName().startsWith("encoding-") && each->isVisible() && each->isChecked())
                return each->objectName().mid(9);
        return {};
    }

    QString project;
    Theme theme;
    ScriptedDialogs dialogs;
    Worker worker{ground::cli()};
    ImportWizard* wizard = nullptr;
};

} // namespace

/// The five steps, over a shop's files in CP932 with rows that can't be used.
class ImportWizardTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_log, m_products;

private Q_SLOTS:
    void initTestCase()
    {
        m_log = shop::write(m_folder.filePath("閲覧ログ.csv"), shop::cp932(shop::logText()));
        m_products = shop::write(m_folder.filePath("商品マスタ.csv"), shop::cp932(shop::productText()));
        QVERIFY(!m_log.isEmpty() && !m_products.isEmpty());
    }

    void files_areSortedAndRead()
    {
        Stage stage;
        stage.wizard->take({m_products, m_log});
        QCOMPARE(stage.find<QLineEdit>("sessionsPath")->text(), m_log);
        QCOMPARE(stage.find<QLineEdit>("itemsPath")->text(), m_products);
        QTRY_VERIFY(stage.find<QLabel>("sessionsPathFact")->text().contains("184 rows"));
        QTRY_VERIFY(stage.find<QLabel>("itemsPathFact")->text().contains("12 rows"));
    }

    void folder_ofADownloadIsTakenFileByFile()
    {
        QTemporaryDir folder;
        for (const auto& [from, name] : {std::pair(m_log, "log.csv"), std::pair(m_products, "items.csv")})
            QVERIFY(QFile::copy(from, folder.filePath(name)));
        QVERIFY(!shop::write(folder.filePath("pictures.zip"), "PK").isEmpty());
        ImportChoices choices;
        choices.take({folder.path()});
        QCOMPARE(choices.sessions, folder.filePath("log.csv"));
        QCOMPARE(choices.items, folder.filePath("items.csv"));
        QCOMPARE(choices.images, folder.filePath("pictures.zip"));
        QVERIFY(!shop::write(folder.filePath("0001.jpg"), "x").isEmpty());
        ImportChoices pictures;
        pictures.take({folder.path()}); // with pictures in it, it is their folder
        QCOMPARE(pictures.images, folder.path());
        QVERIFY(pictures.sessions.isEmpty());
    }

    void wrongFiles_areSaidAtTheFile()
    {
        Stage stage;
        stage.wizard->take({});
        QVERIFY(!stage.find("swapFiles"));
        const auto type = [&](const char* name, const QString& path) {
            auto* field = stage.find<QLineEdit>(name);
            field->setText(path);
            QTest::keyClick(field, Qt::Key_Return);
        };
        const auto fact = [&](const char* name) { return stage.find<QLabel>(name)->text(); };
        type("sessionsPath", m_folder.path());
        QTRY_VERIFY(fact("sessionsPathFact").contains("is a folder"));
        QCOMPARE(stage.wizard->findChild<StepList*>()->state(ImportWizard::Rows), StepList::State::Waiting);
        const auto book = shop::write(m_folder.filePath("book.csv"), QByteArray("PK\x03\x04[Content_Types].xml", 23));
        type("sessionsPath", book);
        QTRY_VERIFY2(fact("sessionsPathFact").contains("(xlsx)"), qPrintable(fact("sessionsPathFact")));
        QVERIFY(fact("sessionsPathFact").contains("Save it as CSV"));
        type("itemsPath", "/nowhere/items.csv");
        type("imagesPath", m_folder.path());
        QTRY_VERIFY(fact("itemsPathFact").contains("/nowhere/items.csv"));
        QTRY_VERIFY(!stage.find("stopReading"));
        QVERIFY(!fact("imagesPathFact").contains("items.csv")); // said once, where it can be mended
    }

    void typing_isNotTakenAwayByAnotherFilesAnswer()
    {
        Stage stage;
        stage.wizard->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(stage.wizard));
        auto* log = stage.find<QLineEdit>("sessionsPath");
        log->setText(m_log);
        QTest::keyClick(log, Qt::Key_Return);
        auto* items = stage.find<QLineEdit>("itemsPath");
        items->setFocus();
        QTest::keyClicks(items, "/half");
        QTRY_VERIFY(stage.find<QLabel>("sessionsPathFact")->text().contains("184 rows"));
        QCOMPARE(items->text(), QString("/half"));
    }

    void filesTheWrongWayRound_areAskedAbout()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        QVERIFY(stage.find("swapFiles"));
        QVERIFY(!stage.find<QLabel>("sessionsPathFact")->text().contains('?'));
        QTest::mouseClick(stage.find<QAbstractButton>("swapFiles"), Qt::LeftButton);
        QTRY_VERIFY2(stage.find<QLabel>("itemsPathFact")->text().contains("Is this the session log?"),
                     qPrintable(stage.find<QLabel>("itemsPathFact")->text()));
    }

    void encoding_isChosenByReading()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        QVERIFY(stage.click("next"));
        QCOMPARE(stage.wizard->step(), ImportWizard::Columns);
        QCOMPARE(stage.encoding(), QString("cp932"));
        QVERIFY(stage.find("encoding-cp932")->accessibleName().contains("セッションID,商品コード,日時,イベント"));
        QVERIFY(!stage.find("encoding-utf-8")->accessibleName().contains("セッションID"));
        QCOMPARE(stage.role(0)->currentText(), QString("Session"));
        QCOMPARE(stage.role(1)->currentText(), QString("Item"));
        QCOMPARE(stage.role(2)->currentText(), QString("Time"));
        QVERIFY2(stage.foot().contains("<b>4 rows</b> would be left out"), qPrintable(stage.foot()));
    }

    void choices_canBeUndone()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        stage.wizard->go(ImportWizard::Columns);
        QVERIFY(stage.click("encoding-utf-8"));
        QTRY_COMPARE(stage.encoding(), QString("utf-8"));
        QTRY_VERIFY(!stage.find("stopReading"));
        QTest::keyClick(stage.wizard, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stage.encoding(), QString("cp932"));
        QTRY_COMPARE(stage.role(2) ? stage.role(2)->currentText() : QString(), QString("Time"));
    }

    void role_thatIsMissingIsAskedForWhereItCanBeChosen()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        stage.wizard->go(ImportWizard::Columns);
        QVERIFY(stage.choose(stage.role(1), "Not used"));
        QTRY_VERIFY2(stage.foot().contains("Choose the column for: Item"), qPrintable(stage.foot()));
        QVERIFY(!stage.find<QAbstractButton>("next")->isEnabled());
        QVERIFY(stage.choose(stage.role(3), "Item"));
        QTRY_COMPARE(stage.role(3)->currentText(), QString("Item"));
        QTRY_VERIFY(stage.isReady());
        QVERIFY(stage.role(3)->accessibleDescription().startsWith("chosen"));
    }

    void rows_thatWouldBeLeftOutAreListedWithLineColumnAndRemedy()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        stage.wizard->go(ImportWizard::Rows);
        QCOMPARE(stage.find<QLabel>("rowsSentence")->text(), QString("4 of 184 rows would be left out."));
        const auto& model = stage.wizard->findChild<RowsStep*>()->rows();
        const QAbstractItemModelTester tester(const_cast<FaultyRowsModel*>(&model));
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells += model.index(row, column).data().toString();
            rows += cells.join('|');
        }
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0], QString("3|商品コード||No item code|Fill in the item code"));
        QCOMPARE(rows[2], QString("7|日時|昨日の夕方|Time can't be read|Check the date"));
    }

    void import_takesWhatWasSettled()
    {
        const auto project = m_folder.filePath("shop.denju");
        Stage stage(project);
        stage.wizard->take({m_log, m_products});
        QTRY_VERIFY(stage.isReady());
        for (const auto step : {ImportWizard::Columns, ImportWizard::Rows, ImportWizard::Items, ImportWizard::Finish}) {
            QTRY_VERIFY(stage.isReady());
            QVERIFY(stage.click("next"));
            QCOMPARE(stage.wizard->step(), step);
        }
        QTRY_VERIFY(stage.isReady());
        stage.find<QAbstractButton>("hashIdentifiers")->click();
        QSignalSpy accepted(stage.wizard, &QDialog::accepted);
        QVERIFY(stage.click("next"));
        QCOMPARE(accepted.size(), 1);

        const auto request = stage.wizard->request();
        QVERIFY(request.hashIdentifiers);
        const auto choices = core::protocol::decode<core::Recipe>(request.choices);
        QCOMPARE(choices.sessions.encoding, std::string("cp932"));
        ground::runCli({"import", project, "--sessions", QString::fromStdString(request.sessions), "--items",
                        QString::fromStdString(request.items), "--choices", QString::fromStdString(request.choices)});
        const auto made = core::store::Project::open(project.toStdString());
        QCOMPARE(core::store::SessionRepository(made.database()).count(), shop::kSessions);
        QCOMPARE(core::store::ItemRepository(made.database()).count(), shop::kItems);
        QCOMPARE(core::store::ImportRepository(made.database()).faultCount(), 4);
    }

    void fault_isSaidAtItsFile()
    {
        Stage stage;
        stage.wizard->take({m_log, m_folder.filePath("items.csv")});
        QTRY_VERIFY(stage.find<QLabel>("itemsPathFact")->text().contains("items.csv"));
        QTRY_VERIFY(!stage.find("stopReading"));
        QVERIFY(!stage.find<QAbstractButton>("next")->isEnabled());
        QVERIFY(stage.find<QLabel>("sessionsPathFact")->text().contains("184 rows"));
        stage.find<QLineEdit>("itemsPath")->clear();
        QTest::keyClick(stage.find("itemsPath"), Qt::Key_Return);
        QTRY_VERIFY(stage.isReady());
        QCOMPARE(stage.wizard->step(), ImportWizard::Files);
    }

    void recipe_isSavedAndUsedAgain()
    {
        const auto file = m_folder.filePath("店舗ログ.json");
        {
            Stage stage;
            stage.wizard->take({m_log});
            QTRY_VERIFY(stage.isReady());
            stage.wizard->go(ImportWizard::Columns);
            QVERIFY(stage.choose(stage.role(3), "Not used"));
            QTRY_VERIFY(stage.isReady());
            stage.dialogs.paths = {{file}};
            QVERIFY(stage.click("saveRecipe"));
        }
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        stage.wizard->go(ImportWizard::Columns);
        QCOMPARE(stage.role(3)->currentText(), QString("Event type"));
        stage.dialogs.paths = {{file}};
        QVERIFY(stage.choose(stage.find<QComboBox>("recipe"), "from a file…"));
        QTRY_COMPARE(stage.role(3)->currentText(), QString("Not used"));
        QCOMPARE(stage.find<QComboBox>("recipe")->currentText(), QString("店舗ログ"));
    }

    void leaving_asksBeforeChoicesAreLost()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        stage.wizard->go(ImportWizard::Columns);
        QVERIFY(stage.choose(stage.role(3), "Not used"));
        QTRY_VERIFY(stage.isReady());
        stage.dialogs.answers = {0};
        QTest::keyClick(stage.wizard, Qt::Key_Escape);
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.wizard->isVisible());
        stage.dialogs.answers = {1};
        QTest::keyClick(stage.wizard, Qt::Key_Escape);
        QVERIFY(!stage.wizard->isVisible());
    }

    void leaving_withoutChoicesAsksNothing()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        QTest::keyClick(stage.wizard, Qt::Key_Escape);
        QVERIFY(stage.dialogs.questions.isEmpty());
        QVERIFY(!stage.wizard->isVisible());
    }

    void reading_canBeStopped()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QVERIFY(stage.find("stopReading"));
        QTest::keyClick(stage.wizard, Qt::Key_Escape);
        QVERIFY(stage.wizard->isVisible());
        QVERIFY(!stage.find("stopReading"));
        QCOMPARE(stage.find<QLabel>("sessionsPathFact")->text(), QString("Reading was stopped."));
    }

    void enter_waitsForTheInputMethod()
    {
        Stage stage;
        stage.wizard->take({m_log});
        QTRY_VERIFY(stage.isReady());
        auto* path = stage.find<QLineEdit>("imagesPath");
        path->setFocus();
        QInputMethodEvent composing("がぞう", {});
        QApplication::sendEvent(path, &composing);
        QTest::keyClick(stage.wizard, Qt::Key_Return);
        QCOMPARE(stage.wizard->step(), ImportWizard::Files);
        QInputMethodEvent done("", {});
        QApplication::sendEvent(path, &done);
        QTest::keyClick(stage.wizard, Qt::Key_Return);
        QCOMPARE(stage.wizard->step(), ImportWizard::Columns);
    }

    void steps_canBeReadAloudAndReachedByKeys()
    {
        Stage stage;
        stage.wizard->take({m_log, m_products});
        QTRY_VERIFY(stage.isReady());
        for (const auto step : {ImportWizard::Files, ImportWizard::Columns, ImportWizard::Rows, ImportWizard::Items,
                                ImportWizard::Finish}) {
            stage.wizard->go(step);
            const auto unnamed = ui::testing::nameless(*stage.wizard);
            QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(", ")));
        }
    }
};

QTEST_MAIN(ImportWizardTest)
#include "import_wizard_test.moc"
