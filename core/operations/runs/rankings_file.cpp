#include "core/operations/runs/rankings_file.h"

#include "core/base/part_file.h"
#include "core/reports/csv_field.h"

#include <sstream>

namespace core::operations {

namespace {

void writeRows(std::ostream& out, const Dataset& dataset, const HeldOut& heldOut, const RankedCases& ranked)
{
    out << "session_id,position";
    for (int place = 1; place <= RankedCases::kListLength; ++place) out << ",item_" << place;
    out << '\n';
    for (std::size_t at = 0; at < heldOut.cases.size(); ++at) {
        const auto& [session, position] = heldOut.cases[at];
        out << reports::csvField(dataset.log.codes[static_cast<std::size_t>(session)]) << ',' << position + 1;
        const auto list = ranked.listOf(at);
        for (const auto item : list)
            out << ',' << reports::csvField(dataset.catalogue.items[static_cast<std::size_t>(item)].code);
        for (auto place = list.size(); place < RankedCases::kListLength; ++place) out << ',';
        out << '\n';
    }
}

} // namespace

std::filesystem::path rankingsPath(const std::filesystem::path& path, const std::string& model, bool isOnlyModel)
{
    if (isOnlyModel) return path;
    auto named = path;
    named.replace_filename(path.stem().string() + "." + model + path.extension().string());
    return named;
}

void writeRankings(const std::filesystem::path& path, const Dataset& dataset, const HeldOut& heldOut,
                   const RankedCases& ranked)
{
    std::ostringstream out;
    writeRows(out, dataset, heldOut, ranked);
    writeWhole(path, out.view());
}

} // namespace core::operations
