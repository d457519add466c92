#include "core/base/error.h"
#include "core/images/pixels.h"
#include "core/operations/training/study_operation.h"
#include "core/protocol/json.h"
#include "core/store/picture_repository.h"
#include "tests/core/images/pictures_for_tests.h"
#include "tests/core/operations/small_project.h"

#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <stop_token>
#include <string>

using namespace core;
using namespace core::operations;

/// The table of ablations and controls by one command.
class StudyTest : public QObject {
    Q_OBJECT

    std::optional<QTemporaryDir> m_folder;
    std::string m_project;

    [[nodiscard]] protocol::StudyRequest request(std::vector<StudyVariant> variants = {}) const
    {
        protocol::StudyRequest request;
        request.project = m_project;
        request.device = "cpu";
        request.settings = smallSettings();
        request.variants = std::move(variants);
        return request;
    }
    [[nodiscard]] std::filesystem::path kept() const { return std::filesystem::path(m_project) / "study"; }
    /// Every other item gets one, each of a colour of its own.
    void addPictures() const
    {
        const auto project = store::Project::open(m_project);
        store::Transaction transaction(project.database());
        store::PictureRepository pictures(project.database());
        for (int item = 1; item <= 60; item += 2) {
            const auto jpeg = images::encodeJpeg(images::tests::plain(32, 48, {4 * item, 200, 255 - 4 * item}), 90);
            pictures.save({.item = {item}, .width = 32, .height = 48, .fingerprint = 0, .small = jpeg, .large = jpeg});
        }
        transaction.commit();
    }
    static std::string linesOf(const std::filesystem::path& path)
    {
        std::ifstream file(path);
        return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    }

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_project = m_folder->filePath("p.denju").toStdString();
        fillSmallProject(store::Project::create(m_project));
    }

    void everyVariant_isMeasuredOnTheSameCases()
    {
        auto wanted = request();
        wanted.table = m_folder->filePath("study.csv").toStdString();
        addPictures();
        for (const auto& [variant, name] : EnumNames<StudyVariant>::names) wanted.variants.push_back(variant);
        const auto study = run(wanted, JobContext());
        QCOMPARE(study.rows.size(), EnumNames<StudyVariant>::names.size());
        std::set<std::string> figures;
        for (const auto& row : study.rows) {
            QCOMPARE(std::int64_t{row.all.cases}, study.cases);
            QCOMPARE(std::int64_t{row.rare.cases}, study.rareCases);
            QVERIFY(std::abs(row.all.mrr20 - study.rows[0].all.mrr20 - row.difference.mrr20) < 1e-9);
            QVERIFY(row.difference.mrr20Interval.low <= row.difference.mrr20 &&
                    row.difference.mrr20 <= row.difference.mrr20Interval.high);
            figures.insert(std::to_string(row.all.mrr20) + ' ' + std::to_string(row.all.ndcg20));
        }
        QCOMPARE(study.rows[0].variant, StudyVariant::Whole);
        QCOMPARE(figures.size(), study.rows.size()); // each is a training of its own
        const auto table = linesOf(study.table);
        QCOMPARE(std::ranges::count(table, '\n'), std::ssize(study.rows) + 1);
        QVERIFY(table.find("\nnoise,") != std::string::npos);
    }

    void learningCurve_isOneCommand()
    {
        auto wanted = request();
        wanted.curve = true;
        const auto curve = run(wanted, JobContext());
        std::vector<StudyVariant> variants;
        for (const auto& row : curve.rows) variants.push_back(row.variant);
        QCOMPARE(variants, (std::vector{StudyVariant::Whole, StudyVariant::CatalogueAlone, StudyVariant::OnePercent,
                                        StudyVariant::TenPercent, StudyVariant::ThirtyPercent}));
        // What follows what can only be learned from sessions, the better the more of them there are.
        QVERIFY(curve.rows[0].all.mrr20 > curve.rows[4].all.mrr20);
        QVERIFY(curve.rows[4].all.mrr20 > curve.rows[2].all.mrr20);
    }

    void finishedTrainings_areKept()
    {
        const auto first = run(request({StudyVariant::WithoutTeacher}), JobContext());
        QCOMPARE(first.rows.size(), std::size_t{2});
        bool trains = false;
        const JobContext watched({}, nullptr, [&](const Progress& progress) {
            trains = trains || progress.stage == Stage::Student || progress.stage == Stage::KnowledgeTower;
        });
        QCOMPARE(protocol::encode(run(request({StudyVariant::WithoutTeacher}), watched)), protocol::encode(first));
        QVERIFY(!trains);
        for (const auto& entry : std::filesystem::directory_iterator(kept())) { // a damaged list is made again
            for (const auto& file : std::filesystem::directory_iterator(entry.path()))
                QCOMPARE(file.path().filename().string(), std::string("ranks.txt"));
            std::ofstream(entry.path() / "ranks.txt") << "1\n2\nthree\n";
        }
        QCOMPARE(protocol::encode(run(request({StudyVariant::WithoutTeacher}), watched)), protocol::encode(first));
        QVERIFY(trains);
    }

    /// It comes with the whole, whose first stage it is, and would be the same if it were trained by itself.
    void withoutTeacher_isTheWholeBeforeItHeardIt()
    {
        const auto first = run(request({StudyVariant::WithoutTeacher}), JobContext());
        int taken = 0;
        for (const auto& entry : std::filesystem::directory_iterator(kept()))
            if (entry.path().filename().string().starts_with("without-teacher")) {
                std::filesystem::remove_all(entry.path());
                ++taken;
            }
        QCOMPARE(taken, 1);
        QCOMPARE(protocol::encode(run(request({StudyVariant::WithoutTeacher}), JobContext())), protocol::encode(first));
    }

    void stoppedStudy_goesOnToTheSameEnd()
    {
        const auto whole = run(request({StudyVariant::Noise}), JobContext());
        std::filesystem::remove_all(kept());
        for (const auto stage : {Stage::KnowledgeTower, Stage::Alignment, Stage::Distillation}) {
            std::stop_source stop;
            const JobContext context(stop.get_token(), nullptr, [&](const Progress& progress) {
                if (progress.stage == stage && progress.done > 0) stop.request_stop();
            });
            QVERIFY_THROWS_EXCEPTION(Cancelled, run(request({StudyVariant::Noise}), context));
        }
        QCOMPARE(protocol::encode(run(request({StudyVariant::Noise}), JobContext())), protocol::encode(whole));
    }

    void severalSeeds_areJudgedByTheirMean()
    {
        auto wanted = request({StudyVariant::WithoutTeacher});
        const auto one = run(wanted, JobContext());
        wanted.seed = 2;
        const auto two = run(wanted, JobContext());
        wanted.seed = 1;
        wanted.seeds = 2;
        const auto both = run(wanted, JobContext());
        for (std::size_t row = 0; row < 2; ++row)
            QVERIFY(std::abs(both.rows[row].all.mrr20 - (one.rows[row].all.mrr20 + two.rows[row].all.mrr20) / 2) <
                    1e-9);
        wanted.seeds = 0;
        QVERIFY_THROWS_EXCEPTION(Error, run(wanted, JobContext()));
    }
};

QTEST_GUILESS_MAIN(StudyTest)
#include "study_test.moc"
