#include "ui/bridge/error_text.h"

#include "ui/bridge/operation_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace ui {

using core::ErrorCode;

namespace {

struct Sentence {
    ErrorCode code;
    const char* text; ///< %1 stands for the detail
};

// The twin of core/base/error.cpp: the same sentences, so that lupdate finds them. A test holds the two together.
constexpr std::array kSentences{
    Sentence{ErrorCode::Internal,
             QT_TRANSLATE_NOOP("Error", "Something went wrong inside Denju: %1. Save the diagnostics and report it.")},
    Sentence{ErrorCode::FileNotFound,
             QT_TRANSLATE_NOOP("Error", "The file or folder %1 is not there. Check the path and try again.")},
    Sentence{ErrorCode::FileUnreadable,
             QT_TRANSLATE_NOOP("Error", "%1 can't be read. Check that you may open it and that it is not open "
                                        "elsewhere.")},
    Sentence{ErrorCode::FileWriteFailed,
             QT_TRANSLATE_NOOP("Error", "%1 can't be written. Check the folder's permissions or choose another "
                                        "place.")},
    Sentence{ErrorCode::DiskFull,
             QT_TRANSLATE_NOOP("Error", "The disk is full while writing %1. Free some space and try again; nothing "
                                        "that was there before is lost.")},
    Sentence{ErrorCode::TableEmpty,
             QT_TRANSLATE_NOOP("Error", "%1 holds no rows. Choose a file with a header line and at least one row.")},
    Sentence{ErrorCode::TableDamaged,
             QT_TRANSLATE_NOOP("Error", "%1 can't be read as a table. Save it as CSV, or check the separator and "
                                        "the quotes at that place.")},
    Sentence{ErrorCode::NothingUsable,
             QT_TRANSLATE_NOOP("Error", "No row can be used, from %1 on. Check the roles of the columns, the "
                                        "encoding and how times are written.")},
    Sentence{ErrorCode::EncodingUnreadable,
             QT_TRANSLATE_NOOP("Error", "%1 is not readable in that encoding. Choose another encoding.")},
    Sentence{ErrorCode::RoleMissing,
             QT_TRANSLATE_NOOP("Error", "No column was found for %1. Name it with a role option or a recipe.")},
    Sentence{ErrorCode::ColumnUnknown,
             QT_TRANSLATE_NOOP("Error", "There is no column named %1. Check the spelling against the file's header.")},
    Sentence{ErrorCode::ArchiveDamaged,
             QT_TRANSLATE_NOOP("Error", "The archive %1 is damaged or of an unknown kind. Pack the pictures again "
                                        "as a zip.")},
    Sentence{ErrorCode::ProjectNotFound,
             QT_TRANSLATE_NOOP("Error", "There is no Denju project at %1. Check the path, or create one by "
                                        "importing a log.")},
    Sentence{ErrorCode::ProjectExists,
             QT_TRANSLATE_NOOP("Error", "A project already stands at %1. Choose another name.")},
    Sentence{ErrorCode::ProjectDamaged,
             QT_TRANSLATE_NOOP("Error", "The project file %1 is damaged. Restore it from a copy.")},
    Sentence{ErrorCode::ProjectTooNew,
             QT_TRANSLATE_NOOP("Error", "The project %1 was made by a newer Denju. Open it with that version.")},
    Sentence{ErrorCode::ProjectBusy,
             QT_TRANSLATE_NOOP("Error", "The project %1 is in use by another job. Wait for it or stop it first.")},
    Sentence{ErrorCode::ProjectReadOnly,
             QT_TRANSLATE_NOOP("Error", "The project %1 can't be changed because it is read-only. Copy it to a "
                                        "place where you may write.")},
    Sentence{ErrorCode::NoSessions,
             QT_TRANSLATE_NOOP("Error", "The project %1 holds no sessions yet. Import a session log first.")},
    Sentence{ErrorCode::NoItems,
             QT_TRANSLATE_NOOP("Error", "The project %1 holds no items yet. Import a log or a product table first.")},
    Sentence{ErrorCode::TooFewSessions,
             QT_TRANSLATE_NOOP("Error", "There are too few sessions before %1: a training needs two days with "
                                        "sessions of two items and more. Import more data or choose a later first "
                                        "test day.")},
    Sentence{ErrorCode::TestDaysEmpty,
             QT_TRANSLATE_NOOP("Error", "No session that could test a model starts on %1 or later. Import more "
                                        "data or choose an earlier first test day.")},
    Sentence{ErrorCode::RunUnknown, QT_TRANSLATE_NOOP("Error", "There is no trained model for %1. Train one first.")},
    Sentence{ErrorCode::DataChanged,
             QT_TRANSLATE_NOOP("Error", "The data has changed since the training of %1 began, so it can't go on. "
                                        "Start a new training.")},
    Sentence{ErrorCode::RunDamaged,
             QT_TRANSLATE_NOOP("Error", "The model folder %1 is damaged or incomplete. Train the model again.")},
    Sentence{ErrorCode::ItemUnknown,
             QT_TRANSLATE_NOOP("Error", "There is no item with the code %1 in this project. Check the code.")},
    Sentence{ErrorCode::ItemsUnknownToModel,
             QT_TRANSLATE_NOOP("Error", "The model knows none of the items before the predicted place of %1. "
                                        "Choose another session, or train on the data as it is now.")},
    Sentence{ErrorCode::SessionUnknown,
             QT_TRANSLATE_NOOP("Error", "There is no session %1 in this project. Check the number.")},
    Sentence{ErrorCode::SessionTooShort,
             QT_TRANSLATE_NOOP("Error", "The session %1 has too few events to ask about. Choose one with two or "
                                        "more.")},
    Sentence{ErrorCode::OptionInvalid,
             QT_TRANSLATE_NOOP("Error", "The option %1 is not usable. See --help for what it takes.")},
    Sentence{ErrorCode::RequestMalformed,
             QT_TRANSLATE_NOOP("Error", "The request can't be understood: %1. The two programs may be of different "
                                        "versions.")},
    Sentence{ErrorCode::DeviceMissing,
             QT_TRANSLATE_NOOP("Error", "The device %1 is not on this computer. Choose auto or cpu.")},
    Sentence{ErrorCode::MemoryShort,
             QT_TRANSLATE_NOOP("Error", "There is not enough memory for %1. Choose a smaller preset or close other "
                                        "programs.")},
    Sentence{ErrorCode::NothingToUndo,
             QT_TRANSLATE_NOOP("Error", "There is no import to undo in %1: only the newest import can be undone, "
                                        "and only once.")},
    Sentence{ErrorCode::TrainedSinceImport,
             QT_TRANSLATE_NOOP("Error", "The import can't be undone because %1 was trained on its data. Start from "
                                        "a copy of the project instead.")},
    Sentence{ErrorCode::BackboneUnusable,
             QT_TRANSLATE_NOOP("Error", "The model folder %1 can't be used. Fetch it again as a whole, or choose a "
                                        "model of a kind that Denju knows.")},
    Sentence{ErrorCode::QuestionLost,
             QT_TRANSLATE_NOOP("Error", "The worker ended unexpectedly during %1. Ask again; it starts anew by "
                                        "itself.")},
    Sentence{ErrorCode::WorkerLost,
             QT_TRANSLATE_NOOP("Error", "The worker ended unexpectedly during %1. What was saved is kept; you can "
                                        "resume.")},
};

} // namespace

QString errorText(ErrorCode code, const QString& detail)
{
    const auto* found = std::ranges::find(kSentences, code, &Sentence::code);
    const auto& sentence = found == kSentences.end() ? kSentences.front() : *found;
    return QCoreApplication::translate("Error", sentence.text).arg(detail);
}

namespace {

/// What memory ran short for: an operation by its name, or a training that could not keep to its limit
/// (core/engine/training/memory_limit.cpp).
QString scarceText(const QString& detail)
{
    static const QRegularExpression limit(R"(^a training within (\d+) MB, it needs at least (\d+) MB$)");
    const auto found = limit.match(detail);
    if (!found.hasMatch()) return operationText(detail.toStdString());
    return QCoreApplication::translate("Error", "a training within %1 MB, it needs at least %2 MB")
        .arg(found.captured(1), found.captured(2));
}

} // namespace

WorkerError workerError(ErrorCode code, const QString& detail)
{
    const auto name = core::nameOf(code);
    auto shown = detail;
    if (code == ErrorCode::WorkerLost || code == ErrorCode::QuestionLost) shown = operationText(detail.toStdString());
    if (code == ErrorCode::MemoryShort) shown = scarceText(detail);
    return {QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), detail, errorText(code, shown)};
}

WorkerError workerError(const core::Error& error)
{
    return workerError(error.code(), QString::fromStdString(error.detail()));
}

WorkerError workerError(const QString& code, const QString& detail, const QString& sentence)
{
    if (const auto known = core::errorCodeFromName(code.toStdString())) return workerError(*known, detail);
    return {code, detail, sentence.isEmpty() ? code + ": " + detail : sentence};
}

} // namespace ui
