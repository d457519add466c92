#include "core/operations/reports/export_operation.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/operations/models/warm_models.h"
#include "core/store/item_repository.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

namespace core::operations {

namespace {

constexpr std::size_t kProofCases = 200;

std::string itemTable(const store::Project& project, const WarmModels& models)
{
    const store::ItemRepository repository(project.database());
    std::string table = "position,item_id\n";
    for (ItemIndex at = 0; at < models.itemCount(); ++at) {
        const auto item = repository.find(models.idOf(at));
        std::string code = item ? item->code : "";
        for (auto quote = code.find('"'); quote != std::string::npos; quote = code.find('"', quote + 2))
            code.insert(quote, 1, '"');
        table += std::to_string(at) + ",\"" + code + "\"\n";
    }
    return table;
}

constexpr const char* kReadme = R"(A student of Denju, for serving. Plain tensors, no code.

score(j | session) = prior[j] + sum over events i of distance[n-1-i] * length[n] * value(item_i -> j) + neighbours(j)
  n: events read (the newest 30); edges of item e are edge_starts[e] to edge_starts[e+1], to edge_to, with the value
  edge_value_0 from the last event (i = n-1) and edge_value_1 from those before it;
  edge_parts_0 and _1: what of it is popularity, text, picture, knowledge, transition tower, attributes (the rest: transitions);
  neighbours: known.* hold the past sessions, net.vote.* the perceptron over their votes (see core/engine/student).
Items of the session itself are left out unless the metadata says repeats=1. items.csv maps positions to item codes.
)";

/// Asks both students the prefixes of some sessions -> the largest difference of a score.
double largestDifference(const engine::Student& original, const engine::Student& copy,
                         const std::vector<ItemIndex>& items, std::int64_t& cases, const JobContext& context)
{
    double largest = 0;
    std::vector<float> expected(original.tables().prior.size());
    std::vector<float> found(copy.tables().prior.size());
    for (std::size_t at = 0; at + 3 <= items.size() && cases < static_cast<std::int64_t>(kProofCases);
         at += 3, ++cases) {
        context.checkIn();
        const Question question{std::span(items).subspan(at, 3), 0};
        original.score(question, expected);
        copy.score(question, found);
        for (std::size_t item = 0; item < expected.size(); ++item)
            if (expected[item] != found[item])
                largest = std::max(largest, static_cast<double>(std::abs(expected[item] - found[item])));
    }
    return largest;
}

} // namespace

protocol::ExportResponse run(const protocol::ExportRequest& request, const JobContext& context)
{
    if (request.out.empty()) throw Error(ErrorCode::OptionInvalid, "out (the folder to write)");
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto models = warmModels(project, request.run);
    const std::filesystem::path folder(request.out);
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    if (fault) throw Error(ErrorCode::FileWriteFailed, folder.string());
    context.report({.stage = Stage::Exporting});
    models->student().save(folder);
    writeWhole(folder / "items.csv", itemTable(project, *models));
    writeWhole(folder / "README.txt", kReadme);

    protocol::ExportResponse response{.folder = folder.string()};
    const auto copy = engine::Student::load(folder);
    response.largestDifference = largestDifference(models->student(), copy, models->student().tables().known.items,
                                                   response.casesCompared, context);
    if (response.largestDifference > 0) throw Error(ErrorCode::RunDamaged, folder.string());
    return response;
}

} // namespace core::operations
