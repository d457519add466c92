#include "core/reports/html.h"
#include "core/reports/html_report.h"
#include "core/reports/report_tables.h"
#include "core/reports/texts.h"
#include "tests/core/reports/unpacked.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace core;
using namespace core::reports;

class HtmlReportTest : public QObject {
    Q_OBJECT

    static ModelMetrics model(const std::string& name, double hr20)
    {
        ModelMetrics metrics;
        metrics.model = name;
        for (const auto slice : {Slice::All, Slice::Unseen, Slice::Hot}) {
            SliceMetrics each;
            each.slice = slice;
            each.cases = slice == Slice::All ? 1200 : 300;
            each.hr20 = hr20;
            each.hr20Interval = {hr20 - 1, hr20 + 1};
            each.mrr20 = hr20 / 2;
            each.mrr20Interval = {hr20 / 2 - 0.5, hr20 / 2 + 0.5};
            metrics.slices.push_back(each);
        }
        metrics.toStudent = {.mrr20 = 1.25, .mrr20Interval = {-0.25, 2.75}};
        metrics.bias.gini = 0.812;
        return metrics;
    }

    static ReportContent content(Language language)
    {
        const ReportItem bolt{
            .code = "B-1", .title = "六角ボルト M6 <x>", .picture = {std::byte{0xFF}, std::byte{0xD8}}};
        const ReportItem nut{.code = "N-1", .title = "Nut \"M6\" & co", .picture = {}};
        ReportContent report;
        report.language = language;
        report.project = "sample";
        report.writtenOn = "2026-11-24";
        report.data = {.sessions = 8000,
                       .events = 31000,
                       .items = 640,
                       .itemsWithPicture = 600,
                       .itemsWithText = 640,
                       .firstDay = "2026-01-05",
                       .lastDay = "2026-06-28",
                       .testSessions = 800};
        report.run.testFrom = "2026-06-10";
        report.run.device = "cpu";
        report.run.seconds = 161.4;
        report.models = {model("student", 21.5), model("teacher", 19), model("vstan", 17.75)};
        EventEvidence evidence;
        evidence.attention = 0.75;
        evidence.effect = -0.25;
        evidence.rankBefore = 3;
        evidence.rankAfter = 41;
        evidence.disagrees = true;
        report.examples = {{.session = "q<7>",
                            .events = {{bolt, evidence}},
                            .recommendations = {{nut, 1, 4, true}, {bolt, 2, 0, false}},
                            .target = nut,
                            .targetRank = 1,
                            .teacherRank = 4}};
        return report;
    }

    static QString html(const ReportContent& report) { return QString::fromStdString(htmlReport(report)); }

private Q_SLOTS:
    void report_isAsItWas_data()
    {
        QTest::addColumn<bool>("japanese");
        QTest::addColumn<bool>("printed");
        QTest::addColumn<QString>("golden");
        QTest::newRow("English") << false << false << "report-en.html";
        QTest::newRow("Japanese") << true << false << "report-ja.html";
        QTest::newRow("Japanese, on paper") << true << true << "report-printed-ja.html";
    }

    void report_isAsItWas()
    {
        QFETCH(bool, japanese);
        QFETCH(bool, printed);
        QFETCH(QString, golden);
        QFile file(QStringLiteral(DENJU_SOURCE_DIR "/tests/golden/") + golden);
        const auto report = content(japanese ? Language::Japanese : Language::English);
        const auto made = QByteArray::fromStdString(printed ? printedReport(report) : htmlReport(report));
        if (qEnvironmentVariableIsSet("DENJU_WRITE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
            QSKIP("written anew");
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), "DENJU_WRITE_GOLDEN=1 writes it");
        QCOMPARE(made.split('\n'), file.readAll().split('\n'));
    }

    void report_asksForNothingOutsideItself()
    {
        const auto page = html(content(Language::Japanese));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<link"));
        QVERIFY(!page.contains("@import"));
        QVERIFY(!page.contains("http:"));
        QVERIFY(!page.contains("https:"));
        const QRegularExpression address("(?:src|href)=\"([^\"]*)\"|url\\(([^)]*)\\)");
        int found = 0;
        for (auto match = address.globalMatch(page); match.hasNext(); ++found) {
            const auto each = match.next();
            const auto target = each.captured(1) + each.captured(2);
            QVERIFY2(target.startsWith("data:image/jpeg;base64,"), qPrintable(target));
        }
        QVERIFY(found >= 2);
    }

    void report_escapesWhatTheShopWrote()
    {
        auto report = content(Language::English);
        report.project = "<script>alert(1)</script>";
        report.run.device = "\"><img src=x onerror=1>";
        report.models[2].model = "<b>";
        const auto page = html(report);
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<img src=x"));
        QVERIFY(!page.contains("<td><b>"));
        QVERIFY(page.contains("六角ボルト M6 &lt;x&gt;"));
        QVERIFY(page.contains("q&lt;7&gt;"));
    }

    void report_saysSoWhenNothingIsEvaluated()
    {
        auto report = content(Language::English);
        report.models.clear();
        report.examples.clear();
        const auto page = html(report);
        QVERIFY(page.contains("Nothing has been evaluated"));
        QVERIFY(!page.contains("NDCG"));
        QVERIFY(page.contains("There is no held-out session to show."));
    }

    void report_callsFewSeedsAReference()
    {
        auto report = content(Language::Japanese);
        report.seeds = 2;
        QVERIFY(html(report).contains("参考：この設定"));
        report.seeds = 3;
        QVERIFY(!html(report).contains("参考：この設定"));
    }

    void seeds_areSaidTogether()
    {
        auto report = content(Language::English);
        report.seeds = 3;
        report.run.id = {7};
        QVERIFY(!html(report).contains("different seeds"));
        report.overSeeds = {{.model = "student",
                             .mean = model("student", 21.2).slices.front(),
                             .hr20Range = {21.1, 21.3},
                             .mrr20Range = {8.7, 8.9},
                             .toStrongest = {.hr20 = 3.45, .hr20Interval = {3.05, 3.85}}}};
        const auto page = html(report);
        QVERIFY(page.contains("The student is 3.45 points above the strongest simple method (VSTAN): HR@20, 95% "
                              "interval +3.05 to +3.85."));
        QVERIFY(page.contains("In 21.2% of 1,200 held-out cases"));
        QVERIFY(page.contains("Mean of 3 trainings with different seeds; each alone finds 21.1% to 21.3%."));
        QVERIFY(page.contains("What follows is of run 7 alone"));
        const auto tables = reportTables(report);
        const auto seeds = std::ranges::find(tables, std::string("seeds"), &Table::file);
        QVERIFY(seeds != tables.end());
        QCOMPARE(seeds->rows.size(), std::size_t{1});
        QCOMPARE(seeds->rows[0].size(), seeds->columns.size());
    }

    void sections_haveTheirNamesToGoTo()
    {
        const auto page = html(content(Language::Japanese));
        for (const auto& [section, name] : EnumNames<ReportSection>::names)
            if (section != ReportSection::Parts) // nothing was added
                QCOMPARE(page.count(QString("<h2 id=\"%1\">").arg(QString::fromStdString(std::string(name)))), 1);
    }

    void charts_areWellFormed()
    {
        const auto page = html(content(Language::English));
        const QRegularExpression svg("<svg.*?</svg>", QRegularExpression::DotMatchesEverythingOption);
        int charts = 0;
        for (auto match = svg.globalMatch(page); match.hasNext(); ++charts) {
            QXmlStreamReader reader(match.next().captured());
            while (!reader.atEnd()) reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
        QCOMPARE(charts, 5); // HR, MRR, two slices, one event
    }

    void sections_standAsTheyAreAskedFor()
    {
        auto report = content(Language::English);
        report.sections = {ReportSection::Bias, ReportSection::Data};
        const auto page = html(report);
        QVERIFY(page.indexOf("Popularity bias") > 0 &&
                page.indexOf("Popularity bias") < page.indexOf("Held-out sessions"));
        QVERIFY(!page.contains("Limits") && !page.contains("NDCG"));
    }

    void summary_saysWhatTheIntervalAllows()
    {
        auto report = content(Language::English);
        auto& difference = *report.models[2].toStudent;
        report.sections = {ReportSection::Summary};
        difference.hr20 = 3.75;
        difference.hr20Interval = {3, 4.5};
        QVERIFY(
            html(report).contains("The student is 3.75 points above the strongest simple method (VSTAN): HR@20, 95% "
                                  "interval +3.00 to +4.50."));
        difference.hr20 = -2;
        difference.hr20Interval = {-3, -1};
        QVERIFY(html(report).contains("The student is 2.00 points below"));
        difference.hr20Interval = {-3, 1};
        QVERIFY(html(report).contains("there is no clear difference: −2.00 points"));
        report.models.resize(2); // the teacher is no simple method
        QVERIFY(html(report).contains("nothing to hold it against"));
    }

    void addedParts_areShownAndAForeignPictureRunsNothing()
    {
        auto report = content(Language::English);
        ReportExtra extra{.title = "By <hand>", .paragraphs = {"It is so."}};
        extra.table.columns = {{"a"}, {"n", true}};
        extra.table.rows = {{std::string("<x>"), std::string("1.5")}};
        const ReportExtra chart{
            .title = "Chart", .table = extra.table, .svg = "<svg viewBox=\"0 0 10 5\"><script>alert(1)</script></svg>"};
        report.extras = {extra, chart, {.title = "gone", .isGone = true}};
        report.sections = {ReportSection::Parts};
        const auto page = html(report);
        QVERIFY(page.contains("By &lt;hand&gt;") && page.contains("It is so."));
        QVERIFY(page.contains("&lt;x&gt;") && page.contains("align=\"right\">1.5"));
        QCOMPARE(page.count("&lt;x&gt;"), 1); // a chart's figures stand in the workbook
        QVERIFY(page.contains("<img class=\"chart\"") && !page.contains("<script"));
        QVERIFY(page.contains("The project no longer holds this session"));
    }

    void chartsBesideIt_haveNoNeedOfAStyleSheet()
    {
        const QTemporaryDir folder;
        const auto paths = writeTablesAndCharts(folder.path().toStdString() + "/t", content(Language::Japanese), {});
        QStringList names;
        for (const auto& path : paths) names += QFileInfo(QString::fromStdString(path)).fileName();
        QCOMPARE(names, (QStringList{"data.csv", "comparison.csv", "slices.csv", "bias.csv", "examples.csv",
                                     "settings.csv", "comparison-hr20.svg", "comparison-mrr20.svg",
                                     "slices-hr20-unseen.svg", "slices-hr20-hot.svg"}));
        QFile file(folder.filePath("t/comparison-hr20.svg"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto svg = file.readAll();
        QVERIFY(svg.startsWith("<svg xmlns=") && !svg.contains("class=") && svg.contains("#1f5fa8"));
        QXmlStreamReader reader(svg);
        while (!reader.atEnd()) reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    }

    void workbook_hasASheetForEachTable()
    {
        const QTemporaryDir folder;
        const auto target = folder.filePath("r.xlsx").toStdString();
        writeWorkbook(target, content(Language::Japanese));
        const auto book = QString::fromUtf8(tests::unpacked(target)["xl/workbook.xml"]);
        QStringList names;
        for (auto match = QRegularExpression("<sheet name=\"([^\"]*)\"").globalMatch(book); match.hasNext();)
            names += match.next().captured(1);
        QCOMPARE(names, (QStringList{"データ", "比較", "頻度別", "人気への偏り", "セッションの例", "すべての設定"}));
    }

    void jpegSize_isReadFromItsHeader()
    {
        const unsigned char bytes[] = {0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 17, 8, 0, 144, 0, 96, 3, 1};
        const auto size = jpegSize(std::as_bytes(std::span(bytes)));
        QCOMPARE(size.width, 96);
        QCOMPARE(size.height, 144);
        QCOMPARE(jpegSize({}).width, 2);
        QCOMPARE(jpegSize(std::as_bytes(std::span(bytes).first(12))).height, 3);
    }

    void texts_standInBothLanguages()
    {
        for (int each = 0; each < kTextCount; ++each)
            for (const auto language : {Language::English, Language::Japanese})
                QVERIFY2(!text(static_cast<Text>(each), language).empty(), qPrintable(QString::number(each)));
    }

    void fixed_writesATrueMinusAndNoMinusZero()
    {
        QCOMPARE(fixed(-1.256, 2), std::string("−1.26"));
        QCOMPARE(fixed(-0.001, 2), std::string("0.00"));
        QCOMPARE(fixed(std::nan(""), 2), std::string("–"));
        QCOMPARE(grouped(1234567), std::string("1,234,567"));
        QCOMPARE(grouped(-123), std::string("-123"));
    }

    void jpegUri_isBase64()
    {
        for (const QByteArray& bytes :
             {QByteArray(""), QByteArray("a"), QByteArray("ab"), QByteArray("\xFF\xD8\x00\x10", 4)}) {
            const std::span all(reinterpret_cast<const std::byte*>(bytes.data()),
                                static_cast<std::size_t>(bytes.size()));
            QCOMPARE(QByteArray::fromStdString(jpegUri(all)), "data:image/jpeg;base64," + bytes.toBase64());
        }
    }
};

QTEST_GUILESS_MAIN(HtmlReportTest)
#include "html_report_test.moc"
