#include "core/store/log_size.h"

namespace core::store {

LogSize sizeOfLog(const Database& database)
{
    auto row = database.prepare("SELECT ifnull(sum(sessions), 0), ifnull(sum(length(items) / 4), 0), ifnull(min(earliest), 0), "
                                "ifnull(max(latest), 0) FROM session_block");
    row.step();
    return {
        .sessions = row.integer(0), .events = row.integer(1), .firstTime = row.integer(2), .lastTime = row.integer(3)};
}

} // namespace core::store
