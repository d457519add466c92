#pragma once

#include "core/base/job_context.h"

#include <filesystem>
#include <string>

namespace core::reports {

/// What stands at the edges of each page.
struct PdfFrame {
    std::string title; ///< of the document, and at the head of each page
    std::string foot;  ///< at the foot: fingerprints
    std::string pages; ///< "Page {0} of {1}"
};

/// Whether this build can write PDF: that takes Qt's painting, which a build without the window leaves out.
bool canWritePdf();

/// A printedReport() as A4 pages with their fonts in the file. Needs no display. Throws OptionInvalid where this build
/// can't, DiskFull, FileWriteFailed, Cancelled.
void writePdf(const std::filesystem::path& target, const std::string& printedHtml, const PdfFrame& frame,
              const JobContext& context);

} // namespace core::reports
