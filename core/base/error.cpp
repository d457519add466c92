#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace core {

Error::Error(ErrorCode code, std::string detail)
    : std::runtime_error(sentence(code, detail)), m_code(code), m_detail(std::move(detail))
{
}

namespace {

struct Entry {
    ErrorCode code;
    std::string_view name;
    std::string_view sentence; ///< {} stands for the detail
};

constexpr std::array kEntries{
    Entry{ErrorCode::Internal, "Internal",
          "Something went wrong inside Denju: {}. Save the diagnostics and report it."},
    Entry{ErrorCode::FileNotFound, "FileNotFound", "The file or folder {} is not there. Check the path and try again."},
    Entry{ErrorCode::FileUnreadable, "FileUnreadable",
          "{} can't be read. Check that you may open it and that it is not open elsewhere."},
    Entry{ErrorCode::FileWriteFailed, "FileWriteFailed",
          "{} can't be written. Check the folder's permissions or choose another place."},
    Entry{ErrorCode::DiskFull, "DiskFull",
          "The disk is full while writing {}. Free some space and try again; nothing that was there before is lost."},
    Entry{ErrorCode::TableEmpty, "TableEmpty",
          "{} holds no rows. Choose a file with a header line and at least one row."},
    Entry{ErrorCode::TableDamaged, "TableDamaged",
          "{} can't be read as a table. Save it as CSV, or check the separator and the quotes at that place."},
    Entry{ErrorCode::NothingUsable, "NothingUsable",
          "No row can be used, from {} on. Check the roles of the columns, the encoding and how times are written."},
    Entry{ErrorCode::EncodingUnreadable, "EncodingUnreadable",
          "{} is not readable in that encoding. Choose another encoding."},
    Entry{ErrorCode::RoleMissing, "RoleMissing", "No column was found for {}. Name it with a role option or a recipe."},
    Entry{ErrorCode::ColumnUnknown, "ColumnUnknown",
          "There is no column named {}. Check the spelling against the file's header."},
    Entry{ErrorCode::ArchiveDamaged, "ArchiveDamaged",
          "The archive {} is damaged or of an unknown kind. Pack the pictures again as a zip."},
    Entry{ErrorCode::ProjectNotFound, "ProjectNotFound",
          "There is no Denju project at {}. Check the path, or create one by importing a log."},
    Entry{ErrorCode::ProjectExists, "ProjectExists", "A project already stands at {}. Choose another name."},
    Entry{ErrorCode::ProjectDamaged, "ProjectDamaged", "The project file {} is damaged. Restore it from a copy."},
    Entry{ErrorCode::ProjectTooNew, "ProjectTooNew",
          "The project {} was made by a newer Denju. Open it with that version."},
    Entry{ErrorCode::ProjectBusy, "ProjectBusy",
          "The project {} is in use by another job. Wait for it or stop it first."},
    Entry{ErrorCode::ProjectReadOnly, "ProjectReadOnly",
          "The project {} can't be changed because it is read-only. Copy it to a place where you may write."},
    Entry{ErrorCode::NoSessions, "NoSessions", "The project {} holds no sessions yet. Import a session log first."},
    Entry{ErrorCode::NoItems, "NoItems", "The project {} holds no items yet. Import a log or a product table first."},
    Entry{ErrorCode::TooFewSessions, "TooFewSessions",
          "There are too few sessions before {}: a training needs two days with sessions of two items and more. "
          "Import more data or choose a later first test day."},
    Entry{ErrorCode::TestDaysEmpty, "TestDaysEmpty",
          "No session that could test a model starts on {} or later. Import more data or choose an earlier first "
          "test day."},
    Entry{ErrorCode::RunUnknown, "RunUnknown", "There is no trained model for {}. Train one first."},
    Entry{ErrorCode::DataChanged, "DataChanged",
          "The data has changed since the training of {} began, so it can't go on. Start a new training."},
    Entry{ErrorCode::RunDamaged, "RunDamaged", "The model folder {} is damaged or incomplete. Train the model again."},
    Entry{ErrorCode::ItemUnknown, "ItemUnknown", "There is no item with the code {} in this project. Check the code."},
    Entry{ErrorCode::ItemsUnknownToModel, "ItemsUnknownToModel",
          "The model knows none of the items before the predicted place of {}. Choose another session, or train on "
          "the data as it is now."},
    Entry{ErrorCode::SessionUnknown, "SessionUnknown", "There is no session {} in this project. Check the number."},
    Entry{ErrorCode::SessionTooShort, "SessionTooShort",
          "The session {} has too few events to ask about. Choose one with two or more."},
    Entry{ErrorCode::OptionInvalid, "OptionInvalid", "The option {} is not usable. See --help for what it takes."},
    Entry{ErrorCode::RequestMalformed, "RequestMalformed",
          "The request can't be understood: {}. The two programs may be of different versions."},
    Entry{ErrorCode::DeviceMissing, "DeviceMissing", "The device {} is not on this computer. Choose auto or cpu."},
    Entry{ErrorCode::MemoryShort, "MemoryShort",
          "There is not enough memory for {}. Choose a smaller preset or close other programs."},
    Entry{ErrorCode::NothingToUndo, "NothingToUndo",
          "There is no import to undo in {}: only the newest import can be undone, and only once."},
    Entry{ErrorCode::TrainedSinceImport, "TrainedSinceImport",
          "The import can't be undone because {} was trained on its data. Start from a copy of the project instead."},
    Entry{ErrorCode::BackboneUnusable, "BackboneUnusable",
          "The model folder {} can't be used. Fetch it again as a whole, or choose a model of a kind that Denju "
          "knows."},
    Entry{ErrorCode::QuestionLost, "QuestionLost",
          "The worker ended unexpectedly during {}. Ask again; it starts anew by itself."},
    Entry{ErrorCode::WorkerLost, "WorkerLost",
          "The worker ended unexpectedly during {}. What was saved is kept; you can resume."},
};

constexpr bool stand()
{
    for (std::size_t at = 0; at < kEntries.size(); ++at)
        if (static_cast<std::size_t>(kEntries[at].code) != at) return false;
    return true;
}
static_assert(stand(), "one entry a code, in their order");

const Entry& entryOf(ErrorCode code)
{
    const auto at = static_cast<std::size_t>(code);
    if (at >= kEntries.size()) throw std::logic_error("an ErrorCode without a sentence");
    return kEntries[at];
}

} // namespace

std::string sentence(ErrorCode code, const std::string& detail)
{
    std::string text(entryOf(code).sentence);
    text.replace(text.find("{}"), 2, detail);
    return text;
}

std::string_view nameOf(ErrorCode code)
{
    return entryOf(code).name;
}

std::optional<ErrorCode> errorCodeFromName(std::string_view name)
{
    const auto* found = std::ranges::find(kEntries, name, &Entry::name);
    return found == kEntries.end() ? std::nullopt : std::optional(found->code);
}

} // namespace core
