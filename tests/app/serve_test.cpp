#include "core/store/item_repository.h"
#include "core/store/project.h"
#include "tests/ground/sample_ground.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace {

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

/// The warm worker as the window hears it.
class ServeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void question_thatIsTakenBackBeforeItsTurnIsNotBegun()
    {
        const QTemporaryDir folder;
        const auto sample = [&](int id) { // seconds of work, unless it is stopped
            return line({{"id", id},
                         {"operation", "sample"},
                         {"request", QJsonObject{{"project", folder.filePath(QString("%1.denju").arg(id))}}}});
        };
        const auto cancel = [](int id) { return line({{"id", id}, {"cancel", true}}); };
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(ground::cli(), {"serve"});
        worker.write(sample(1) + sample(2) + cancel(2) + cancel(1));
        worker.closeWriteChannel();
        QVERIFY(worker.waitForFinished(60'000));
        QStringList ended;
        for (const auto& answer : worker.readAllStandardOutput().split('\n')) {
            const auto object = QJsonDocument::fromJson(answer).object();
            if (object.contains("type") && object["type"] != "progress")
                ended += QString::number(object["id"].toInt()) + ' ' + object["type"].toString();
        }
        QCOMPARE(ended, (QStringList{"1 cancelled", "2 cancelled"}));
        QVERIFY(!QFileInfo::exists(folder.filePath("2.denju")));
    }

    /// Questions come in while answers go out: neither may break into the other's line.
    void answers_stayWholeAndInOrderWhileQuestionsPourIn()
    {
        constexpr int kQuestions = 20'000;
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(ground::cli(), {"serve"});
        for (int id = 1; id <= kQuestions; ++id) worker.write(line({{"id", id}, {"operation", "nothing"}}));
        worker.closeWriteChannel();
        QVERIFY(worker.waitForFinished(60'000));
        auto lines = worker.readAllStandardOutput().split('\n');
        QVERIFY(lines.takeLast().isEmpty()); // behind the last line's end
        QCOMPARE(lines.size(), kQuestions);
        for (int id = 1; id <= kQuestions; ++id)
            QCOMPARE(QJsonDocument::fromJson(lines[id - 1]).object()["id"].toInt(), id);
    }

    void question_aboutItemsThatTheModelDoesNotKnowSaysSo()
    {
        const QTemporaryDir folder;
        const auto project = folder.filePath("trained.denju");
        ground::copyTrainedSample(project);
        {
            const auto file = core::store::Project::open(project.toStdString());
            core::store::Transaction transaction(file.database());
            core::store::ItemRepository items(file.database());
            for (const auto* code : {"NEW-1", "NEW-2"})
                items.save(
                    {.code = code, .title = "x", .attributes = std::vector<std::string>(items.columns().size())});
            transaction.commit();
        }
        QProcess recommend;
        recommend.start(ground::cli(), {"recommend", project, "--items", "NEW-1,NEW-2"});
        QVERIFY(recommend.waitForFinished(60'000));
        QCOMPARE(recommend.exitCode(), 1);
        const auto told = QString::fromUtf8(recommend.readAllStandardError());
        QVERIFY2(told.contains("The model knows none of the items before the predicted place of NEW-1, NEW-2."),
                 qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(ServeTest)
#include "serve_test.moc"
