#include "core/operations/imports/faults_file.h"

#include "core/base/part_file.h"
#include "core/reports/csv_field.h"

#include <string>

namespace core::operations {

void writeFaults(const std::filesystem::path& target, const store::ImportRepository& imports, std::int64_t import)
{
    constexpr std::size_t kAtOnce = std::size_t{1} << 16;
    PartFile file(target);
    std::string text = "\xEF\xBB\xBF"
                       "file,line,column,value,reason\r\n";
    imports.forEachFault(import, [&](const RowFault& fault) {
        text += reports::csvField(fault.file) + ',' + std::to_string(fault.line) + ',' +
                reports::csvText(fault.column) + ',' + reports::csvText(fault.value) + ',' + fault.reason + "\r\n";
        if (text.size() < kAtOnce) return;
        file.write(text.data(), text.size());
        text.clear();
    });
    file.write(text.data(), text.size());
    file.finish();
}

} // namespace core::operations
