#include "core/operations/picture_import.h"

#include "core/images/picture_source.h"
#include "core/images/thumbnails.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <unordered_map>
#include <utility>

namespace core::operations {

namespace {

/// The file's name without folders, its ending in small letters.
std::string plainName(const std::string& path)
{
    auto name = path.substr(path.find_last_of("/\\") + 1);
    const auto point = name.rfind('.');
    if (point != std::string::npos)
        std::transform(name.begin() + static_cast<std::ptrdiff_t>(point), name.end(),
                       name.begin() + static_cast<std::ptrdiff_t>(point), [](char letter) {
                           return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter;
                       });
    return name;
}

/// A file on its way through the decoder.
struct Pending {
    std::string name;
    std::vector<ItemId> items;
    std::vector<std::byte> bytes;
    images::Thumbnails thumbnails;
    std::string fault;
};

class PictureRows {
public:
    PictureRows(const store::Project& project, ImportFaults& faults, protocol::ImportResponse& response,
                std::string source)
        : m_pictures(project.database()), m_faults(faults), m_response(response), m_source(std::move(source))
    {
        for (const auto& item : store::ItemRepository(project.database()).all().items) {
            m_byCode.emplace(item.code, item.id);
            if (!item.picture.empty()) m_byFile[plainName(item.picture)].push_back(item.id);
        }
    }

    void add(const std::string& name, std::span<const std::byte> bytes, const JobContext& context)
    {
        ++m_response.picturesRead;
        auto items = itemsOf(plainName(name));
        if (items.empty()) return leaveOut(name, "no_item");
        m_pending.push_back({name, std::move(items), {bytes.begin(), bytes.end()}, {}, {}});
        m_pendingBytes += bytes.size();
        constexpr std::size_t kAtOnce = 64;
        constexpr std::size_t kBytesAtOnce = std::size_t{64} << 20;
        if (m_pending.size() >= kAtOnce || m_pendingBytes >= kBytesAtOnce) flush(context);
    }

    /// Decodes what is pending on all cores and saves it. A stop waits for no more than the pictures at hand.
    void flush(const JobContext& context)
    {
        const auto helpers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8) - 1;
        std::atomic<std::size_t> next = 0;
        std::vector<std::jthread> threads;
        for (std::size_t helper = 0; helper < helpers; ++helper)
            threads.emplace_back([&](const std::stop_token& stop) {
                while (!stop.stop_requested() && decodeNext(next)) {
                }
            });
        do context.checkIn();
        while (decodeNext(next));
        for (auto& thread : threads) thread.join();
        for (const auto& picture : m_pending) save(picture);
        m_pending.clear();
        m_pendingBytes = 0;
    }

private:
    /// False where none is left.
    bool decodeNext(std::atomic<std::size_t>& next)
    {
        const auto at = next++;
        if (at < m_pending.size()) decode(m_pending[at]);
        return at < m_pending.size();
    }

    static void decode(Pending& picture)
    {
        try {
            picture.thumbnails = images::makeThumbnails(picture.bytes);
        } catch (const images::PictureFault& fault) {
            picture.fault = fault.reason();
        }
    }

    void save(const Pending& picture)
    {
        if (!picture.fault.empty()) return leaveOut(picture.name, picture.fault);
        const auto& from = picture.thumbnails;
        for (const auto item : picture.items)
            m_pictures.save({item, from.width, from.height, from.fingerprint, from.small, from.large});
        ++m_response.picturesImported;
    }

    [[nodiscard]] std::vector<ItemId> itemsOf(const std::string& name) const
    {
        if (const auto named = m_byFile.find(name); named != m_byFile.end()) return named->second;
        const auto coded = m_byCode.find(name.substr(0, name.rfind('.')));
        return coded == m_byCode.end() ? std::vector<ItemId>() : std::vector<ItemId>{coded->second};
    }

    void leaveOut(const std::string& name, const std::string& reason)
    {
        ++m_response.picturesLeftOut;
        m_faults.add({m_source, 0, "", name, reason});
    }

    store::PictureRepository m_pictures;
    ImportFaults& m_faults;
    protocol::ImportResponse& m_response;
    std::string m_source;
    std::unordered_map<std::string, ItemId> m_byCode;
    std::unordered_map<std::string, std::vector<ItemId>> m_byFile;
    std::vector<Pending> m_pending;
    std::size_t m_pendingBytes = 0;
};

} // namespace

void importPictures(const std::string& source, const store::Project& project, ImportFaults& faults,
                    protocol::ImportResponse& response, const JobContext& context)
{
    const auto pictures = images::PictureSource::open(source);
    PictureRows rows(project, faults, response, source);
    pictures->forEach(context, [&](const std::string& name, std::span<const std::byte> bytes) {
        context.checkIn();
        rows.add(name, bytes, context);
        context.report({Stage::Pictures, response.picturesRead, pictures->count()});
    });
    rows.flush(context);
}

} // namespace core::operations
