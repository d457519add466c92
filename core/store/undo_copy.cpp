#include "core/store/undo_copy.h"

#include "core/base/error.h"

#include <system_error>

namespace core::store {

namespace {

constexpr std::string_view kNewestImport = "SELECT ifnull(max(id), 0) FROM import";
constexpr std::string_view kNewestRun = "SELECT ifnull(max(id), 0) FROM run";

std::filesystem::path copyIn(const std::filesystem::path& folder)
{
    return folder / "undo.db";
}

/// Into the copy, before it takes the project's place: so nobody ever sees the one without the other.
void keepWhatIsTheWindows(const Database& copy, const std::filesystem::path& project)
{
    copy.prepare("ATTACH ? AS live").bind(std::string_view(project.string())).run();
    {
        Transaction transaction(copy);
        for (const char* table : {"window_state", "report_part", "mark"}) {
            copy.execute(std::string("DELETE FROM main.") + table);
            copy.execute(std::string("INSERT INTO main.") + table + " SELECT * FROM live." + table);
        }
        copy.execute("DELETE FROM main.mark WHERE session >= "
                     "ifnull((SELECT max(first + sessions) FROM main.session_block), 0)");
        transaction.commit();
    }
    copy.execute("DETACH live");
}

} // namespace

UndoCopy::UndoCopy(const std::filesystem::path& folder) : m_part(folder / "undo.db.part"), m_copy(copyIn(folder)) {}

UndoCopy::~UndoCopy()
{
    std::error_code ignored;
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(m_part.string() + ending, ignored);
}

void UndoCopy::make(const Database& project, const JobContext& context)
{
    std::error_code ignored;
    std::filesystem::remove(m_part, ignored); // of an import that was killed
    const Database part(m_part, Access::ReadWrite, /*create=*/true);
    part.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    project.copyInto(part, [&] { context.checkIn(); });
    m_made = true;
}

void UndoCopy::keep()
{
    std::error_code fault;
    if (m_made)
        std::filesystem::rename(m_part, m_copy, fault);
    else
        std::filesystem::remove(m_copy, fault);
}

std::int64_t UndoCopy::importOf(const Project& project)
{
    if (!isThere(copyIn(project.folder()))) return 0;
    const Database copy(copyIn(project.folder()), Access::ReadOnly);
    const auto newest = project.database().number(kNewestImport);
    return copy.number(kNewestImport) == newest - 1 ? newest : 0;
}

void UndoCopy::putBack(const Project& project, const JobContext& context)
{
    const auto file = copyIn(project.folder());
    if (importOf(project) == 0) throw Error(ErrorCode::NothingToUndo, project.folder().string());
    {
        const Database copy(file, Access::ReadWrite);
        const auto run = project.database().number(kNewestRun);
        if (run > copy.number(kNewestRun)) throw Error(ErrorCode::TrainedSinceImport, "run " + std::to_string(run));
        migrate(copy);
        keepWhatIsTheWindows(copy, project.database().file());
        copy.copyInto(project.database(), [&] { context.checkIn(); });
    }
    std::error_code ignored; // left behind, it is of no import any more
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        std::filesystem::remove(file.string() + ending, ignored);
}

} // namespace core::store
