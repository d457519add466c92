// Import beside Arrow alone: import_bench FOLDER EVENTS [SESSION_LENGTH] [scattered]
// Makes FOLDER/log-EVENTS-LENGTH.csv (session_id,item_id,timestamp; sessions of geometric length with that mean, 47,000
// items of a long tail, every session in one piece, or four sessions interleaved throughout) and prints, for the
// streaming reader alone and for the operation into a new project, each in processes of its own and in turn: the least
// of three wall times, processor time, and peak memory.
#include "core/operations/imports/import_operation.h"

#include <arrow/csv/options.h>
#include <arrow/csv/reader.h>
#include <arrow/io/file.h>
#include <arrow/record_batch.h>
#include <arrow/type.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int kRounds = 3;
constexpr int kItems = 47'000;

struct Open {
    std::int64_t session = 0;
    std::int64_t time = 0;
};

void generate(const std::filesystem::path& file, std::int64_t events, double length, std::size_t interleaved)
{
    std::mt19937_64 random(1);
    std::uniform_real_distribution<> uniform;
    std::ofstream out(file.string() + ".part", std::ios::binary);
    out << "session_id,item_id,timestamp\n";
    std::int64_t sessions = 0;
    std::int64_t time = 1'600'257'600;
    std::vector<Open> open(interleaved);
    std::string lines;
    for (std::int64_t event = 0; event < events; ++event) {
        auto& at = open[static_cast<std::size_t>(event) % interleaved];
        if (at.session == 0 || uniform(random) < 1 / length) at = {++sessions, time += random() % 3};
        const auto rank = static_cast<int>(kItems * uniform(random) * uniform(random) * uniform(random));
        lines += std::to_string(at.session) + ",0" + std::to_string(100'000'000 + 7 * rank) + ',' +
                 std::to_string(at.time) + '\n';
        at.time += static_cast<std::int64_t>(random() % 90);
        constexpr std::size_t kPiece = 1 << 20;
        if (lines.size() < kPiece && event + 1 < events) continue;
        out << lines;
        lines.clear();
    }
    out.close();
    std::filesystem::rename(file.string() + ".part", file);
}

/// The same settings as core/readers/table_reader.cpp, or with all of Arrow's threads.
int readAlone(const std::filesystem::path& file, bool threads)
{
    auto read = arrow::csv::ReadOptions::Defaults();
    read.use_threads = threads;
    auto parse = arrow::csv::ParseOptions::Defaults();
    parse.newlines_in_values = !threads;
    auto convert = arrow::csv::ConvertOptions::Defaults();
    for (const char* name : {"session_id", "item_id", "timestamp"}) convert.column_types[name] = arrow::binary();
    const auto input = arrow::io::ReadableFile::Open(file.string()).ValueOrDie();
    const auto reader =
        arrow::csv::StreamingReader::Make(arrow::io::default_io_context(), input, read, parse, convert).ValueOrDie();
    std::int64_t rows = 0;
    for (std::shared_ptr<arrow::RecordBatch> batch; reader->ReadNext(&batch).ok() && batch != nullptr;)
        rows += batch->num_rows();
    return rows > 0 ? 0 : 1;
}

int import(const std::filesystem::path& file, const std::filesystem::path& project)
{
    const auto response = core::operations::run(
        core::protocol::ImportRequest{.project = project.string(), .sessions = file.string()}, {});
    return response.eventsImported > 0 ? 0 : 1;
}

/// The least of each figure over the rounds.
struct Figures {
    double seconds = 1e9;
    double processor = 1e9;
    long peakMegabytes = 0;
};

void measure(const std::function<int()>& work, Figures& least)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto child = fork();
    if (child == 0) _exit(work());
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (status != 0) std::exit(1);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
    };
    least.seconds =
        std::min(least.seconds, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    least.processor = std::min(least.processor, seconds(usage.ru_utime) + seconds(usage.ru_stime));
    least.peakMegabytes = std::max(least.peakMegabytes, usage.ru_maxrss / 1024);
}

void print(const char* name, const Figures& figures, const Figures& alone)
{
    std::printf("%-28s %6.2f s (x %.1f)   processor %6.2f s (x %.1f)   peak %4ld MB\n", name, figures.seconds,
                figures.seconds / alone.seconds, figures.processor, figures.processor / alone.processor,
                figures.peakMegabytes);
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) return 2;
    const std::filesystem::path folder = argv[1];
    const auto events = std::strtoll(argv[2], nullptr, 10);
    const double length = argc > 3 ? std::strtod(argv[3], nullptr) : 2.8;
    const bool scattered = argc > 4;
    std::filesystem::create_directories(folder);
    const auto file = folder / ("log-" + std::string(argv[2]) + "-" + (argc > 3 ? argv[3] : "2.8") +
                                (scattered ? "-scattered" : "") + ".csv");
    if (!exists(file)) generate(file, events, length, scattered ? 4 : 1);
    const auto project = folder / "bench.denju";
    Figures plain;
    Figures threaded;
    Figures imported;
    for (int round = 0; round < kRounds; ++round) {
        measure([&] { return readAlone(file, /*threads=*/false); }, plain);
        measure([&] { return readAlone(file, /*threads=*/true); }, threaded);
        remove_all(project);
        measure([&] { return import(file, project); }, imported);
    }
    std::printf("%s, %.0f MB, project.db %.0f MB\n", file.filename().c_str(),
                1e-6 * static_cast<double>(file_size(file)),
                1e-6 * static_cast<double>(file_size(project / "project.db")));
    print("Arrow alone, as we ask it", plain, plain);
    print("Arrow alone, all its threads", threaded, plain);
    print("import into a new project", imported, plain);
    remove_all(project);
    return 0;
}
