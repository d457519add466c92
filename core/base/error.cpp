#include "core/base/error.h"

#include <utility>

namespace core {

Error::Error(ErrorCode code, std::string detail)
    : std::runtime_error(sentence(code, detail)), m_code(code), m_detail(std::move(detail))
{
}

namespace {

/// {} stands for the detail.
std::string_view templateOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return "Something went wrong inside Denju: {}. Save the diagnostics and report it.";
    case ErrorCode::FileNotFound: return "The file or folder {} is not there. Check the path and try again.";
    case ErrorCode::FileUnreadable:
        return "{} can't be read. Check that you may open it and that it is not open elsewhere.";
    case ErrorCode::FileWriteFailed:
        return "{} can't be written. Check the folder's permissions or choose another place.";
    case ErrorCode::DiskFull:
        return "The disk is full while writing {}. Free some space and try again; nothing that was there before is "
               "lost.";
    case ErrorCode::TableEmpty: return "{} holds no rows. Choose a file with a header line and at least one row.";
    case ErrorCode::TableDamaged:
        return "{} can't be read as a table. Save it as CSV, or check the separator and the quotes at that place.";
    case ErrorCode::NothingUsable:
        return "No row can be used, from {} on. Check the roles of the columns, the encoding and how times are "
               "written.";
    case ErrorCode::EncodingUnreadable: return "{} is not readable in that encoding. Choose another encoding.";
    case ErrorCode::RoleMissing: return "No column was found for {}. Name it with a role option or a recipe.";
    case ErrorCode::ColumnUnknown: return "There is no column named {}. Check the spelling against the file's header.";
    case ErrorCode::ArchiveDamaged:
        return "The archive {} is damaged or of an unknown kind. Pack the pictures again as a zip.";
    case ErrorCode::ProjectNotFound:
        return "There is no Denju project at {}. Check the path, or create one by importing a log.";
    case ErrorCode::ProjectExists: return "A project already stands at {}. Choose another name.";
    case ErrorCode::ProjectDamaged: return "The project file {} is damaged. Restore it from a copy.";
    case ErrorCode::ProjectTooNew: return "The project {} was made by a newer Denju. Open it with that version.";
    case ErrorCode::ProjectBusy: return "The project {} is in use by another job. Wait for it or stop it first.";
    case ErrorCode::ProjectReadOnly:
        return "The project {} can't be changed because it is read-only. Copy it to a place where you may write.";
    case ErrorCode::NoSessions: return "The project {} holds no sessions yet. Import a session log first.";
    case ErrorCode::NoItems: return "The project {} holds no items yet. Import a log or a product table first.";
    case ErrorCode::TooFewSessions:
        return "There are too few sessions before {}: a training needs two days with sessions of two items and more. "
               "Import more data or choose a later first test day.";
    case ErrorCode::TestDaysEmpty:
        return "No session that could test a model starts on {} or later. Import more data or choose an earlier first "
               "test day.";
    case ErrorCode::RunUnknown: return "There is no trained model for {}. Train one first.";
    case ErrorCode::DataChanged:
        return "The data has changed since the training of {} began, so it can't go on. Start a new training.";
    case ErrorCode::RunDamaged: return "The model folder {} is damaged or incomplete. Train the model again.";
    case ErrorCode::ItemUnknown: return "There is no item with the code {} in this project. Check the code.";
    case ErrorCode::ItemsUnknownToModel:
        return "The model knows none of the items before the predicted place of {}. Choose another session, or train "
               "on "
               "the data as it is now.";
    case ErrorCode::SessionUnknown: return "There is no session {} in this project. Check the number.";
    case ErrorCode::SessionTooShort:
        return "The session {} has too few events to ask about. Choose one with two or more.";
    case ErrorCode::OptionInvalid: return "The option {} is not usable. See --help for what it takes.";
    case ErrorCode::RequestMalformed:
        return "The request can't be understood: {}. The two programs may be of different versions.";
    case ErrorCode::DeviceMissing: return "The device {} is not on this computer. Choose auto or cpu.";
    case ErrorCode::MemoryShort:
        return "There is not enough memory for {}. Choose a smaller preset or close other programs.";
    case ErrorCode::NothingToUndo:
        return "There is no import to undo in {}: only the newest import can be undone, and only once.";
    case ErrorCode::TrainedSinceImport:
        return "The import can't be undone because {} was trained on its data. Start from a copy of the project "
               "instead.";
    case ErrorCode::BackboneUnusable:
        return "The model folder {} can't be used. Fetch it again as a whole, or choose a model of a kind that Denju "
               "knows.";
    case ErrorCode::QuestionLost:
        return "The worker ended unexpectedly during {}. Ask again; it starts anew by itself.";
    case ErrorCode::WorkerLost:
        return "The worker ended unexpectedly during {}. What was saved is kept; you can resume.";
    }
    throw std::logic_error("an ErrorCode without a sentence");
}

} // namespace

std::string sentence(ErrorCode code, const std::string& detail)
{
    std::string text(templateOf(code));
    text.replace(text.find("{}"), 2, detail);
    return text;
}

std::string_view nameOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal: return "Internal";
    case ErrorCode::FileNotFound: return "FileNotFound";
    case ErrorCode::FileUnreadable: return "FileUnreadable";
    case ErrorCode::FileWriteFailed: return "FileWriteFailed";
    case ErrorCode::DiskFull: return "DiskFull";
    case ErrorCode::TableEmpty: return "TableEmpty";
    case ErrorCode::TableDamaged: return "TableDamaged";
    case ErrorCode::NothingUsable: return "NothingUsable";
    case ErrorCode::EncodingUnreadable: return "EncodingUnreadable";
    case ErrorCode::RoleMissing: return "RoleMissing";
    case ErrorCode::ColumnUnknown: return "ColumnUnknown";
    case ErrorCode::ArchiveDamaged: return "ArchiveDamaged";
    case ErrorCode::ProjectNotFound: return "ProjectNotFound";
    case ErrorCode::ProjectExists: return "ProjectExists";
    case ErrorCode::ProjectDamaged: return "ProjectDamaged";
    case ErrorCode::ProjectTooNew: return "ProjectTooNew";
    case ErrorCode::ProjectBusy: return "ProjectBusy";
    case ErrorCode::ProjectReadOnly: return "ProjectReadOnly";
    case ErrorCode::NoSessions: return "NoSessions";
    case ErrorCode::NoItems: return "NoItems";
    case ErrorCode::TooFewSessions: return "TooFewSessions";
    case ErrorCode::TestDaysEmpty: return "TestDaysEmpty";
    case ErrorCode::RunUnknown: return "RunUnknown";
    case ErrorCode::DataChanged: return "DataChanged";
    case ErrorCode::RunDamaged: return "RunDamaged";
    case ErrorCode::ItemUnknown: return "ItemUnknown";
    case ErrorCode::ItemsUnknownToModel: return "ItemsUnknownToModel";
    case ErrorCode::SessionUnknown: return "SessionUnknown";
    case ErrorCode::SessionTooShort: return "SessionTooShort";
    case ErrorCode::OptionInvalid: return "OptionInvalid";
    case ErrorCode::RequestMalformed: return "RequestMalformed";
    case ErrorCode::DeviceMissing: return "DeviceMissing";
    case ErrorCode::MemoryShort: return "MemoryShort";
    case ErrorCode::NothingToUndo: return "NothingToUndo";
    case ErrorCode::TrainedSinceImport: return "TrainedSinceImport";
    case ErrorCode::BackboneUnusable: return "BackboneUnusable";
    case ErrorCode::QuestionLost: return "QuestionLost";
    case ErrorCode::WorkerLost: return "WorkerLost";
    }
    throw std::logic_error("an ErrorCode without a name");
}

std::optional<ErrorCode> errorCodeFromName(std::string_view name)
{
    for (int code = 0; code <= static_cast<int>(ErrorCode::WorkerLost); ++code)
        if (nameOf(static_cast<ErrorCode>(code)) == name) return static_cast<ErrorCode>(code);
    return std::nullopt;
}

} // namespace core
