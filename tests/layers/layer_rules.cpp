#include "tests/layers/layer_rules.h"

#include <algorithm>
#include <fstream>
#include <regex>

namespace layers {

namespace {

/// An outside library: how its headers' names begin, and the rooms that may include them.
struct Library {
    std::string_view name;
    std::vector<std::string_view> headers;
    std::vector<std::string_view> homes;
};

const std::vector<Library>& libraries()
{
    static const std::vector<Library> table{
        {"spdlog", {"spdlog/", "fmt/"}, {"core/base"}},
        {"jemalloc", {"jemalloc/"}, {"core/base"}},
        {"nlohmann_json", {"nlohmann/"}, {"core/protocol", "core/tokenizers", "core/engine"}},
        {"SQLite", {"SQLiteCpp/", "sqlite3.h"}, {"core/store"}},
        {"Arrow", {"arrow/", "parquet/"}, {"core/readers"}},
        {"liborcus", {"orcus/", "ixion/", "mdds/"}, {"core/readers"}},
        {"ICU", {"unicode/"}, {"core/readers", "core/tokenizers"}},
        {"SentencePiece", {"sentencepiece_"}, {"core/tokenizers"}},
        {"OpenCV", {"opencv2/"}, {"core/images"}},
        {"libarchive", {"archive.h", "archive_entry.h"}, {"core/images"}},
        {"LibTorch", {"torch/", "ATen/", "c10/"}, {"core/engine"}},
        {"libxlsxwriter", {"xlsxwriter"}, {"core/reports"}},
        {"CLI11", {"CLI/"}, {"app"}},
        {"QCustomPlot", {"qcustomplot.h"}, {"ui/charts"}},
    };
    return table;
}

/// The C library and the kernel, which are everyone's.
bool belongsToTheSystem(std::string_view header)
{
    static const std::regex standard("[a-z_0-9]+"); // <vector>, <cstdint>
    static const std::regex system(
        "(sys|linux)/"
        ".*|(unistd|fcntl|signal|locale|langinfo|iconv|poll|malloc|spawn|termios|dirent|dlfcn|immintrin)\\.h");
    const std::string name(header);
    return std::regex_match(name, standard) || std::regex_match(name, system);
}

bool liesIn(std::string_view path, std::string_view folder)
{
    return path.starts_with(folder) && path.substr(folder.size()).starts_with('/');
}

const Room* roomOf(std::string_view path)
{
    const auto room = std::ranges::find_if(rooms(), [&](const Room& each) { return liesIn(path, each.folder); });
    return room == rooms().end() ? nullptr : &*room;
}

/// "ui/pages/start/start_page.h" -> "ui/pages/start/"; empty for what isn't inside a page.
std::string_view pageOf(std::string_view path)
{
    constexpr std::string_view kPages = "ui/pages/";
    if (!path.starts_with(kPages)) return {};
    const auto end = path.find('/', kPages.size());
    return end == std::string_view::npos ? std::string_view() : path.substr(0, end + 1);
}

void findFaultsIn(const std::filesystem::path& root, const std::filesystem::path& path, std::vector<Fault>& faults)
{
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
    const auto file = path.lexically_relative(root).generic_string();
    std::ifstream stream(path);
    std::smatch match;
    int line = 0;
    for (std::string text; std::getline(stream, text);) {
        ++line;
        if (!std::regex_match(text, match, include)) continue;
        const auto fault =
            match[1] == "<" ? outsideIncludeFault(file, match[2].str()) : projectIncludeFault(file, match[2].str());
        if (fault) faults.push_back({file, line, *fault});
    }
}

} // namespace

const std::vector<Room>& rooms()
{
    static const std::vector<Room> table{
        {"core/base", {}},
        {"core/domain", {"core/base"}},
        {"core/protocol", {"core/base", "core/domain"}},
        {"core/store", {"core/base", "core/domain"}},
        {"core/readers", {"core/base", "core/domain"}},
        {"core/images", {"core/base", "core/domain"}},
        {"core/sample", {"core/base", "core/domain", "core/images"}},
        {"core/baselines", {"core/base", "core/domain"}},
        {"core/evaluation", {"core/base", "core/domain"}},
        {"core/tokenizers", {"core/base"}},
        {"core/engine", {"core/base", "core/domain", "core/images", "core/tokenizers"}},
        {"core/reports", {"core/base", "core/domain", "core/evaluation"}},
        {"core/operations/imports",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/readers", "core/images", "core/reports"}},
        {"core/operations/profile", {"core/base", "core/domain", "core/protocol", "core/store", "core/readers"}},
        {"core/operations/models",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/images", "core/evaluation",
          "core/tokenizers", "core/engine"}},
        {"core/operations/training",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/images", "core/baselines", "core/evaluation",
          "core/engine", "core/operations/models"}},
        {"core/operations/runs",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/baselines", "core/evaluation", "core/engine",
          "core/reports", "core/operations/models"}},
        {"core/operations/sessions",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/readers", "core/evaluation", "core/engine",
          "core/operations/models"}},
        {"core/operations/reports",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/readers", "core/reports",
          "core/operations/models", "core/operations/runs", "core/operations/sessions"}},
        {"core/operations",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/readers", "core/images", "core/sample",
          "core/operations/imports", "core/operations/profile", "core/operations/models", "core/operations/training",
          "core/operations/runs", "core/operations/sessions", "core/operations/reports"}},
        {"ui/widgets", {}},
        {"ui/dialogs", {"core/base", "core/domain", "core/protocol", "ui/widgets"}},
        {"ui/charts", {"ui/widgets"}},
        {"ui/bridge", {"core/base", "core/domain", "core/protocol", "core/store"}},
        {"ui/session", {"core/base", "core/domain", "core/protocol", "core/store", "ui/bridge"}},
        {"ui/pages",
         {"core/base", "core/domain", "core/protocol", "core/store", "ui/widgets", "ui/dialogs", "ui/charts",
          "ui/bridge", "ui/session"}},
        {"ui/shell",
         {"core/base", "core/domain", "core/protocol", "core/store", "ui/widgets", "ui/dialogs", "ui/charts",
          "ui/bridge", "ui/session", "ui/pages"}},
        {"app",
         {"core/base", "core/domain", "core/protocol", "core/store", "core/operations", "ui/widgets", "ui/dialogs",
          "ui/charts", "ui/bridge", "ui/session", "ui/pages", "ui/shell"}},
    };
    return table;
}

std::optional<std::string> projectIncludeFault(std::string_view file, std::string_view target)
{
    if (target.ends_with(".moc")) return std::nullopt;
    const auto* from = roomOf(file);
    const auto* to = roomOf(target);
    if (!from) return std::string(file) + " lies in no room";
    if (!to) return std::string(target) + " is not written from the root, or lies in no room";
    if (from == to) {
        const bool crosses = !pageOf(file).empty() && !pageOf(target).empty() && pageOf(file) != pageOf(target);
        return crosses ? std::optional("a page includes another page: " + std::string(target)) : std::nullopt;
    }
    if (std::ranges::find(from->sees, to->folder) != from->sees.end()) return std::nullopt;
    return std::string(from->folder) + " must not see " + std::string(target);
}

std::optional<std::string> outsideIncludeFault(std::string_view file, std::string_view header)
{
    static const std::regex qt("Qt?[A-Z][A-Za-z]*(/.*)?|qt[a-z]+\\.h");
    for (const auto& library : libraries()) {
        if (std::ranges::none_of(library.headers, [&](auto prefix) { return header.starts_with(prefix); })) continue;
        if (std::ranges::any_of(library.homes, [&](auto home) { return liesIn(file, home); })) return std::nullopt;
        return std::string(library.name) + " away from its home: <" + std::string(header) + ">";
    }
    if (std::regex_match(std::string(header), qt)) {
        if (liesIn(file, "ui") || liesIn(file, "app")) return std::nullopt;
        // Qt sets pages and writes PDF with the fonts in it; the folder is a library of its own behind a header of C++.
        if (liesIn(file, "core/reports/pdf")) return std::nullopt;
        return "Qt away from its home: <" + std::string(header) + ">";
    }
    if (belongsToTheSystem(header)) return std::nullopt;
    return "a library without a home: <" + std::string(header) + ">";
}

std::vector<Fault> findFaults(const std::filesystem::path& root)
{
    std::vector<Fault> faults;
    for (const auto* top : {"core", "ui", "app"}) {
        if (!std::filesystem::exists(root / top)) continue;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
            const auto extension = entry.path().extension();
            if (extension == ".h" || extension == ".cpp") findFaultsIn(root, entry.path(), faults);
        }
    }
    return faults;
}

} // namespace layers
