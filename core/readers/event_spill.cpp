#include "core/readers/event_spill.h"

#include "core/base/error.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <queue>
#include <tuple>
#include <unordered_map>

namespace core::readers {

namespace {

constexpr std::size_t kBufferBytes = std::size_t{1} << 16;

struct Event {
    std::int64_t order = 0;
    std::int64_t time = 0;
    std::int32_t item = 0;
    std::uint32_t group = 0; ///< in a partition's file: bytes of the session code that follows
    std::uint8_t type = 0;
};

TemporaryFile makeTemporary(const std::filesystem::path& folder)
{
    auto name = (folder / "import-XXXXXX").string();
    const int descriptor = mkstemp(name.data());
    if (descriptor < 0) throw Error(ErrorCode::FileWriteFailed, folder.string());
    unlink(name.c_str());
    return {fdopen(descriptor, "w+b"), &std::fclose};
}

void writeAll(std::FILE* file, const std::string& bytes, const std::filesystem::path& where)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size() && std::fflush(file) == 0) return;
    throw Error(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FileWriteFailed, where.string());
}

template <class T> void append(std::string& out, const T* values, std::size_t count)
{
    out.append(reinterpret_cast<const char*>(values), count * sizeof(T));
}

template <class T> bool readValues(std::FILE* file, T* values, std::size_t count)
{
    return std::fread(values, sizeof(T), count, file) == count;
}

bool readGroup(std::FILE* file, EventSpill::Group& group)
{
    std::uint32_t sizes[2] = {};
    if (!readValues(file, sizes, 2) || !readValues(file, &group.first, 1)) return false;
    group.session.resize(sizes[0]);
    group.items.resize(sizes[1]);
    group.times.resize(sizes[1]);
    group.types.resize(sizes[1]);
    return readValues(file, group.session.data(), sizes[0]) && readValues(file, group.items.data(), sizes[1]) &&
           readValues(file, group.times.data(), sizes[1]) && readValues(file, group.types.data(), sizes[1]);
}

void appendGroup(std::string& out, std::string_view session, const Event* events, std::size_t count)
{
    const std::uint32_t sizes[2] = {static_cast<std::uint32_t>(session.size()), static_cast<std::uint32_t>(count)};
    append(out, sizes, 2);
    const auto first =
        std::min_element(events, events + count, [](const Event& a, const Event& b) { return a.order < b.order; });
    append(out, &first->order, 1);
    out.append(session);
    for (std::size_t at = 0; at < count; ++at) append(out, &events[at].item, 1);
    for (std::size_t at = 0; at < count; ++at) append(out, &events[at].time, 1);
    for (std::size_t at = 0; at < count; ++at) append(out, &events[at].type, 1);
}

} // namespace

EventSpill::EventSpill(const std::filesystem::path& folder, std::int64_t fileBytes) : m_folder(folder)
{
    constexpr std::int64_t kPartitionBytes = std::int64_t{4} << 20;
    constexpr std::int64_t kMostPartitions = 256;
    const auto partitions = std::clamp<std::int64_t>(fileBytes / kPartitionBytes, 1, kMostPartitions);
    for (std::int64_t at = 0; at < partitions; ++at) m_partitions.push_back(makeTemporary(folder));
    m_buffers.resize(m_partitions.size());
}

void EventSpill::add(std::string_view session, std::int32_t item, std::int64_t time, std::uint8_t type)
{
    const auto partition = std::hash<std::string_view>()(session) % m_partitions.size();
    auto& buffer = m_buffers[partition];
    Event event;
    event.order = m_added++;
    event.time = time;
    event.item = item;
    event.group = static_cast<std::uint32_t>(session.size());
    event.type = type;
    append(buffer, &event, 1);
    buffer.append(session);
    if (buffer.size() < kBufferBytes) return;
    writeAll(m_partitions[partition].get(), buffer, m_folder);
    buffer.clear();
}

TemporaryFile EventSpill::sorted(std::FILE* partition) const
{
    std::string bytes(static_cast<std::size_t>(std::ftell(partition)), '\0');
    std::rewind(partition);
    if (!readValues(partition, bytes.data(), bytes.size())) throw Error(ErrorCode::FileUnreadable, m_folder.string());
    std::vector<Event> events;
    std::vector<std::string_view> sessions;
    std::unordered_map<std::string_view, std::uint32_t> groups;
    for (std::size_t at = 0; at < bytes.size();) {
        Event event;
        std::memcpy(&event, bytes.data() + at, sizeof event);
        const std::string_view session(bytes.data() + at + sizeof event, event.group);
        at += sizeof event + session.size();
        const auto [known, isNew] = groups.try_emplace(session, static_cast<std::uint32_t>(sessions.size()));
        if (isNew) sessions.push_back(session);
        event.group = known->second;
        events.push_back(event);
    }
    std::ranges::sort(events, std::less(),
                      [](const Event& event) { return std::tuple(event.group, event.time, event.order); });
    auto file = makeTemporary(m_folder);
    std::string out;
    for (std::size_t from = 0, to = 0; from < events.size(); from = to) {
        while (to < events.size() && events[to].group == events[from].group) ++to;
        appendGroup(out, sessions[events[from].group], &events[from], to - from);
    }
    writeAll(file.get(), out, m_folder);
    std::rewind(file.get());
    return file;
}

void EventSpill::forEach(const JobContext& context, const std::function<void(const Group&)>& visit)
{
    for (std::size_t at = 0; at < m_partitions.size(); ++at) {
        context.checkIn();
        writeAll(m_partitions[at].get(), m_buffers[at], m_folder);
        m_buffers[at] = std::string();
        m_partitions[at] = sorted(m_partitions[at].get());
    }
    std::vector<Group> heads(m_partitions.size());
    using Next = std::pair<std::int64_t, std::size_t>;
    std::priority_queue<Next, std::vector<Next>, std::greater<>> next;
    const auto advance = [&](std::size_t at) {
        if (readGroup(m_partitions[at].get(), heads[at])) next.emplace(heads[at].first, at);
    };
    for (std::size_t at = 0; at < heads.size(); ++at) advance(at);
    constexpr std::int64_t kGroupsPerCheck = 1024;
    for (std::int64_t groups = 0; !next.empty(); ++groups) {
        if (groups % kGroupsPerCheck == 0) context.checkIn();
        const auto at = next.top().second;
        next.pop();
        visit(heads[at]);
        advance(at);
    }
}

} // namespace core::readers
