#include "stage.h"

#include "tests/ground/sample_ground.h"
#include "ui/bridge/worker.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

using namespace ui;
using namespace ui::testing;

/// With the real worker over the trained sample.
class ReportWritingTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_project;

    struct Desk {
        explicit Desk(const QString& project)
        {
            theme.applyTo(*qApp);
            session.open(project);
            jobs.watch(project.toStdString());
            page.resize(1364, 800);
            page.show();
        }
        Theme theme;
        Worker worker{ground::cli()};
        Jobs jobs{ground::cli()};
        ProjectSession session;
        ReportParts parts{session};
        WorkerReportQuestions questions{worker};
        Navigation navigation;
        ScriptedDialogs dialogs;
        QStringList opened;
        ReportsPage page{theme};
        ReportsController controller{
            page, session, {jobs, questions, parts, navigation, dialogs, [this](const QString& each) {
                                opened += each;
                            }}};
    };

    static void choose(Desk& desk, ReportChoices::Format format, const QString& file)
    {
        auto choices = desk.controller.choices();
        choices.format = format;
        choices.file = file;
        choices.tables = true;
        choices.language = core::protocol::Language::Ja;
        desk.page.contents().setChoices(choices);
        Q_EMIT desk.page.contents().choicesChanged();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_project = m_folder.filePath("sample.denju");
        ground::copyTrainedSample(m_project);
    }

    void preview_showsTheProjectsOwnReport()
    {
        Desk desk(m_project);
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.preview().isShown(), 60'000);
        QVERIFY(desk.page.preview().toPlainText().contains("8,000")); // sessions of the sample
    }

    void report_isWrittenInEveryFormatWithItsTables_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("web page") << static_cast<int>(ReportChoices::Format::Html) << QByteArray("<!DOCTYPE html>");
        QTest::newRow("PDF") << static_cast<int>(ReportChoices::Format::Pdf) << QByteArray("%PDF-");
        QTest::newRow("workbook") << static_cast<int>(ReportChoices::Format::Xlsx) << QByteArray("PK");
    }

    void report_isWrittenInEveryFormatWithItsTables()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, head);
        Desk desk(m_project);
        choose(desk, static_cast<ReportChoices::Format>(format), m_folder.filePath("レポート"));
        desk.page.contents().write().click();
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.outcomeBand().isVisible(), 60'000);
        QVERIFY2(desk.page.outcomeBand().kind() == Band::Kind::Ok, qPrintable(desk.page.outcomeBand().sentence()));
        QFile file(desk.controller.choices().fileWithEnding());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(head));
        QVERIFY(QFile::exists(m_folder.filePath("レポート-tables/settings.csv")));
        desk.page.outcomeBand().findChild<QPushButton*>()->click();
        QCOMPARE(desk.opened, QStringList{file.fileName()});
    }

    void student_isExportedWithItsProof()
    {
        Desk desk(m_project);
        desk.dialogs.paths = {{m_folder.path()}};
        Q_EMIT desk.page.exportRequested();
        QTRY_VERIFY_WITH_TIMEOUT(desk.page.outcomeBand().isVisible(), 60'000);
        QVERIFY2(desk.page.outcomeBand().kind() == Band::Kind::Ok, qPrintable(desk.page.outcomeBand().sentence()));
        QVERIFY(desk.page.outcomeBand().detail().contains("200"));
        QVERIFY(QFile::exists(m_folder.filePath("sample-student-1/student.safetensors")));
    }
};

QTEST_MAIN(ReportWritingTest)
#include "report_writing_test.moc"
