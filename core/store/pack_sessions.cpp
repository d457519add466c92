#include "core/store/pack_sessions.h"

#include "core/base/error.h"
#include "core/store/packed.h"
#include "core/store/session_writer.h"

#include <cstring>

namespace core::store {

void packSessions(const Database& database)
{
    const auto where = database.file().string();
    SessionWriter writer(database);
    auto rows = database.prepare("SELECT id, code, length, events FROM session ORDER BY id");
    while (rows.step()) {
        const auto n = static_cast<std::size_t>(rows.integer(2));
        const auto bytes = rows.bytes(3);
        if (bytes.size() != n * (sizeof(std::int32_t) + sizeof(std::int64_t) + 1))
            throw Error(ErrorCode::ProjectDamaged, where);
        const auto items = numbersOf<std::int32_t>(bytes.first(n * sizeof(std::int32_t)), where);
        std::vector<std::int64_t> times(n);
        if (n > 0) std::memcpy(times.data(), bytes.data() + n * sizeof(std::int32_t), n * sizeof(std::int64_t));
        const auto types = numbersOf<std::uint8_t>(bytes.last(n), where);
        if (writer.add({rows.text(1), items, times, types}).value != rows.integer(0))
            throw Error(ErrorCode::ProjectDamaged, where);
    }
    writer.flush();
    rows.reset();
    database.execute("DROP TABLE session");
}

} // namespace core::store
