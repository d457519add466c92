#include "ui/widgets/table_content.h"

#include <QAbstractItemModel>
#include <QRegularExpression>

namespace ui {

namespace {

QString joined(const QStringList& headers, const QList<QVariantList>& rows,
               const std::function<QString(QStringList)>& line)
{
    auto text = line(headers);
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& cell : row) cells += cell.toString();
        text += line(cells);
    }
    return text;
}

} // namespace

TableContent contentOf(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns)
{
    TableContent content;
    for (const int column : columns) content.headers += model.headerData(column, Qt::Horizontal).toString();
    for (const int row : rows) {
        QVariantList cells;
        for (const int column : columns) {
            const auto index = model.index(row, column);
            const auto exported = index.data(kExportRole);
            cells += exported.isValid() ? exported : index.data();
        }
        content.rows += cells;
    }
    return content;
}

QString toTabbed(const TableContent& content)
{
    static const QRegularExpression breaks(R"([\t\r\n]+)");
    return joined(content.headers, content.rows,
                  [](QStringList cells) { return cells.replaceInStrings(breaks, " ").join('\t') + '\n'; });
}

QString toMarkdown(const TableContent& content)
{
    static const QRegularExpression breaks(R"([\r\n]+)");
    const auto line = [](QStringList cells) {
        return "| " + cells.replaceInStrings(breaks, " ").replaceInStrings("|", "\\|").join(" | ") + " |\n";
    };
    const auto rule = '|' + QString("---|").repeated(content.headers.size()) + '\n';
    return line(content.headers) + rule + joined({}, content.rows, line).section('\n', 1);
}

} // namespace ui
