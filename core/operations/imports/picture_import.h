#pragma once

#include "core/base/job_context.h"
#include "core/operations/imports/import_faults.h"
#include "core/protocol/operations/import.h"
#include "core/store/project.h"

namespace core::operations {

/// Pictures of a folder or archive, matched as PictureNames says; an item gets one of them, and those that are left
/// over are faults ("duplicate_picture"). Writes inside the caller's Transaction and counts into `response`. Throws
/// ArchiveDamaged, FileNotFound.
void importPictures(const std::string& source, const store::Project& project, ImportFaults& faults,
                    protocol::ImportResponse& response, const JobContext& context);

} // namespace core::operations
