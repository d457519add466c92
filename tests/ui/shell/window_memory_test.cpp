#include "tests/ui/shell/frame.h"
#include "ui/shell/window_memory.h"

#include <QHeaderView>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <QtTest>

using namespace ui;
using namespace ui::testing;

namespace {

/// A page with a splitter and a table that have names, and one table that has none.
struct SplitPage : EmptyPage {
    explicit SplitPage(const QString& name)
        : EmptyPage(name), splitter(new QSplitter), table(new QTableView), other(new QTableView)
    {
        auto* model = new QStandardItemModel(2, 3, this);
        for (auto* each : {table, other}) {
            each->setModel(model);
            splitter->addWidget(each);
        }
        splitter->setObjectName("sides");
        table->setObjectName("rows");
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(splitter);
    }
    QSplitter* splitter;
    QTableView *table, *other;
};

} // namespace

/// Each project is found again as it was left.
class WindowMemoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void project_isFoundAgainAsItWasLeft()
    {
        QTemporaryDir place;
        const auto folder = place.filePath("a.denju"), other = place.filePath("b.denju");
        core::store::Project::create(folder.toStdString());
        core::store::Project::create(other.toStdString());
        {
            Frame frame;
            auto* page = new SplitPage("data");
            frame.window.addPage(page);
            frame.window.resize(1440, 900);
            frame.window.show();
            QVERIFY(frame.controller->openProject(folder));
            frame.navigation.go({"data", {}});
            page->splitter->setSizes({300, 900});
            page->table->horizontalHeader()->resizeSection(1, 77);
            page->table->horizontalHeader()->moveSection(0, 2);
            QVERIFY(frame.controller->openProject(other)); // leaving it saves
            page->table->horizontalHeader()->resizeSection(1, 200);
            QVERIFY(frame.window.close());
        }
        Frame frame;
        auto* page = new SplitPage("data");
        frame.window.addPage(page);
        frame.window.resize(1440, 900);
        frame.navigation.go({"start", {}});
        frame.window.show();
        QVERIFY(frame.controller->openProject(folder));
        QCOMPARE(frame.window.currentPage()->name(), QString("data"));
        QCOMPARE(page->table->horizontalHeader()->sectionSize(1), 77);
        QCOMPARE(page->table->horizontalHeader()->visualIndex(0), 2);
        QCOMPARE(page->splitter->sizes()[0] < 400, true);
        QVERIFY(frame.controller->openProject(other));
        QCOMPARE(page->table->horizontalHeader()->sectionSize(1), 200);
    }

    void busyProject_isRememberedInTheSettings()
    {
        QTemporaryDir place;
        const auto folder = place.filePath("a.denju"), settings = place.filePath("settings.ini");
        core::store::Project::create(folder.toStdString());
        {
            Frame frame(settings);
            auto* page = new SplitPage("data");
            frame.window.addPage(page);
            frame.window.show();
            QVERIFY(frame.controller->openProject(folder));
            page->table->horizontalHeader()->resizeSection(1, 77);
            const core::store::Database busy(std::filesystem::path(folder.toStdString()) / "project.db",
                                             core::store::Access::ReadWrite);
            const core::store::Transaction import(busy); // as of a long import
            QElapsedTimer clock;
            clock.start();
            QVERIFY(frame.window.close());
            QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed()))); // and nobody waits for it
        }
        Frame frame(settings);
        auto* page = new SplitPage("data");
        frame.window.addPage(page);
        frame.window.show();
        QVERIFY(frame.controller->openProject(folder));
        QCOMPARE(page->table->horizontalHeader()->sectionSize(1), 77);
    }
};

QTEST_MAIN(WindowMemoryTest)
#include "window_memory_test.moc"
