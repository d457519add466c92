#include "core/base/error.h"
#include "core/reports/pdf/pdf_report.h"

namespace core::reports {

bool canWritePdf()
{
    return false;
}

void writePdf(const std::filesystem::path& target, const std::string&, const PdfFrame&, const JobContext&)
{
    throw Error(ErrorCode::OptionInvalid, "out=" + target.string() + " (this build has no PDF: DENJU_WINDOW is OFF)");
}

} // namespace core::reports
