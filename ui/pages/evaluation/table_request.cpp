#include "ui/pages/evaluation/table_request.h"

namespace ui {

core::protocol::SaveTableRequest rowsRequest(const TableContent& content, const QString& title)
{
    core::protocol::SaveTableRequest request;
    request.table = core::protocol::SavedTable::Rows;
    request.title = title.toStdString();
    for (const auto& header : content.headers) request.columns.push_back(header.simplified().toStdString());
    for (int column = 0; column < content.headers.size(); ++column) {
        bool isNumber = false;
        for (const auto& row : content.rows) {
            const auto type = row.value(column).typeId();
            if (type == QMetaType::Double || type == QMetaType::Int || type == QMetaType::LongLong) isNumber = true;
        }
        if (isNumber) request.numbers.push_back(column);
    }
    for (const auto& row : content.rows)
        for (const auto& cell : row)
            request.cells.push_back(cell.typeId() == QMetaType::Double
                                        ? QString::number(cell.toDouble(), 'g', 10).toStdString()
                                        : cell.toString().toStdString());
    return request;
}

} // namespace ui
