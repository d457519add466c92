#include "core/base/error.h"
#include "core/reports/html_report.h"
#include "core/reports/pdf/pdf_report.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include <clocale>
#include <stop_token>

using namespace core;
using namespace core::reports;

/// Without an application object, as in the worker.
class PdfReportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static ReportContent content(int examples)
    {
        ReportContent report;
        report.language = Language::Japanese;
        report.project = "見本";
        report.run.id = {7};
        ModelMetrics student;
        student.model = "student";
        student.slices = {{.slice = Slice::All, .cases = 1200, .hr20 = 21.5, .hr20Interval = {20.5, 22.5}}};
        report.models = {student};
        const ReportItem bolt{.code = "B-1", .title = "六角ボルト", .picture = {}};
        for (int each = 0; each < examples; ++each)
            report.examples.push_back({.session = "s" + std::to_string(each),
                                       .events = {{bolt, {}}},
                                       .recommendations = {{bolt, 1, 2, true}}});
        return report;
    }

    QByteArray written(const ReportContent& report) const
    {
        const auto target = m_folder.filePath("r.pdf");
        writePdf(target.toStdString(), printedReport(report),
                 {.title = "レポート：見本", .foot = "f00d", .pages = "{0} / {1}"}, {});
        QFile file(target);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }

    static int pagesOf(const QByteArray& pdf) { return static_cast<int>(pdf.count("/Type /Page\n")); }

private Q_SLOTS:
    void init()
    {
        if (!canWritePdf()) QSKIP("a build without the window");
    }

    void pdf_carriesItsFontsAndItsLettersCanBeRead()
    {
        const auto pdf = written(content(1));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(pdf.contains("NotoSansCJK"));
        QCOMPARE(pdf.count("/FontFile2"), pdf.count("/Type /FontDescriptor"));
        QVERIFY(pdf.contains("/ToUnicode"));
        QVERIFY(pdf.contains("/MediaBox [0 0 595"));
    }

    void letters_areThoseThatPeopleSearchFor() // 生, not U+2F63, which the font draws alike
    {
        const auto pdf = written(content(1));
        QVERIFY(pdf.contains("<751F>"));
        QVERIFY(!pdf.contains("<2F63>"));
    }

    void pages_growWithTheContent()
    {
        const int few = pagesOf(written(content(1)));
        const int many = pagesOf(written(content(8)));
        QVERIFY2(few >= 1 && many > few, qPrintable(QString("%1 and %2 pages").arg(few).arg(many)));
    }

    void numbers_areReadAsBefore() // Qt's application object sets the locale of the environment
    {
        written(content(1));
        QCOMPARE(QByteArray(std::setlocale(LC_NUMERIC, nullptr)), QByteArray("C"));
    }

    void charts_areLinesAndNotPixels()
    {
        auto report = content(0);
        QCOMPARE(written(report).count("/Subtype /Image"), 0);
    }

    void stoppedPdf_leavesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto target = m_folder.filePath("stopped.pdf");
        QVERIFY_THROWS_EXCEPTION(Cancelled, writePdf(target.toStdString(), printedReport(content(1)), {},
                                                     JobContext(stop.get_token(), nullptr, {})));
        QVERIFY(!QFile::exists(target));
        QVERIFY(!QFile::exists(target + ".part"));
    }

    void placeThatCantBeWritten_isNamed()
    {
        try {
            writePdf("/proc/no/r.pdf", "<p>x</p>", {}, {});
            QFAIL("wrote there");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::FileWriteFailed);
        }
    }
};

QTEST_APPLESS_MAIN(PdfReportTest)
#include "pdf_report_test.moc"
