#include "stage.h"

#include "tests/ui/reachable.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace ui;
using namespace ui::testing;
using core::ReportSection;

class ReportsPageTest : public QObject {
    Q_OBJECT

    static std::vector<ReportSection> sectionsOf(const Stage& stage)
    {
        return stage.questions.questions.last().request.sections;
    }

private Q_SLOTS:
    void everything_hasANameForAScreenReader()
    {
        Stage stage;
        stage.parts.add({.title = "Session 7"});
        const auto faults = nameless(stage.page);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(", ")));
    }

    void tab_comesByEverything()
    {
        Stage stage;
        stage.parts.add({.title = "Session 7"});
        stage.parts.add({.title = "Session 8"});
        stage.contents().sections().setFocus();
        const auto order = tabOrder(stage.page);
        for (auto* widget : focusable(stage.page)) QVERIFY2(order.contains(widget), qPrintable(describe(widget)));
    }

    void preview_isAskedForOnceWhenThePageIsLookedAt()
    {
        Stage stage;
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        const auto& request = stage.questions.questions.first().request;
        QVERIFY(request.preview && request.out.empty());
        QCOMPARE(request.run, 2);
        QCOMPARE(request.sections, core::allReportSections());
        stage.questions.answer("<h1>見本</h1>");
        QVERIFY(stage.page.preview().toPlainText().contains("見本"));
        stage.page.hide();
        stage.page.show();
        QVERIFY(!stage.controller.findChild<QTimer*>()->isActive()); // the pause before a question
        QVERIFY(stage.questions.questions.isEmpty());
    }

    void tick_takesASectionOutOfThePreview()
    {
        Stage stage;
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        auto& list = stage.contents().sections();
        list.setFocus();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Space);
        QTRY_COMPARE(stage.questions.questions.size(), 2);
        QCOMPARE(stage.questions.forgotten, QList<qint64>{1});
        QCOMPARE(std::ranges::count(sectionsOf(stage), ReportSection::Summary), 0);
        QCOMPARE(sectionsOf(stage).size(), 9u);
    }

    void order_isChangedByKeysAndKeepsItsPlace()
    {
        Stage stage;
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        auto& list = stage.contents().sections();
        list.setFocus();
        list.setCurrentRow(0);
        QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(stage.questions.questions.size(), 2);
        QCOMPARE(sectionsOf(stage).at(0), ReportSection::Data);
        QCOMPARE(sectionsOf(stage).at(1), ReportSection::Summary);
        QCOMPARE(list.currentRow(), 1);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(stage.questions.questions.size(), 3);
        QCOMPARE(sectionsOf(stage).at(0), ReportSection::Summary);
        const auto buttons = stage.contents().findChildren<QToolButton*>();
        const auto down = std::ranges::find_if(buttons, [](const QToolButton* each) { // the first one is the sections'
            return each->accessibleName().contains("Alt+↓");
        });
        QVERIFY(down != buttons.end());
        (*down)->click();
        QTRY_COMPARE(stage.questions.questions.size(), 4);
        QCOMPARE(sectionsOf(stage).at(0), ReportSection::Data);
    }

    void choices_areRememberedByTheProject()
    {
        Stage stage;
        stage.contents().sections().item(9)->setCheckState(Qt::Unchecked);
        stage.contents().file().setText("/somewhere/r.html");
        stage.contents().tables().setChecked(true);
        stage.session.open(stage.path());
        const auto& choices = stage.controller.choices();
        QVERIFY(!choices.sections.last().isWanted);
        QVERIFY(choices.tables);
        QCOMPARE(choices.file, "/somewhere/r.html");
    }

    void format_changesTheFilesEnding()
    {
        ReportChoices choices{.format = ReportChoices::Format::Pdf, .file = "/a/b.v2.html"};
        QCOMPARE(choices.fileWithEnding(), "/a/b.v2.pdf");
        QCOMPARE(choices.tablesFolder(), "/a/b.v2-tables");
        choices.file = "/a/b.v2";
        QCOMPARE(choices.fileWithEnding(), "/a/b.v2.pdf");
        QCOMPARE(ReportChoices::fromText(choices.toText(), {}), choices);
        QCOMPARE(ReportChoices::fromText("no json", {}), ReportChoices());
        QCOMPARE(ReportChoices::fromText(R"({"sections":["bias","-data","of a newer one"]})", {}).sections.size(), 10);
    }

    void parts_areMovedAndTakenOutByKeysAndCanBeUndone()
    {
        Stage stage;
        for (const auto* title : {"a", "b", "c"}) stage.parts.add({.title = title});
        auto& list = stage.contents().parts();
        list.setFocus();
        list.setCurrentRow(2);
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stage.parts.all().at(1).title, std::string("c"));
        QCOMPARE(list.currentRow(), 1);
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(stage.parts.all().size(), 2);
        stage.session.undoStack().undo();
        QCOMPARE(list.count(), 3);
        QCOMPARE(list.item(1)->text(), "c");
    }

    void runWithoutEvaluation_saysSoAndShowsTheWay()
    {
        Stage stage;
        QVERIFY(stage.page.evaluationBand().isVisible());
        QSignalSpy arrived(&stage.navigation, &Navigation::arrived);
        stage.page.evaluationBand().findChild<QPushButton*>()->click();
        QCOMPARE(arrived.size(), 1);
        stage.page.runs().setCurrentIndex(1);
        Q_EMIT stage.page.runs().activated(1);
        QVERIFY(!stage.page.evaluationBand().isVisible());
        QTRY_VERIFY(!stage.questions.questions.isEmpty() && stage.questions.questions.last().request.run == 1);
    }

    void placeWithARun_showsThatRun()
    {
        Stage stage;
        stage.page.arrive("run:1");
        QCOMPARE(stage.page.runs().currentIndex(), 1);
        QTRY_VERIFY(!stage.questions.questions.isEmpty() && stage.questions.questions.last().request.run == 1);
        stage.page.arrive("run:99");
        QCOMPARE(stage.page.runs().currentIndex(), 1);
    }

    void states_sayWhatIsMissingAndOfferAWay()
    {
        for (const auto& [with, state] : {std::pair{Stage::With::NoProject, ReportsPage::State::NoProject},
                                          std::pair{Stage::With::Nothing, ReportsPage::State::NoSessions},
                                          std::pair{Stage::With::NoRun, ReportsPage::State::NoRun}}) {
            Stage stage(with);
            QSignalSpy wayOut(&stage.page, &ReportsPage::wayOutRequested);
            QCOMPARE(stage.page.state(), state);
            QVERIFY(!stage.page.emptyState().sentence().isEmpty());
            stage.page.emptyState().button()->click();
            QCOMPARE(wayOut.size(), 1);
            QVERIFY(stage.questions.questions.isEmpty());
        }
    }

    void run_isTheNewestThatLeavesNothingOutAndStaysTheOneChosen()
    {
        Stage stage;
        core::store::RunRepository runs(stage.session.project().database());
        const auto add = [&](std::vector<core::Without> without) {
            core::Run run{.state = core::RunState::Ready, .testFrom = "2020-09-22"};
            run.config.without = std::move(without);
            const auto id = core::store::RunRepository(stage.session.project().database()).add(run);
            stage.session.refresh();
            return id;
        };
        add({core::Without::Images, core::Without::Text});
        QCOMPARE(stage.page.runs().currentIndex(), 1);
        QVERIFY2(stage.page.runs().itemText(0).endsWith("left out: Pictures, Text"),
                 qPrintable(stage.page.runs().itemText(0)));
        const auto full = add({});
        QVERIFY(stage.page.runs().currentText().contains(QString::number(full.value)));
        Q_EMIT stage.page.runChosen(1); // the one without pictures and text
        const auto chosen = stage.page.runs().currentText();
        add({});
        QCOMPARE(stage.page.runs().currentText(), chosen);
    }

    void section_thatIsClickedComesToTheTop()
    {
        Stage stage;
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        QString html;
        for (const auto& [section, name] : core::EnumNames<core::ReportSection>::names)
            html += QString("<h2 id=\"%1\">%1</h2>").arg(QString::fromStdString(std::string(name))) +
                    QString("<p>text</p>").repeated(40);
        stage.questions.answer(html);
        auto& list = stage.contents().sections();
        auto* bar = stage.page.preview().verticalScrollBar();
        const auto headingAtTop = [&] {
            return stage.page.preview().cursorForPosition({stage.page.preview().width() / 2, 24}).block().text();
        };
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(3)).center());
        QCOMPARE(headingAtTop(), QString("comparison"));
        bar->setValue(0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(3)).center());
        QCOMPARE(headingAtTop(), QString("comparison")); // again, though it is chosen already
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(headingAtTop(), QString("slices"));
        const int place = bar->value();
        list.item(1)->setCheckState(Qt::Unchecked);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(1)).center());
        QCOMPARE(bar->value(), place); // what is left out can't be gone to
    }

    void previewThatFails_saysWhyAndCanBeTriedAgain()
    {
        Stage stage;
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        stage.questions.questions.takeFirst().failed({"RunDamaged", "7", "The model is damaged."});
        QVERIFY(stage.page.faultBand().isVisible());
        QCOMPARE(stage.page.faultBand().sentence(), "The model is damaged.");
        stage.page.faultBand().findChild<QPushButton*>()->click();
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        QVERIFY(!stage.page.faultBand().isVisible());
    }

    void nothingTicked_canNotBeWritten()
    {
        Stage stage;
        auto& list = stage.contents().sections();
        for (int row = 0; row < list.count(); ++row) list.item(row)->setCheckState(Qt::Unchecked);
        QVERIFY(!stage.contents().write().isEnabled());
        QVERIFY(!stage.contents().write().toolTip().isEmpty());
    }

    void workerThatIsNotThere_isTold()
    {
        Stage stage;
        stage.contents().file().setText(stage.folder.filePath("r.html"));
        stage.contents().write().click();
        QTRY_VERIFY(stage.page.outcomeBand().isVisible());
        QCOMPARE(stage.page.outcomeBand().kind(), Band::Kind::Error);
    }

    void folderThatIsNotThere_isSaidBeforeAnythingIsWritten()
    {
        Stage stage;
        stage.contents().file().setText(stage.folder.filePath("nowhere/r.html"));
        stage.contents().write().click();
        QVERIFY(stage.jobs.all().empty());
        QVERIFY(stage.page.outcomeBand().isVisible());
        QCOMPARE(stage.page.outcomeBand().kind(), Band::Kind::Error);
        QVERIFY(stage.page.outcomeBand().sentence().contains("nowhere"));
        stage.page.outcomeBand().say(Band::Kind::Error, "in the language of before");
        QEvent language(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&stage.page, &language);
        QTRY_VERIFY(stage.page.outcomeBand().sentence().contains("nowhere"));
    }

    void fileThatIsThere_isReplacedOnlyWhenAllowed()
    {
        Stage stage;
        QFile file(stage.folder.filePath("r.html"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        stage.contents().file().setText(file.fileName());
        stage.contents().write().click();
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QVERIFY(stage.jobs.all().empty());
        stage.dialogs.paths = {{file.fileName()}}; // the box for saving asks by itself
        Q_EMIT stage.contents().pickFileRequested();
        stage.contents().write().click();
        QCOMPARE(stage.dialogs.questions.size(), 1);
        QTRY_COMPARE(stage.jobs.all().size(), std::size_t{1});
    }

    void newPreview_keepsThePlace()
    {
        Stage stage;
        QTRY_COMPARE(stage.questions.questions.size(), 1);
        const auto longPage = QString("<p>line</p>").repeated(300);
        stage.questions.answer(longPage);
        auto* bar = stage.page.preview().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 1000);
        bar->setValue(900);
        Q_EMIT stage.page.refreshRequested();
        stage.questions.answer(longPage);
        QCOMPARE(bar->value(), 900);
    }
};

QTEST_MAIN(ReportsPageTest)
#include "reports_page_test.moc"
