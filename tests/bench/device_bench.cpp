// A whole training on one device: teacher, student for the validation days, both judged on them:
//   device_bench FOLDER PRESET DEVICE [language=FOLDER] [content=FILE] [out=FOLDER] [every=N] [field=value ...]
// FOLDER holds items.csv, sessions.csv and pictures.rgb ([I, 3, H, W] bytes, H and W those of PictureSet, behind one
// byte for each item that says whether it has a picture), so that nothing here needs more than LibTorch. `--dump
// FOLDER PICTURES` writes that file from a folder of pictures, where the build has a decoder. `language` is the model
// that both towers read with; `content` a safetensors file with what other pretrained models say of each item, "text"
// and "picture". Into `out` go the losses of each stage and the rank of each case. The teacher, which answers one by
// one here, is asked every Nth case.
#include "core/base/field_text.h"
#include "core/domain/split.h"
#include "core/engine/distillation/session_lots.h"
#include "core/engine/student/student_trainer.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/device_memory.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/towers/teacher.h"
#include "core/engine/towers/teacher_scorer.h"
#include "tests/bench/judge.h"
#include "tests/bench/training_folder.h"

#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <optional>
#include <unistd.h>

using namespace core;

namespace {

using Clock = std::chrono::steady_clock;

struct Wishes {
    std::string folder;
    std::string language;
    std::string content;
    std::string out;
    std::size_t every = 10;
    TrainingConfig config;
};

double secondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

images::PictureSet readPictures(const std::string& path, std::int64_t count)
{
    images::PictureSet pictures; // filled by hand: its own constructor comes with a decoder
    pictures.count = count;
    pictures.rgb.resize(static_cast<std::size_t>(count * 3 * pictures.width * pictures.height));
    pictures.present.resize(static_cast<std::size_t>(count));
    std::ifstream file(path, std::ios::binary);
    file.read(reinterpret_cast<char*>(pictures.present.data()), static_cast<std::streamsize>(pictures.present.size()));
    file.read(reinterpret_cast<char*>(pictures.rgb.data()), static_cast<std::streamsize>(pictures.rgb.size()));
    if (!file) throw std::runtime_error("pictures.rgb is short");
    return pictures;
}

engine::ContentVectors readContent(const std::string& path)
{
    if (path.empty()) return {};
    const auto file = engine::readTensors(path);
    const auto rows = [&](const char* name) {
        const auto found = file.tensors.find(name);
        return found == file.tensors.end() ? torch::Tensor() : found->second.to(torch::kFloat32);
    };
    return {rows("text"), rows("picture")};
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

/// The losses of all stages, into a file where one is wanted.
class Points {
public:
    explicit Points(const std::string& folder)
    {
        if (folder.empty()) return;
        m_file.open(folder + "/losses.csv");
        m_file << "series,step,loss\n";
    }
    void add(const std::string& series, std::int64_t step, double value)
    {
        m_last[series] = value;
        if (m_file.is_open()) m_file << series << ',' << step << ',' << value << '\n';
    }
    void printLast() const
    {
        for (const auto& [series, value] : m_last) std::cout << "  last " << series << ": " << value << '\n';
    }

private:
    std::ofstream m_file;
    std::map<std::string, double> m_last;
};

std::filesystem::path scratch(const std::string& name)
{
    const auto file = "denju-device-bench-" + name + "-" + std::to_string(getpid());
    return std::filesystem::temp_directory_path() / file;
}

engine::Teacher teach(const Wishes& wishes, const engine::TeacherInput& input, const JobContext& context,
                      Points& points)
{
    const auto checkpoints = scratch("teacher");
    const auto begin = Clock::now();
    auto teacher = engine::Teacher::train(input, wishes.config, checkpoints, context,
                                          [&](auto&&... point) { points.add(point...); });
    std::filesystem::remove_all(checkpoints);
    std::cout << "teacher trained in " << secondsSince(begin) << " s, " << input.train.size() << " sessions\n";
    return teacher;
}

int train(const Wishes& wishes)
{
    const auto& config = wishes.config;
    const auto dataset = bench::readTrainingFolder(wishes.folder);
    const auto pictures = readPictures(wishes.folder + "/pictures.rgb", dataset.itemCount());
    const auto content = readContent(wishes.content);
    const auto split = splitByTime(dataset.log, midnightFromDate("2020-09-22"));
    const auto lessons = engine::lessonsOf(split.train, split.train, config);
    const auto device = engine::chooseDevice(config.device);
    std::cout << dataset.itemCount() << " items, " << split.train.size() << " sessions, on "
              << engine::deviceName(device) << '\n';

    StageClock stages;
    const JobContext context({}, nullptr, [&](const Progress& progress) { stages.see(progress); });
    Points points(wishes.out);
    const auto judge = [&](const std::string& name, const Scorer& scorer, std::size_t every) {
        std::ofstream ranks;
        if (!wishes.out.empty()) ranks.open(wishes.out + "/ranks-" + name + ".txt");
        std::cout << name << ": "
                  << bench::judge(dataset, split.train, split.validation, scorer, every,
                                  ranks.is_open() ? &ranks : nullptr)
                  << std::endl;
    };
    engine::StudentInput input{dataset, pictures, split.train, dayOf(split.validationFrom), {.content = content}};
    std::optional<engine::Teacher> teacher;
    if (!config.leavesOut(Without::Teacher)) {
        teacher = teach(wishes, {dataset, pictures, lessons.teacher, content, wishes.language}, context, points);
        stages.end();
        input.teacher = {teacher->knowledge(), teacher->itemQueries(), teacher->transition(),
                         [&](const auto& prefixes) { return teacher->sessionStates(prefixes); }, content};
        input.fitted = lessons.student;
    }
    const auto begin = Clock::now();
    const auto checkpoint = scratch("student");
    const auto student =
        engine::trainStudent(input, config, checkpoint, context, [&](auto&&... point) { points.add(point...); });
    std::filesystem::remove(checkpoint);
    stages.end();
    std::cout << "student trained in " << secondsSince(begin) << " s; most GPU memory "
              << engine::devicePeak(device) / 1'000'000 << " MB\n";
    points.printLast();
    judge("student", student, 1);
    if (teacher) judge("teacher", engine::TeacherScorer(*teacher), wishes.every);
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

/// Takes `option` where it is one of the benchmark's own.
bool takeOwn(Wishes& wishes, const std::string& option)
{
    const auto equals = option.find('=');
    const auto name = option.substr(0, equals);
    const auto value = equals == std::string::npos ? std::string() : option.substr(equals + 1);
    if (name == "every") wishes.every = std::stoul(value);
    if (name == "language") wishes.language = value;
    if (name == "content") wishes.content = value;
    if (name == "out") wishes.out = value;
    return name == "every" || name == "language" || name == "content" || name == "out";
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() == 3 && words[0] == "--dump") return dump(words[1], words[2]);
    if (words.size() < 3) return 2;
    Wishes wishes{.folder = words[0], .config = presetConfig(*enumFromName<Preset>(words[1]))};
    wishes.config.device = words[2];
    words.erase(words.begin(), words.begin() + 3);
    std::erase_if(words, [&](const std::string& option) { return takeOwn(wishes, option); });
    applySettings(wishes.config, words);
    return train(wishes);
}
