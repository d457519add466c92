// The teacher alone on a folder with items.csv, sessions.csv and the pictures unpacked; judged on the last day before
// the test day:
//   towers_bench FOLDER PICTURES PRESET [field=value ...]
#include "core/base/field_text.h"
#include "core/domain/split.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "tests/bench/judge.h"
#include "tests/bench/training_folder.h"

#include <chrono>
#include <iostream>

using namespace core;
using namespace core::engine;

namespace {

void printNeighbours(const Dataset& dataset, const Teacher& teacher)
{
    for (const ItemIndex item : {100, 5000, 12000}) {
        const auto title = [&](std::int64_t at) {
            const auto& each = dataset.catalogue.items[static_cast<std::size_t>(at)];
            return each.title + " (" + each.attributes[0] + ", " + each.category + ")";
        };
        std::cout << title(item) << '\n';
        for (const auto& [name, scores] :
             {std::pair{"  z^k ", torch::matmul(teacher.knowledge(), teacher.knowledge()[item])},
              std::pair{"  next ", torch::matmul(teacher.transition(), teacher.itemQueries()[item])}}) {
            const auto best = std::get<1>(scores.topk(5));
            for (int at = 0; at < 5; ++at) std::cout << name << title(best[at].item<std::int64_t>()) << '\n';
        }
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 4) return 2;
    torch::set_num_threads(2);
    const auto dataset = bench::readTrainingFolder(argv[1]);
    const auto pictures = bench::readPictureFolder(dataset, argv[2]);
    auto config = presetConfig(*enumFromName<Preset>(argv[3]));
    for (int at = 4; at < argc; ++at) {
        const std::string option = argv[at];
        const auto equals = option.find('=');
        TrainingConfig::visitFields(config, [&](const char* name, auto& field, const char*) {
            if (option.substr(0, equals) == name) fieldFromText(name, option.substr(equals + 1), field);
        });
    }
    Split split = splitByTime(dataset.log, midnightFromDate("2020-09-22"));
    std::cout << dataset.itemCount() << " items, " << split.train.size() << " training sessions from "
              << dateFromTime(split.validationFrom) << " back\n";

    const auto begin = std::chrono::steady_clock::now();
    const auto seconds = [&] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    const auto folder = std::filesystem::temp_directory_path() / "denju-towers-bench";
    std::filesystem::remove_all(folder);
    const auto teacher = Teacher::train({dataset, pictures, split.train}, config, folder, {},
                                        [&](const std::string& series, std::int64_t step, double value) {
                                            if (step % 50 == 0)
                                                std::cout << seconds() << " s  " << series << ' ' << step << "  "
                                                          << value << std::endl;
                                        });
    std::cout << "trained in " << seconds() << " s, R2 of z^k from z^t " << teacher.sharedKnowledge() << '\n';
    torch::set_num_threads(1);
    std::cout << bench::judge(dataset, split.train, split.validation, TeacherScorer(teacher), 4) << '\n';
    printNeighbours(dataset, teacher);
}
