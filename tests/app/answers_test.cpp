#include "tests/ground/sample_ground.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>

/// What the trained sample answers on the command line, and what its report says of it.
class AnswersTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString project() const { return m_folder.filePath("answers.denju"); }
    /// A value: what is looked up in one lives on without it, which a QJsonObject's does not.
    static QJsonValue ask(QStringList arguments)
    {
        return QJsonDocument::fromJson(ground::runCli(arguments << "--json")).object();
    }
    QString report(const QString& language)
    {
        const auto path = m_folder.filePath("report-" + language + ".html");
        ground::runCli({"report", project(), "--out", path, "--language", language});
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase() { ground::copyTrainedSample(project()); }

    void recommend_namesTwentyInOrderAndNothingTwice()
    {
        const auto ofSession = ask({"recommend", project(), "--session", "S007993", "--position", "4"});
        const auto list = ofSession[u"student"].toArray();
        QCOMPARE(list.size(), 20);
        QCOMPARE(ofSession[u"teacher"].toArray().size(), 20);
        QStringList items;
        for (int position = 2; position <= 3; ++position)
            items << ask({"recommend", project(), "--session", "S007993", "--position",
                          QString::number(position)})[u"true_next"][u"code"]
                         .toString();
        const auto evidence = ask({"explain", project(), "--session", "S007993", "--position", "4"})[u"explanation"];
        QCOMPARE(evidence[u"events"].toArray().size(), 3);
        const auto first = evidence[u"events"][0][u"item"].toInt();
        for (const auto& each : list) QVERIFY(each[u"item"].toInt() != first);
        double above = 1e9;
        for (int at = 0; at < list.size(); ++at) {
            QCOMPARE(list[at][u"rank"].toInt(), at + 1);
            QVERIFY(list[at][u"score"].toDouble() <= above);
            above = list[at][u"score"].toDouble();
            QVERIFY(!items.contains(list[at][u"code"].toString())); // never what the session holds
        }
    }

    void explain_namesRankAndScoreOfTheList()
    {
        const auto lists = ask({"recommend", project(), "--session", "S007993"});
        const auto list = lists[u"student"].toArray();
        for (const auto& row : lists[u"teacher"].toArray()) {
            const auto code = row[u"code"].toString();
            const auto same = std::ranges::find(list, code, [](const auto& each) { return each[u"code"].toString(); });
            if (same == list.end()) continue;
            QCOMPARE((*same)[u"other_score"].toDouble(), row[u"score"].toDouble());
            QCOMPARE((*same)[u"other_rank"].toInt(), row[u"rank"].toInt());
        }
        for (const int at : {0, 7, 19}) {
            const auto answer =
                ask({"explain", project(), "--session", "S007993", "--target", list[at][u"code"].toString()});
            const auto target = answer[u"explanation"][u"target"];
            QCOMPARE(target[u"rank"].toInt(), at + 1);
            QVERIFY(std::abs(target[u"score"].toDouble() - list[at][u"score"].toDouble()) < 1e-4);
            QCOMPARE(target[u"other_rank"].toInt(), list[at][u"other_rank"].toInt());
            QCOMPARE(target[u"other_score"].toDouble(), list[at][u"other_score"].toDouble());
            QVERIFY(target[u"other_score"].toDouble() != 0);
            double parts = 0;
            for (const auto& part : answer[u"explanation"][u"parts"].toArray()) parts += part[u"score"].toDouble();
            QVERIFY(std::abs(parts - target[u"score"].toDouble()) < 1e-3);
        }
    }

    void report_standsAloneInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("English") << "en"
                                 << "Transition attention";
        QTest::newRow("Japanese") << "ja"
                                  << "遷移アテンション";
    }
    void report_standsAloneInBothLanguages()
    {
        QFETCH(QString, language);
        QFETCH(QString, word);
        const auto html = report(language);
        QVERIFY(html.contains("<html lang=\"" + language + '"'));
        QVERIFY2(html.contains(word, Qt::CaseInsensitive), qPrintable(html.mid(0, 3000)));
        QVERIFY(html.contains("<svg"));
        QVERIFY(html.contains("data:image/jpeg;base64,"));
        for (const auto* reference : {"src=\"http", "href=\"http", "url(http", "@import", "<script"})
            QVERIFY2(!html.contains(reference), reference);
        QCOMPARE(html.count("<div class=\"strip\">"), 10); // five sessions: what happened, and what is recommended
    }

    void report_hasTheFiguresOfTheEvaluation()
    {
        const auto models = ask({"evaluate", project(), "--model", "all"})[u"models"].toArray();
        QCOMPARE(models.size(), 9); // student, teacher, student without teacher, six simple methods
        const auto html = report("en");
        for (const auto& model : models) {
            const auto hits = model[u"slices"][0][u"hr20"].toDouble();
            QVERIFY2(html.contains(QString::number(hits, 'f', 2)), qPrintable(model[u"model"].toString()));
            QCOMPARE(model[u"to_student"].isNull(), model[u"model"].toString() == "student");
        }
    }

    /// Products and sessions that came after the training: the models know the rest of the session.
    void models_answerForADataSetThatHasGrown()
    {
        const auto log = m_folder.filePath("more.csv");
        QFile file(log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto known =
            ask({"recommend", project(), "--session", "S007993", "--position", "2"})[u"true_next"][u"code"];
        file.write("session,item,time\nnew-1,BRAND-NEW,2026-10-30T10:00:00\nnew-1," + known.toString().toUtf8() +
                   ",2026-10-30T10:01:00\n");
        file.close();
        ground::runCli({"import", project(), "--sessions", log});
        const auto answer = ask({"recommend", project(), "--session", "new-1"});
        QCOMPARE(answer[u"student"].toArray().size(), 20);
        QCOMPARE(ask({"explain", project(), "--session", "new-1"})[u"explanation"][u"events"].toArray().size(), 1);
        QVERIFY(report("en").contains("<svg"));
    }
};

QTEST_GUILESS_MAIN(AnswersTest)
#include "answers_test.moc"
