#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace core {

/// Why an operation ended. Each code has its sentence (what, where, what to do) in error.cpp; the window translates by
/// code.
enum class ErrorCode {
    Internal,
    FileNotFound,
    FileUnreadable,
    FileWriteFailed,
    DiskFull,
    TableEmpty,
    TableDamaged,
    NothingUsable,
    EncodingUnreadable,
    RoleMissing,
    ColumnUnknown,
    ArchiveDamaged,
    ProjectNotFound,
    ProjectExists,
    ProjectDamaged,
    ProjectTooNew,
    ProjectBusy,
    ProjectReadOnly,
    NoSessions,
    NoItems,
    TooFewSessions,
    TestDaysEmpty,
    RunUnknown,
    DataChanged,
    RunDamaged,
    ItemUnknown,
    ItemsUnknownToModel,
    SessionUnknown,
    SessionTooShort,
    OptionInvalid,
    RequestMalformed,
    DeviceMissing,
    MemoryShort,
    NothingToUndo,
    TrainedSinceImport,
    BackboneUnusable,
    QuestionLost,
    WorkerLost,
};

/// Ends the operation in progress; caught only in the worker's dispatcher and in main().
class Error : public std::runtime_error {
public:
    /// `detail` says where: a path, a column, a number with its unit. It is put into the code's sentence.
    Error(ErrorCode code, std::string detail);
    [[nodiscard]] ErrorCode code() const noexcept { return m_code; }
    [[nodiscard]] const std::string& detail() const noexcept { return m_detail; }

private:
    ErrorCode m_code;
    std::string m_detail;
};

/// The English sentence of a code: what happened, where (`detail`), what to do.
std::string sentence(ErrorCode code, const std::string& detail);

/// The stable name of a code in messages between the programs, e.g. "ProjectTooNew".
std::string_view nameOf(ErrorCode code);

/// The reverse; nothing for a name that is not known.
std::optional<ErrorCode> errorCodeFromName(std::string_view name);

} // namespace core
