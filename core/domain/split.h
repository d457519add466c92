#pragma once

#include "core/domain/dataset.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// One question to a model: given the items of `session` before `position` (0-based), which item stands at `position`?
struct Case {
    SessionIndex session = 0;
    std::int32_t position = 0;
};

/// A global split by time: everything that starts before `testFrom` trains, everything later tests; never the reverse.
/// The validation sessions are the last part of `train`, for choosing; the test is never chosen on.
struct Split {
    std::int64_t testFrom = 0;            ///< Unix seconds UTC, a midnight
    std::int64_t validationFrom = 0;      ///< Unix seconds UTC, a midnight before testFrom
    std::vector<SessionIndex> train;      ///< sessions that start before validationFrom
    std::vector<SessionIndex> validation; ///< sessions that start in [validationFrom, testFrom)
    std::vector<SessionIndex> test;       ///< sessions that start at or after testFrom

    /// train and validation together, in the log's order: what the final model learns from.
    [[nodiscard]] std::vector<SessionIndex> trainAndValidation() const;
};

/// "2020-09-22" -> Unix seconds of that midnight UTC. Throws OptionInvalid.
std::int64_t midnightFromDate(const std::string& date);
/// Unix seconds -> "2020-09-22" (UTC).
std::string dateFromTime(std::int64_t time);
/// The UTC day number of a time (days since 1970-01-01).
std::int64_t dayOf(std::int64_t time);

/// Splits by time. Without `testFrom` the newest whole days that hold at least a tenth of the sessions are the test.
/// The validation is the last days before that with at least a tenth of the remaining sessions. Throws TooFewSessions
/// when a part is empty.
Split splitByTime(const SessionLog& log, std::optional<std::int64_t> testFrom);

/// Every prefix of every one of `sessions` as a case, in order; sessions of one event give none.
std::vector<Case> casesOf(const SessionLog& log, const std::vector<SessionIndex>& sessions);

/// True where at least one in twenty of `cases` asks for an item that is already in its prefix: then a model may
/// recommend an item again.
bool repeatsMatter(const SessionLog& log, const std::vector<Case>& cases);

/// How many events each item has in `sessions` -> [I].
std::vector<std::int32_t> itemFrequency(const SessionLog& log, const std::vector<SessionIndex>& sessions,
                                        ItemIndex itemCount);

} // namespace core
