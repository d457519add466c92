// The student alone, without teacher, on a folder with items.csv and sessions.csv as those of hm-week are laid out,
// judged on the newest days that hold a tenth of the sessions before the newest day. That one is the test, and is
// judged, by a student of all days before it, where `test` is said; settings are never chosen by it.
//   student_bench FOLDER PICTURES|- THREADS [test] [repeated] [lifts] [field=value ...]
// `repeated` keeps an item that follows itself, in the sessions and as a target: so figures of clicks are published.
// `lifts` tells what other values of rare_lift would give the same student, and how popular what it recommends is then.
#include "core/base/field_text.h"
#include "core/base/memory_use.h"
#include "core/engine/student/rare_lift.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_trainer.h"
#include "core/evaluation/measures.h"
#include "core/evaluation/rank_cases.h"
#include "tests/bench/judge.h"
#include "tests/bench/training_folder.h"

#include <array>
#include <ctime>
#include <iostream>
#include <unistd.h>
#include <utility>

using namespace core;
using namespace core::engine;

namespace {

/// Of all this program's threads together, on the processor: the machine may be shared.
class Seconds {
public:
    double lap()
    {
        const auto now = std::clock();
        return static_cast<double>(now - std::exchange(m_from, now)) / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_from = std::clock();
};

constexpr std::array kLifts{0.0, 0.75, 1.5, 3.0, 6.0};

void tellBias(const PopularityBias& bias, int length)
{
    std::cout << "; of the best " << length << ": " << bias.meanPopularity << " events on average, coverage "
              << bias.coverage << ", Gini " << bias.gini << ", tail " << bias.tailShare;
}

/// A student with more or less lift than its own: it is added to the prior once all else has been learned.
class Lifted : public Scorer {
public:
    Lifted(const Student& student, double by) : m_student(student), m_by(student.tables().prior.size())
    {
        addRareLift(m_by, student.tables().sessionsOf, by);
    }
    [[nodiscard]] std::string name() const override { return "lifted"; }
    void score(const Question& question, std::span<float> scores) const override
    {
        m_student.score(question, scores);
        for (std::size_t item = 0; item < scores.size(); ++item) scores[item] += m_by[item];
    }

private:
    const Student& m_student;
    std::vector<float> m_by;
};

void tellLifts(const Dataset& dataset, const std::vector<SessionIndex>& known, const std::vector<SessionIndex>& judged,
               const Student& student, double lift)
{
    const auto frequency = itemFrequency(dataset.log, known, dataset.itemCount());
    const auto heldOut = heldOutAfter(dataset.log, known, judged, dataset.itemCount());
    for (const auto other : kLifts) {
        const auto ranked =
            rankCases(Lifted(student, other - lift), dataset.log, heldOut, dataset.itemCount(), 1, JobContext());
        std::cout << "rare_lift=" << other;
        for (const auto slice : {Slice::All, Slice::Unseen, Slice::Cold, Slice::Warm, Slice::Hot}) {
            const auto measured = measureSlice(slice, heldOut, ranked.ranks, JobContext());
            std::cout << ' ' << enumName(slice) << ' ' << measured.hr20 << ' ' << measured.mrr20;
        }
        for (const auto length : {10, 20})
            tellBias(popularityBias(ranked.exposure(dataset.itemCount(), length), frequency), length);
        std::cout << std::endl;
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) return 2;
    torch::set_num_threads(std::atoi(argv[3]));
    TrainingConfig config;
    std::vector<std::string> settings;
    for (int at = 4; at < argc; ++at) settings.emplace_back(argv[at]);
    const bool test = std::erase(settings, "test") > 0;
    const bool repeated = std::erase(settings, "repeated") > 0;
    const bool lifts = std::erase(settings, "lifts") > 0;
    applySettings(config, settings);
    const auto dataset = bench::readTrainingFolder(argv[1], repeated);
    const auto pictures =
        std::string(argv[2]) == "-" ? images::PictureSet() : bench::readPictureFolder(dataset, argv[2]);
    const auto split = splitByTime(dataset.log, bench::newestDay(dataset.log) * 86'400);
    const auto known = test ? split.trainAndValidation() : split.train;
    const auto& judged = test ? split.test : split.validation;
    const StudentInput input{dataset, pictures, known, dayOf(test ? split.testFrom : split.validationFrom), {}};

    std::cout << "held before: " << residentMemory() / (1 << 20) << " MiB\n";
    const auto file = std::filesystem::temp_directory_path() / ("denju-student-bench-" + std::to_string(getpid()));
    std::filesystem::remove(file);
    Seconds watch;
    double ground = 0;
    double steps = 0;
    double loss = 0;
    std::int64_t heldByGround = 0;
    const JobContext context({}, nullptr, [&](const Progress& progress) {
        if (progress.stage != Stage::Student || steps > 0) return;
        loss = progress.value;
        if (progress.done == progress.total) steps = watch.lap();
    });
    const auto student = trainStudent(input, config, file, context, [&](const std::string& series, auto&&...) {
        if (series != kGroundReady) return;
        ground = watch.lap();
        heldByGround = residentMemory();
        forgetPeakMemory();
    });
    std::cout << "seconds of the processor: ground " << ground << ", " << heldByGround / (1 << 20) << " MiB; steps "
              << steps << ", tables " << watch.lap() << ", at most " << peakMemory() / (1 << 20) << " MiB; "
              << student.tables().to.size() << " edges, loss " << loss << '\n'
              << bench::judge(dataset, known, judged, student) << '\n';
    if (lifts) tellLifts(dataset, known, judged, student, config.rareLift);
}
