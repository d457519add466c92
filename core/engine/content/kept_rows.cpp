#include "core/engine/content/kept_rows.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/engine/tensors/safetensors.h"
#include "core/engine/tensors/seeds.h"
#include "core/engine/training/trial.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace core::engine {

namespace {

constexpr auto kKeptEvery = std::chrono::seconds(20);

/// The rows that are known, and which are not.
class Table {
public:
    Table(const std::filesystem::path& file, const RowWork& work)
        : m_work(work), m_all(torch::zeros({std::ssize(work.keys), work.width})), m_isKnown(work.keys.size(), false)
    {
        if (std::filesystem::exists(file)) take(file);
        for (std::size_t row = 0; row < m_isKnown.size(); ++row)
            if (!m_isKnown[row]) m_open.push_back(static_cast<std::int64_t>(row));
    }

    [[nodiscard]] torch::Tensor all() const { return m_all; }
    /// Rows still to be worked out, the next at the back.
    [[nodiscard]] const std::vector<std::int64_t>& open() const { return m_open; }

    void workOutNext()
    {
        const auto count = std::min(m_open.size(), static_cast<std::size_t>(m_work.block));
        const std::vector<std::int64_t> rows(m_open.end() - static_cast<std::ptrdiff_t>(count), m_open.end());
        m_all.index_copy_(/*dim=*/0, torch::tensor(rows), m_work.workOut(rows));
        for (const auto row : rows) m_isKnown[static_cast<std::size_t>(row)] = true;
        m_open.resize(m_open.size() - count);
    }

    void keep(const std::filesystem::path& file) const
    {
        std::vector<std::int64_t> known;
        std::vector<std::int64_t> keys;
        for (std::size_t row = 0; row < m_isKnown.size(); ++row) {
            if (!m_isKnown[row]) continue;
            known.push_back(static_cast<std::int64_t>(row));
            keys.push_back(static_cast<std::int64_t>(m_work.keys[row]));
        }
        writeTensors(file, {.tensors = {{"rows", m_all.index_select(0, torch::tensor(known, torch::kLong))},
                                        {"keys", torch::tensor(keys, torch::kLong)}},
                            .metadata = {}});
    }

private:
    void take(const std::filesystem::path& file)
    {
        try {
            const auto read = readTensors(file);
            const auto& rows = read.tensor("rows", file);
            const auto& keys = read.tensor("keys", file);
            const bool fits = rows.dim() == 2 && keys.dim() == 1 && rows.size(0) == keys.size(0) &&
                              rows.size(1) == m_work.width && rows.scalar_type() == torch::kFloat32 &&
                              keys.scalar_type() == torch::kInt64;
            if (!fits) return;
            std::unordered_map<std::int64_t, std::int64_t> places;
            const auto key = keys.accessor<std::int64_t, 1>();
            for (std::int64_t at = 0; at < keys.size(0); ++at) places.emplace(key[at], at);
            for (std::size_t row = 0; row < m_isKnown.size(); ++row) {
                const auto found = places.find(static_cast<std::int64_t>(m_work.keys[row]));
                if (found == places.end()) continue;
                m_all[static_cast<std::int64_t>(row)].copy_(rows[found->second]);
                m_isKnown[row] = true;
            }
        } catch (const Error& error) { // it can be worked out again
            logWarning(error.what());
        }
    }

    const RowWork& m_work;
    torch::Tensor m_all; // [I, W]
    std::vector<bool> m_isKnown;
    std::vector<std::int64_t> m_open;
};

} // namespace

torch::Tensor keptRows(const std::filesystem::path& file, const RowWork& work, const JobContext& context)
{
    Table table(file, work);
    if (table.open().empty()) return table.all();
    const auto total = std::ssize(work.keys);
    auto keptAt = std::chrono::steady_clock::now();
    while (!table.open().empty()) {
        try {
            context.checkIn();
        } catch (const Cancelled&) {
            table.keep(file);
            throw;
        }
        table.workOutNext();
        context.report({work.stage, total - std::ssize(table.open()), total});
        if (std::chrono::steady_clock::now() - keptAt < kKeptEvery) continue;
        table.keep(file);
        keptAt = std::chrono::steady_clock::now();
    }
    table.keep(file);
    return table.all();
}

RowTrial tryRows(const std::filesystem::path& file, const RowWork& work, const JobContext& context)
{
    constexpr int kBlocks = 4;      // the first loads and warms up
    constexpr double kPatience = 2; // seconds
    constexpr std::uint64_t kPurposeStandIn = 0x7102;
    Table table(file, work);
    const auto total = static_cast<double>(table.open().size());
    double spent = 0;
    double rows = 0;
    for (int block = 0; block < kBlocks && spent < kPatience && !table.open().empty(); ++block) {
        context.checkIn();
        if (block == 1) spent = rows = 0; // the first stands only where there is no other
        Stopwatch watch;
        const auto before = std::ssize(table.open());
        table.workOutNext();
        spent += watch.lap();
        rows += static_cast<double>(before - std::ssize(table.open()));
    }
    const auto open = std::ssize(table.open());
    if (open > 0)
        table.all().index_copy_(0, torch::tensor(table.open()),
                                torch::randn({open, work.width}, generatorFor(seedFor(0, kPurposeStandIn))));
    return {rows > 0 ? spent / rows * total : 0, table.all()};
}

} // namespace core::engine
