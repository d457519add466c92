#include "core/operations/imports/picture_import.h"

#include "core/base/fingerprint.h"
#include "core/images/picture_source.h"
#include "core/images/thumbnails.h"
#include "core/operations/imports/picture_names.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <thread>
#include <unordered_map>
#include <utility>

namespace core::operations {

namespace {

/// A file on its way through the decoder.
struct Pending {
    std::string name;
    PictureNames::Match match;
    std::vector<std::byte> bytes;
    images::Thumbnails thumbnails;
    std::string fault;
};

/// A stored picture, and for how many items it is stored.
struct Kept {
    Kept(std::string file, const images::Thumbnails& from) : name(std::move(file)) { contents.add(from.large); }
    [[nodiscard]] bool isSameAs(const Kept& other) const { return contents.value() == other.contents.value(); }
    std::string name;
    Fingerprint contents; ///< of what the project keeps of it
    int items = 0;
};

/// What an item has got from this import.
struct Place {
    int rank = 0;
    std::shared_ptr<Kept> kept;
};

class PictureRows {
public:
    PictureRows(const store::Project& project, ImportFaults& faults, protocol::ImportResponse& response,
                std::string source)
        : m_pictures(project.database()), m_faults(faults), m_response(response), m_source(std::move(source)),
          m_names(store::ItemRepository(project.database()).all().items)
    {
    }

    void add(const std::string& name, std::span<const std::byte> bytes, const JobContext& context)
    {
        ++m_response.picturesRead;
        auto match = m_names.find(name);
        if (match.items.empty()) return leaveOut(name, match.isAmbiguous ? "ambiguous_picture" : "no_item");
        m_pending.push_back({name, std::move(match), {bytes.begin(), bytes.end()}, {}, {}});
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
        } catch (const std::exception&) { // on a thread of its own, where it would end the program
            picture.fault = enumName(images::PictureFaultReason::Unreadable);
        }
    }

    /// A picture that fits an item better takes the place of one that came before; of equal ones the first stays.
    void save(const Pending& picture)
    {
        if (!picture.fault.empty()) return leaveOut(picture.name, picture.fault);
        const auto& from = picture.thumbnails;
        const auto kept = std::make_shared<Kept>(picture.name, from);
        bool isMerged = false;
        for (const auto item : picture.match.items) {
            auto& place = m_places[item.value];
            if (place.rank >= picture.match.rank) {
                isMerged = isMerged || kept->isSameAs(*place.kept);
                continue;
            }
            m_pictures.save({item, from.width, from.height, from.fingerprint, from.small, from.large});
            ++kept->items;
            giveUp(place, *kept);
            place = {picture.match.rank, kept};
        }
        if (kept->items == 0 && isMerged) {
            ++m_response.picturesMerged;
            return;
        }
        if (kept->items == 0) return leaveOut(picture.name, kDuplicate);
        ++m_response.picturesImported;
    }

    void giveUp(const Place& place, const Kept& better)
    {
        if (place.kept == nullptr || --place.kept->items > 0) return;
        --m_response.picturesImported;
        if (place.kept->isSameAs(better))
            ++m_response.picturesMerged;
        else
            leaveOut(place.kept->name, kDuplicate);
    }

    void leaveOut(const std::string& name, const std::string& reason)
    {
        ++m_response.picturesLeftOut;
        m_faults.add({m_source, 0, "", name, reason});
    }

    static constexpr const char* kDuplicate = "duplicate_picture";
    store::PictureRepository m_pictures;
    ImportFaults& m_faults;
    protocol::ImportResponse& m_response;
    std::string m_source;
    PictureNames m_names;
    std::unordered_map<std::int64_t, Place> m_places; ///< by item
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
