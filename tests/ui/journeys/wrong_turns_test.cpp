#include "core/store/database.h"
#include "core/store/job_repository.h"
#include "core/store/project.h"
#include "tests/ui/journeys/desk.h"
#include "ui/pages/data/wizard/import_wizard.h"
#include "ui/pages/start/recent_delegate.h"
#include "ui/widgets/state_view.h"

#include <QDir>
#include <QPushButton>
#include <QTemporaryDir>

#include <optional>

#include <unistd.h>

using namespace journeys;

namespace {

QString write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

} // namespace

/// What goes wrong on the way to a project is said in one sentence, and what was open stays open.
class WrongTurnsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::optional<Desk> m_desk;

    QString path(const char* name) const { return m_folder.filePath(name); }
    void make(const char* name) const { core::store::Project::create(path(name).toStdString()); }
    /// Opens by the button of Start.
    void open(const char* name)
    {
        m_desk->dialogs.paths = {{path(name)}};
        QVERIFY(m_desk->click("openProject"));
    }

private Q_SLOTS:
    void init()
    {
        m_desk.emplace(path("settings.ini"));
        QVERIFY(QTest::qWaitForWindowExposed(&m_desk->window()));
    }
    void cleanup()
    {
        m_desk.reset();
        QFile::remove(path("settings.ini"));
    }

    void open_saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("begin");
        QTest::newRow("no project") << QByteArray("plain") << "There is no Denju project at %1.";
        QTest::newRow("not there") << QByteArray("nowhere.denju") << "There is no Denju project at %1.";
        QTest::newRow("of a newer version") << QByteArray("newer.denju") << "The project %1 was made by a newer Denju.";
        QTest::newRow("no database") << QByteArray("letter.denju") << "The project file %1/project.db is damaged.";
        QTest::newRow("links in a circle") << QByteArray("circle.denju") << "%1/project.db can't be read.";
        QTest::newRow("cut off") << QByteArray("cut.denju") << "The project file %1/project.db is damaged.";
    }

    void open_saysWhatIsWrong()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, begin);
        makeWrongProjects();
        if (QTest::currentTestFailed()) return;
        open("good.denju");
        QVERIFY(m_desk->session.isOpen());

        open(name.constData());
        QTRY_COMPARE(m_desk->dialogs.notices.size(), 1);
        const auto& notice = m_desk->dialogs.notices.front();
        QVERIFY2(notice.text.startsWith(begin.arg(path(name.constData()))), qPrintable(notice.text));
        QVERIFY(!notice.diagnostics.isEmpty());
        QCOMPARE(m_desk->session.name(), QString("good"));
        QCOMPARE(m_desk->workbench->start().recent().rowCount(), 1);
    }

    void recentProject_thatIsGoneCanBeLocatedOrRemoved()
    {
        make("moved.denju");
        open("moved.denju");
        m_desk->command("file.close")->trigger();
        QVERIFY(QDir(m_folder.path()).rename("moved.denju", "found.denju"));
        m_desk.reset();
        m_desk.emplace(path("settings.ini"));
        auto& recent = m_desk->workbench->start().recent();
        QTRY_COMPARE(recent.at(0).state, ui::RecentProject::State::Missing);

        auto* list = m_desk->find<QListView>("recentProjects");
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(recent.index(0)).topLeft() + QPoint(5, 5));
        QVERIFY(!m_desk->session.isOpen()); // a click on the row opens nothing and complains of nothing
        QVERIFY(m_desk->dialogs.notices.isEmpty());
        m_desk->dialogs.paths = {{path("found.denju")}};
        clickLink(&Links::locate);
        QTRY_COMPARE(m_desk->session.name(), QString("found"));
        QTRY_COMPARE(recent.rowCount(), 1);
        QCOMPARE(recent.at(0).name(), QString("found"));
    }

    void recentProject_thatIsGoneLeavesTheListByItsLink()
    {
        make("gone.denju");
        open("gone.denju");
        m_desk->command("file.close")->trigger();
        QVERIFY(QDir(path("gone.denju")).removeRecursively());
        m_desk.reset();
        m_desk.emplace(path("settings.ini"));
        auto& recent = m_desk->workbench->start().recent();
        QTRY_COMPARE(recent.at(0).state, ui::RecentProject::State::Missing);
        clickLink(&Links::remove);
        QTRY_COMPARE(recent.rowCount(), 0);
        QVERIFY(!m_desk->session.isOpen());
    }

    void recentProject_thatIsDamagedSaysSo()
    {
        make("hurt.denju");
        open("hurt.denju");
        m_desk.reset();
        for (const auto* each : {"project.db", "project.db-wal", "project.db-shm"})
            QFile::remove(path("hurt.denju/") + each);
        QVERIFY(!write(path("hurt.denju/project.db"), QByteArray(5000, 'x')).isEmpty());
        m_desk.emplace(path("settings.ini"));
        QTRY_COMPARE(m_desk->workbench->start().recent().at(0).state, ui::RecentProject::State::Damaged);
    }

    void projectWhoseJobsAreDamaged_opensAndSaysSo()
    {
        make("jobs.denju");
        for (const auto* each : {"jobs.db-wal", "jobs.db-shm"}) QFile::remove(path("jobs.denju/") + each);
        QVERIFY(!write(path("jobs.denju/jobs.db"), QByteArray(5000, 'x')).isEmpty());
        open("jobs.denju");
        QTRY_COMPARE(m_desk->dialogs.notices.size(), 1);
        QVERIFY2(m_desk->dialogs.notices.front().text.contains("jobs.db"),
                 qPrintable(m_desk->dialogs.notices.front().text));
    }

    void projectThatVanishesWhileOpen_leavesTheWindowAlive()
    {
        ground::copySample(path("vanishing.denju"));
        open("vanishing.denju");
        m_desk->navigation.go({"sessions", {}});
        QTRY_VERIFY(m_desk->sessions().sessions().rowCount() > 0);
        QVERIFY(QDir(path("vanishing.denju")).removeRecursively());
        m_desk->navigation.go({"start", {}});
        QVERIFY(m_desk->train());
        QTRY_VERIFY(!m_desk->dialogs.notices.isEmpty() || !m_desk->trayText().isEmpty());
        m_desk->navigation.go({"sessions", {}});
        m_desk->press(Qt::Key_J);
        m_desk->command("file.close")->trigger();
        QTRY_VERIFY(!m_desk->session.isOpen());
    }

    void importAskedForBesideAJob_opensTheWizardAndMayWait()
    {
        make("busy.denju");
        open("busy.denju");
        core::store::JobRepository(m_desk->session.project().jobs())
            .submit("import", "{}", core::Turn::InOrder, getpid()); // its worker still loads
        m_desk->jobs.poll();
        m_desk->navigation.go({"sessions", {}});
        QTest::mouseClick(m_desk->sessions().emptyState().button(), Qt::LeftButton);
        QTRY_VERIFY(m_desk->dialog<ui::ImportWizard>());
        QVERIFY(m_desk->dialogs.notices.isEmpty());
        m_desk->dialog<ui::ImportWizard>()->reject();
        QTRY_VERIFY(!m_desk->dialog<ui::ImportWizard>());
    }

    void trainingWithoutData_isNotOffered()
    {
        make("empty.denju");
        open("empty.denju");
        QVERIFY(!m_desk->find<QAbstractButton>("trainProject")->isEnabled());
        QVERIFY(!m_desk->command("models.train")->isEnabled());
        QVERIFY(!m_desk->command("models.resume")->isEnabled());
    }

private:
    using Links = ui::RecentDelegate::Links;
    /// Clicks one of the two links in a missing project's row.
    void clickLink(QRect Links::*link)
    {
        auto* list = m_desk->find<QListView>("recentProjects");
        QVERIFY(list);
        const auto index = list->model()->index(0, 0);
        const auto links =
            qobject_cast<ui::RecentDelegate*>(list->itemDelegate())->linksOf(list->visualRect(index), index);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, (links.*link).center());
    }
    void makeWrongProjects() const
    {
        if (QDir(path("good.denju")).exists()) return;
        make("good.denju");
        QVERIFY(QDir(m_folder.path()).mkdir("plain"));
        make("newer.denju");
        core::store::Database(path("newer.denju/project.db").toStdString(), core::store::Access::ReadWrite)
            .execute("PRAGMA user_version = 999");
        QVERIFY(QDir(m_folder.path()).mkdir("letter.denju"));
        QVERIFY(!write(path("letter.denju/project.db"), "Dear reader, this is no database.\n").isEmpty());
        QVERIFY(QFile::link(path("circle.denju"), path("circle.denju")));
        make("cut.denju");
        QFile file(path("cut.denju/project.db"));
        QVERIFY(file.resize(file.size() / 2));
    }
};

QTEST_MAIN(WrongTurnsTest)
#include "wrong_turns_test.moc"
