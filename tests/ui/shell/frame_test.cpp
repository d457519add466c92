#include "core/base/error.h"
#include "tests/ui/shell/frame.h"
#include "ui/bridge/error_text.h"

#include "core/store/job_repository.h"
#include "core/store/run_repository.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QtTest>

#include <algorithm>
#include <cmath>

#include <unistd.h>

using namespace ui;
using namespace ui::testing;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_isReadableOnEveryGroundInBothThemes()
    {
        Theme theme;
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            for (const auto text : {Token::Text, Token::Text2, Token::Accent, Token::Ok, Token::Warn, Token::Error})
                for (const auto ground : {Token::Surface, Token::Window, Token::Sunken, Token::Hover, Token::Selected})
                    QVERIFY(contrast(theme.color(text), theme.color(ground)) >= 4.5);
        }
    }

    void errorText_saysEveryCodeInBothLanguages()
    {
        Language language;
        for (const auto code : {core::ErrorCode::Internal, core::ErrorCode::ProjectBusy, core::ErrorCode::WorkerLost}) {
            language.set(QLocale::English);
            const auto english = errorText(code, "X");
            QCOMPARE(english, QString::fromStdString(core::sentence(code, "X")));
            language.set(QLocale::Japanese);
            QVERIFY(errorText(code, "X") != english);
            QVERIFY(errorText(code, "X").contains("X"));
        }
    }

    void languageSwitch_retranslatesMenusAndPages()
    {
        Frame frame;
        auto* quit = frame.window.commands().action("file.quit");
        QCOMPARE(quit->text(), "Quit");
        frame.language.set(QLocale::Japanese);
        QTRY_COMPARE(quit->text(), "終了");
        QCOMPARE(frame.start->title(), "スタート");
    }

    void closing_asksWhileAJobRunsAndStaysOnCancel()
    {
        Frame frame;
        QVERIFY(!frame.session.create(frame.folder.filePath("a.denju")));
        QVERIFY(!frame.jobs.watch(frame.session.project().folder()));
        core::store::JobRepository(frame.session.project().jobs())
            .submit("sample", "{}", core::Turn::InOrder, getpid()); // its worker still loads
        QTRY_VERIFY(frame.jobs.hasLive());
        frame.window.show();
        QVERIFY(!frame.window.close());
        QCOMPARE(frame.dialogs.questions.size(), 1);
        frame.dialogs.answers = {0};
        QVERIFY(frame.window.close());
    }

    void training_isOfferedToGoOnOnlyWhereThereIsOneToGoOnWith()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        const auto& project = frame.session.project();
        const auto fail = [&](const char* operation) { // as a worker does: queued, then failed
            core::store::JobRepository jobs(project.jobs());
            const auto id = jobs.submit(operation, "{}", core::Turn::InOrder, getpid());
            frame.jobs.poll();
            jobs.abandon(id, core::ErrorCode::TooFewSessions, "x");
            frame.jobs.poll();
        };
        const auto isOffered = [&] {
            const auto buttons = frame.window.findChildren<QWidget*>("resumeTraining");
            return std::any_of(buttons.begin(), buttons.end(), [](const auto* each) { return each->isVisible(); });
        };
        fail("train"); // before a run had begun
        QVERIFY(!isOffered());
        QVERIFY(!frame.window.commands().action("models.resume")->isEnabled());
        core::store::RunRepository(project.database()).add({.state = core::RunState::Stopped});
        fail("train");
        QVERIFY(isOffered());
        QVERIFY(frame.window.commands().action("models.resume")->isEnabled());
    }

    void jobAtWork_showsOnStartAndLetsImportsWait()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.window.show();
        QTRY_COMPARE(frame.start->recent().at(0).state, RecentProject::State::Empty);
        QVERIFY(frame.window.commands().action("data.import")->isEnabled());
        core::store::JobRepository jobs(frame.session.project().jobs());
        const auto id = jobs.submit("train", "{}", core::Turn::InOrder, getpid());
        frame.jobs.poll();
        QCOMPARE(frame.start->recent().at(0).state, RecentProject::State::Running);
        QVERIFY(frame.window.commands().action("data.import")->isEnabled());
        QVERIFY(!frame.window.commands().action("models.resume")->isEnabled());
        QVERIFY(frame.window.commands().action("models.resume")->toolTip().startsWith("A job is running."));
        auto job = *jobs.find(id);
        job.state = core::JobState::Running;
        job.heartbeatAt = core::store::nowMilliseconds();
        job.progress = {core::Stage::Student, 3, 4, 0};
        jobs.update(job);
        frame.jobs.poll();
        QCOMPARE(frame.start->recent().at(0).share, 0.75);
    }

    void damagedRuns_leaveTheWindowAlive()
    {
        Frame frame;
        QVERIFY(frame.controller->openProject(frame.make("a.denju")));
        frame.session.project().database().execute("DROP TABLE run");
        frame.session.refresh();
        frame.window.commands().action("models.train")->setEnabled(true);
        frame.window.commands().action("models.train")->trigger();
        QVERIFY(frame.dialogs.notices.isEmpty());
    }

    void olderProject_isOnlyListedAndNotChanged()
    {
        const Frame frame;
        const auto folder = frame.make("old.denju");
        const auto file = std::filesystem::path(folder.toStdString()) / "project.db";
        const auto version = [&] {
            return core::store::Database(file, core::store::Access::ReadOnly).number("PRAGMA user_version");
        };
        core::store::Database(file, core::store::Access::ReadWrite).execute("PRAGMA user_version = 1");
        RecentProject project{.folder = folder};
        RecentProjects::read(project);
        QCOMPARE(project.state, RecentProject::State::Older);
        QCOMPARE(version(), 1);
        QVERIFY(!RecentModel::stateText(project).isEmpty());
    }

    void recentModel_keepsTheRulesOfModels()
    {
        RecentModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.set({{.folder = "/nonexistent/x.denju"}});
        auto project = model.at(0);
        RecentProjects::read(project);
        model.setRow(0, project);
        QCOMPARE(model.at(0).state, RecentProject::State::Missing);
    }
};

QTEST_MAIN(FrameTest)
#include "frame_test.moc"
