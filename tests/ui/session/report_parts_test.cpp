#include "core/store/project.h"
#include "ui/session/project_session.h"
#include "ui/session/report_parts.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ui;
using core::ReportPart;
using core::ReportPartKind;

class ReportPartsTest : public QObject {
    Q_OBJECT

    static QStringList titles(const ReportParts& parts)
    {
        QStringList titles;
        for (const auto& part : parts.all()) titles += QString::fromStdString(part.title);
        return titles;
    }

    struct Opened {
        QTemporaryDir folder;
        ProjectSession session;
        ReportParts parts{session};

        Opened()
        {
            core::store::Project::create(path().toStdString());
            session.open(path());
            for (const auto* title : {"a", "b", "c"}) parts.add({.title = title});
        }
        [[nodiscard]] QString path() const { return folder.filePath("p.denju"); }
    };

private Q_SLOTS:
    void parts_areKeptInTheProjectWithAllTheyHold()
    {
        Opened opened;
        const ReportPart part{.kind = ReportPartKind::Table,
                              .title = "比較 \"x\"",
                              .text = "one\ntwo",
                              .columns = {"a", "b"},
                              .numbers = {1},
                              .cells = {"x", "1.5"}};
        QVERIFY(!opened.parts.add(part));
        ProjectSession again;
        again.open(opened.path());
        const ReportParts read(again);
        QCOMPARE(titles(read), (QStringList{"a", "b", "c", "比較 \"x\""}));
        const auto& last = read.all().last();
        QCOMPARE(last.kind, ReportPartKind::Table);
        QCOMPARE(last.text, part.text);
        QCOMPARE(last.columns, part.columns);
        QCOMPARE(last.numbers, part.numbers);
        QCOMPARE(last.cells, part.cells);
    }

    void everyChange_isUndoneAndRedone()
    {
        Opened opened;
        auto& undo = opened.session.undoStack();
        QSignalSpy changed(&opened.parts, &ReportParts::changed);
        QVERIFY(!opened.parts.move(2, 0));
        QVERIFY(!opened.parts.remove(1));
        QCOMPARE(titles(opened.parts), (QStringList{"c", "b"}));
        undo.undo();
        QCOMPARE(titles(opened.parts), (QStringList{"c", "a", "b"}));
        undo.undo();
        QCOMPARE(titles(opened.parts), (QStringList{"a", "b", "c"}));
        undo.undo();
        QCOMPARE(titles(opened.parts), (QStringList{"a", "b"}));
        undo.redo();
        undo.redo();
        QCOMPARE(titles(opened.parts), (QStringList{"c", "a", "b"}));
        QCOMPARE(changed.size(), 7);
        ProjectSession again;
        again.open(opened.path());
        QCOMPARE(titles(ReportParts(again)), (QStringList{"c", "a", "b"}));
    }

    void anotherProject_showsItsOwn()
    {
        Opened opened;
        core::store::Project::create(opened.folder.filePath("other.denju").toStdString());
        opened.session.open(opened.folder.filePath("other.denju"));
        QVERIFY(opened.parts.all().isEmpty());
        opened.session.open(opened.path());
        QCOMPARE(opened.parts.all().size(), 3);
        opened.session.close();
        QVERIFY(opened.parts.all().isEmpty());
    }

    void changeThatCantBeWritten_changesNothingAndSaysWhy()
    {
        ProjectSession session;
        ReportParts parts(session);
        const auto fault = parts.add({.title = "x"});
        QVERIFY(fault.has_value());
        QVERIFY(!fault->sentence.isEmpty());
        QVERIFY(parts.all().isEmpty());
        QCOMPARE(session.undoStack().count(), 0);
    }
};

QTEST_MAIN(ReportPartsTest)
#include "report_parts_test.moc"
