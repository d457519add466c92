// The student alone, without teacher, on a folder with items.csv and sessions.csv as those of hm-week are laid out;
// trained on all but the two newest days and judged on the day before the newest (the newest is the test and stays
// untouched):
//   student_bench FOLDER PICTURES|- THREADS [field=value ...]
#include "core/base/field_text.h"
#include "core/base/memory_use.h"
#include "core/engine/student/student_ground.h"
#include "core/engine/student/student_trainer.h"
#include "tests/bench/judge.h"
#include "tests/bench/training_folder.h"

#include <ctime>
#include <iostream>
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

std::int64_t newestDay(const SessionLog& log)
{
    std::int64_t newest = 0;
    for (SessionIndex session = 0; session < log.size(); ++session)
        newest = std::max(newest, dayOf(log.firstTime(session)));
    return newest;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) return 2;
    torch::set_num_threads(std::atoi(argv[3]));
    const auto dataset = bench::readTrainingFolder(argv[1]);
    const auto pictures =
        std::string(argv[2]) == "-" ? images::PictureSet() : bench::readPictureFolder(dataset, argv[2]);
    TrainingConfig config;
    std::vector<std::string> settings;
    for (int at = 4; at < argc; ++at) settings.emplace_back(argv[at]);
    applySettings(config, settings);
    const auto split = splitByTime(dataset.log, newestDay(dataset.log) * 86'400);
    const StudentInput input{dataset, pictures, split.train, dayOf(split.validationFrom), {}};

    std::cout << "held before: " << residentMemory() / (1 << 20) << " MiB\n";
    const auto file = std::filesystem::temp_directory_path() / "denju-student-bench";
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
              << bench::judge(dataset, split.train, split.validation, student) << '\n';
}
