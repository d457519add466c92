#include "ui/bridge/error_text.h"

#include "ui/bridge/operation_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <stdexcept>

namespace ui {

using core::ErrorCode;

namespace {

// The twin of core/base/error.cpp: the same sentences, so that lupdate finds them. A test holds the two together.
const char* templateOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return QT_TRANSLATE_NOOP("Error", "Something went wrong inside Denju: %1. Save the diagnostics and report it.");
    case ErrorCode::FileNotFound:
        return QT_TRANSLATE_NOOP("Error", "The file or folder %1 is not there. Check the path and try again.");
    case ErrorCode::FileUnreadable:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 can't be read. Check that you may open it and that it is not open elsewhere.");
    case ErrorCode::FileWriteFailed:
        return QT_TRANSLATE_NOOP("Error",
                                 "%1 can't be written. Check the folder's permissions or choose another place.");
    case ErrorCode::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The disk is full while writing %1. Free some space and try again; nothing that was there before is lost.");
    case ErrorCode::TableEmpty:
        return QT_TRANSLATE_NOOP("Error", "%1 holds no rows. Choose a file with a header line and at least one row.");
    case ErrorCode::TableDamaged:
        return QT_TRANSLATE_NOOP(
            "Error",
            "%1 can't be read as a table. Save it as CSV, or check the separator and the quotes at that place.");
    case ErrorCode::NothingUsable:
        return QT_TRANSLATE_NOOP("Error",
                                 "No row can be used, from %1 on. Check the roles of the columns, the encoding "
                                 "and how times are written.");
    case ErrorCode::EncodingUnreadable:
        return QT_TRANSLATE_NOOP("Error", "%1 is not readable in that encoding. Choose another encoding.");
    case ErrorCode::RoleMissing:
        return QT_TRANSLATE_NOOP("Error", "No column was found for %1. Name it with a role option or a recipe.");
    case ErrorCode::ColumnUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no column named %1. Check the spelling against the file's header.");
    case ErrorCode::ArchiveDamaged:
        return QT_TRANSLATE_NOOP("Error",
                                 "The archive %1 is damaged or of an unknown kind. Pack the pictures again as a zip.");
    case ErrorCode::ProjectNotFound:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is no Denju project at %1. Check the path, or create one by importing a log.");
    case ErrorCode::ProjectExists:
        return QT_TRANSLATE_NOOP("Error", "A project already stands at %1. Choose another name.");
    case ErrorCode::ProjectDamaged:
        return QT_TRANSLATE_NOOP("Error", "The project file %1 is damaged. Restore it from a copy.");
    case ErrorCode::ProjectTooNew:
        return QT_TRANSLATE_NOOP("Error", "The project %1 was made by a newer Denju. Open it with that version.");
    case ErrorCode::ProjectBusy:
        return QT_TRANSLATE_NOOP("Error", "The project %1 is in use by another job. Wait for it or stop it first.");
    case ErrorCode::ProjectReadOnly:
        return QT_TRANSLATE_NOOP(
            "Error",
            "The project %1 can't be changed because it is read-only. Copy it to a place where you may write.");
    case ErrorCode::NoSessions:
        return QT_TRANSLATE_NOOP("Error", "The project %1 holds no sessions yet. Import a session log first.");
    case ErrorCode::NoItems:
        return QT_TRANSLATE_NOOP("Error", "The project %1 holds no items yet. Import a log or a product table first.");
    case ErrorCode::TooFewSessions:
        return QT_TRANSLATE_NOOP(
            "Error", "There are too few sessions before %1: a training needs two days with sessions of two items and "
                     "more. Import more data or choose a later first test day.");
    case ErrorCode::TestDaysEmpty:
        return QT_TRANSLATE_NOOP("Error", "No session that could test a model starts on %1 or later. Import more data "
                                          "or choose an earlier first test day.");
    case ErrorCode::RunUnknown: return QT_TRANSLATE_NOOP("Error", "There is no trained model for %1. Train one first.");
    case ErrorCode::DataChanged:
        return QT_TRANSLATE_NOOP(
            "Error", "The data has changed since the training of %1 began, so it can't go on. Start a new training.");
    case ErrorCode::RunDamaged:
        return QT_TRANSLATE_NOOP("Error", "The model folder %1 is damaged or incomplete. Train the model again.");
    case ErrorCode::ItemUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no item with the code %1 in this project. Check the code.");
    case ErrorCode::ItemsUnknownToModel:
        return QT_TRANSLATE_NOOP("Error", "The model knows none of the items before the predicted place of %1. Choose "
                                          "another session, or train on the data as it is now.");
    case ErrorCode::SessionUnknown:
        return QT_TRANSLATE_NOOP("Error", "There is no session %1 in this project. Check the number.");
    case ErrorCode::SessionTooShort:
        return QT_TRANSLATE_NOOP("Error",
                                 "The session %1 has too few events to ask about. Choose one with two or more.");
    case ErrorCode::OptionInvalid:
        return QT_TRANSLATE_NOOP("Error", "The option %1 is not usable. See --help for what it takes.");
    case ErrorCode::RequestMalformed:
        return QT_TRANSLATE_NOOP("Error",
                                 "The request can't be understood: %1. The two programs may be of different versions.");
    case ErrorCode::DeviceMissing:
        return QT_TRANSLATE_NOOP("Error", "The device %1 is not on this computer. Choose auto or cpu.");
    case ErrorCode::MemoryShort:
        return QT_TRANSLATE_NOOP("Error",
                                 "There is not enough memory for %1. Choose a smaller preset or close other programs.");
    case ErrorCode::NothingToUndo:
        return QT_TRANSLATE_NOOP(
            "Error", "There is no import to undo in %1: only the newest import can be undone, and only once.");
    case ErrorCode::TrainedSinceImport:
        return QT_TRANSLATE_NOOP("Error", "The import can't be undone because %1 was trained on its data. Start from a "
                                          "copy of the project instead.");
    case ErrorCode::BackboneUnusable:
        return QT_TRANSLATE_NOOP("Error", "The model folder %1 can't be used. Fetch it again as a whole, or choose a "
                                          "model of a kind that Denju knows.");
    case ErrorCode::QuestionLost:
        return QT_TRANSLATE_NOOP("Error",
                                 "The worker ended unexpectedly during %1. Ask again; it starts anew by itself.");
    case ErrorCode::WorkerLost:
        return QT_TRANSLATE_NOOP("Error",
                                 "The worker ended unexpectedly during %1. What was saved is kept; you can resume.");
    }
    return QT_TRANSLATE_NOOP("Error", "Something went wrong inside Denju: %1. Save the diagnostics and report it.");
}

} // namespace

QString errorText(ErrorCode code, const QString& detail)
{
    return QCoreApplication::translate("Error", templateOf(code)).arg(detail);
}

// core gives a name to every code and has no list of them; its codes count from 0 without gaps.
std::optional<ErrorCode> errorCodeNamed(const QString& name)
{
    const auto wanted = name.toStdString();
    try {
        for (int code = 0;; ++code)
            if (core::nameOf(static_cast<ErrorCode>(code)) == wanted) return static_cast<ErrorCode>(code);
    } catch (const std::logic_error&) {
        return std::nullopt;
    }
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
    if (const auto known = errorCodeNamed(code)) return workerError(*known, detail);
    return {code, detail, sentence.isEmpty() ? code + ": " + detail : sentence};
}

} // namespace ui
