#include "core/operations/reports/report_operation.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/operations/reports/report_gathering.h"
#include "core/reports/html_report.h"
#include "core/reports/markup.h"
#include "core/reports/pdf/pdf_report.h"
#include "core/reports/report_tables.h"
#include "core/reports/texts.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace core::operations {

namespace {

enum class Format { Html, Pdf, Xlsx };

Format formatOf(const std::filesystem::path& file)
{
    auto ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char each) { return std::tolower(each); });
    if (ending == ".html" || ending == ".htm") return Format::Html;
    if (ending == ".xlsx") return Format::Xlsx;
    if (ending != ".pdf")
        throw Error(ErrorCode::OptionInvalid, "out=" + file.string() + " (a name that ends in .html, .pdf or .xlsx)");
    if (!reports::canWritePdf())
        throw Error(ErrorCode::OptionInvalid, "out=" + file.string() + " (this build has no PDF: DENJU_WINDOW is OFF)");
    return Format::Pdf;
}

reports::PdfFrame frameOf(const reports::ReportContent& content)
{
    const auto say = [&](reports::Text which) { return std::string(text(which, content.language)); };
    auto foot = content.project + " · " + say(reports::Text::Run) + " " + std::to_string(content.run.id.value);
    if (!content.dataPrint.empty()) foot += " · " + say(reports::Text::DataPrint) + " " + content.dataPrint;
    if (!content.modelPrint.empty()) foot += " · " + say(reports::Text::ModelPrint) + " " + content.modelPrint;
    return {.title =
                reports::Markup(content.language, reports::Medium::Page).say(reports::Text::TitleOf, {content.project}),
            .foot = foot,
            .pages = say(reports::Text::Page)};
}

void write(Format format, const std::filesystem::path& file, const reports::ReportContent& content,
           const JobContext& context)
{
    switch (format) {
    case Format::Html: return writeWhole(file, reports::htmlReport(content));
    case Format::Pdf: return reports::writePdf(file, reports::printedReport(content), frameOf(content), context);
    case Format::Xlsx: return reports::writeWorkbook(file, content);
    }
}

} // namespace

protocol::ReportResponse run(const protocol::ReportRequest& request, const JobContext& context)
{
    const std::filesystem::path file(request.out);
    const auto format = request.preview ? Format::Html : formatOf(file);
    const auto project = store::Project::open(request.project, store::Access::ReadOnly);
    const auto content = gatherReport(request, project, context);
    context.checkIn();
    if (request.preview) return {.html = reports::printedReport(content)};
    protocol::ReportResponse response{.file = request.out};
    if (!request.tables.empty()) response.tables = reports::writeTablesAndCharts(request.tables, content, context);
    write(format, file, content, context);
    std::error_code unknown;
    response.bytes = static_cast<std::int64_t>(std::filesystem::file_size(file, unknown));
    return response;
}

} // namespace core::operations
