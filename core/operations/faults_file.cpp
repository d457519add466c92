#include "core/operations/faults_file.h"

#include "core/base/part_file.h"
#include "core/operations/csv_field.h"

#include <string>
#include <string_view>

namespace core::operations {

namespace {

/// What a spreadsheet would take for a formula gets an apostrophe before it.
std::string harmless(std::string text)
{
    if (!text.empty() && std::string_view("=+-@").find(text.front()) != std::string_view::npos) text.insert(0, 1, '\'');
    return csvField(text);
}

} // namespace

void writeFaults(const std::filesystem::path& target, const store::ImportRepository& imports, std::int64_t import)
{
    constexpr std::size_t kAtOnce = std::size_t{1} << 16;
    PartFile file(target);
    std::string text = "\xEF\xBB\xBF"
                       "file,line,column,value,reason\r\n";
    imports.forEachFault(import, [&](const RowFault& fault) {
        text += csvField(fault.file) + ',' + std::to_string(fault.line) + ',' + harmless(fault.column) + ',' +
                harmless(fault.value) + ',' + fault.reason + "\r\n";
        if (text.size() < kAtOnce) return;
        file.write(text.data(), text.size());
        text.clear();
    });
    file.write(text.data(), text.size());
    file.finish();
}

} // namespace core::operations
