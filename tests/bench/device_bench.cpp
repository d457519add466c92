// A whole training on one device: teacher, student for the validation days, both judged on them:
//   device_bench FOLDER PRESET DEVICE [field=value ...]
// FOLDER holds items.csv, sessions.csv and pictures.rgb ([I, 3, H, W] bytes, H and W those of PictureSet, behind one
// byte for each item that says whether it has a picture), so that nothing here needs more than LibTorch. `--dump
// FOLDER PICTURES` writes that file from a folder of pictures, where the build has a decoder.
#include "core/base/field_text.h"
#include "core/domain/split.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/tensors/device.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "tests/bench/training_folder.h"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <span>

#ifdef DENJU_BENCH_CUDA
#include <c10/cuda/CUDACachingAllocator.h>
#endif

using namespace core;

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

images::PictureSet emptySet(std::int64_t count)
{
    images::PictureSet pictures;
    pictures.count = count;
    pictures.rgb.assign(static_cast<std::size_t>(count * 3 * pictures.width * pictures.height), 255);
    pictures.present.assign(static_cast<std::size_t>(count), 0);
    return pictures;
}

images::PictureSet readPictures(const std::string& path, std::int64_t count)
{
    auto pictures = emptySet(count);
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(pictures.present.data()), static_cast<std::streamsize>(pictures.present.size()));
    file.read(reinterpret_cast<char*>(pictures.rgb.data()), static_cast<std::streamsize>(pictures.rgb.size()));
    if (!file) throw std::runtime_error("pictures.rgb is short");
    return pictures;
}

/// Per cent of the validation cases.
void judge(const char* name, const Scorer& scorer, const Dataset& dataset, const Split& split)
{
    std::vector<float> scores(static_cast<std::size_t>(dataset.itemCount()));
    double hits = 0, reciprocal = 0;
    const auto cases = casesOf(dataset.log, split.validation);
    const auto begin = Clock::now();
    for (const auto& each : cases) {
        const auto items = dataset.log.itemsOf(each.session);
        const auto position = static_cast<std::size_t>(each.position);
        const auto at = static_cast<std::size_t>(dataset.log.starts[static_cast<std::size_t>(each.session)]) + position;
        scorer.score({items.first(position), dataset.log.times[at - 1]}, scores);
        const auto target = scores[static_cast<std::size_t>(items[position])];
        int rank = 0;
        for (const auto score : scores) rank += score >= target;
        if (rank > 20) continue;
        hits += 1;
        reciprocal += 1.0 / rank;
    }
    const auto count = static_cast<double>(cases.size());
    std::cout << name << ": " << cases.size() << " validation cases, HR@20 " << 100 * hits / count << ", MRR@20 "
              << 100 * reciprocal / count << ", " << 1000 * secondsSince(begin) / count << " ms a case\n";
}

/// Says what each stage took, once the next one begins.
class StageClock {
public:
    void see(const Progress& progress)
    {
        if (progress.stage == m_stage && !m_name.empty()) return;
        end();
        m_stage = progress.stage;
        m_name = enumName(progress.stage);
        m_begin = Clock::now();
    }
    void end()
    {
        if (!m_name.empty()) std::cout << "  " << m_name << ": " << secondsSince(m_begin) << " s" << std::endl;
        m_name.clear();
    }

private:
    Stage m_stage = Stage::Preparing;
    std::string m_name;
    Clock::time_point m_begin;
};

void printDeviceMemory()
{
#ifdef DENJU_BENCH_CUDA
    const auto stats = c10::cuda::CUDACachingAllocator::getDeviceStats(0);
    std::cout << "  most GPU memory: " << stats.allocated_bytes[0].peak / 1'000'000 << " MB\n";
#endif
}

int train(const std::string& folder, TrainingConfig config)
{
    const auto dataset = bench::readTrainingFolder(folder);
    const auto pictures = readPictures(folder + "/pictures.rgb", dataset.itemCount());
    const auto split = splitByTime(dataset.log, midnightFromDate("2020-09-22"));
    const auto checkpoints = std::filesystem::temp_directory_path() / "denju-device-bench";
    std::filesystem::remove_all(checkpoints);
    std::filesystem::create_directories(checkpoints);
    std::cout << dataset.itemCount() << " items, " << split.train.size() << " sessions to train on, on "
              << engine::deviceName(engine::chooseDevice(config.device)) << '\n';

    StageClock stages;
    const JobContext context({}, nullptr, [&](const Progress& progress) { stages.see(progress); });
    std::map<std::string, double> last;
    const auto point = [&](const std::string& series, std::int64_t, double value) { last[series] = value; };
    auto begin = Clock::now();
    const auto teacher = engine::Teacher::train({dataset, pictures, split.train}, config, checkpoints, context, point);
    stages.end();
    std::cout << "teacher trained in " << secondsSince(begin) << " s\n";
    begin = Clock::now();
    const engine::StudentInput input{dataset,
                                     pictures,
                                     split.train,
                                     dayOf(split.validationFrom),
                                     {teacher.knowledge(), teacher.itemQueries(), teacher.transition(),
                                      [&](const auto& prefixes) { return teacher.sessionStates(prefixes); }}};
    const auto student = engine::trainStudent(input, config, checkpoints / "student.safetensors", context, point);
    stages.end();
    std::cout << "student trained in " << secondsSince(begin) << " s\n";
    printDeviceMemory();
    for (const auto& [series, value] : last) std::cout << "  last " << series << ": " << value << '\n';
    judge("student", student, dataset, split);
    judge("teacher", engine::TeacherScorer(teacher), dataset, split);
    return 0;
}

int dump([[maybe_unused]] const std::string& folder, [[maybe_unused]] const std::string& pictureFolder)
{
#ifdef DENJU_BENCH_DECODER
    const auto dataset = bench::readTrainingFolder(folder);
    const auto pictures = bench::readPictureFolder(dataset, pictureFolder);
    std::ofstream out(folder + "/pictures.rgb", std::ios::binary);
    out.write(reinterpret_cast<const char*>(pictures.present.data()),
              static_cast<std::streamsize>(pictures.present.size()));
    out.write(reinterpret_cast<const char*>(pictures.rgb.data()), static_cast<std::streamsize>(pictures.rgb.size()));
    return out ? 0 : 1;
#else
    std::cerr << "This build decodes no pictures.\n";
    return 2;
#endif
}

} // namespace

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 3 && words[0] == "--dump") return dump(words[1], words[2]);
    if (words.size() < 3) return 2;
    auto config = presetConfig(*enumFromName<Preset>(words[1]));
    config.device = words[2];
    for (const auto& option : std::span(words).subspan(3)) {
        const auto equals = option.find('=');
        TrainingConfig::visitFields(config, [&](const char* name, auto& field, const char*) {
            if (option.substr(0, equals) == name) fieldFromText(name, option.substr(equals + 1), field);
        });
    }
    return train(words[0], config);
}
