#include "ui/dialogs/fault_model.h"

#include "ui/dialogs/fault_words.h"

#include <QFileInfo>
#include <QLocale>

#include <array>
#include <utility>

namespace ui {

namespace {

struct Column {
    const char* title;
    QVariant (*text)(const core::RowFault& fault);
};

constexpr std::array kColumns = {
    Column{
        QT_TRANSLATE_NOOP("ui::FaultModel", "File"),
        [](const core::RowFault& fault) { return QVariant(QFileInfo(QString::fromStdString(fault.file)).fileName()); }},
    Column{QT_TRANSLATE_NOOP("ui::FaultModel", "Line"),
           [](const core::RowFault& fault) { // pictures have none
               return fault.line > 0 ? QVariant(static_cast<qlonglong>(fault.line)) : QVariant();
           }},
    Column{QT_TRANSLATE_NOOP("ui::FaultModel", "Column"),
           [](const core::RowFault& fault) { return QVariant(QString::fromStdString(fault.column)); }},
    Column{QT_TRANSLATE_NOOP("ui::FaultModel", "What stood there"),
           [](const core::RowFault& fault) { return QVariant(QString::fromStdString(fault.value)); }},
    Column{QT_TRANSLATE_NOOP("ui::FaultModel", "Reason"),
           [](const core::RowFault& fault) { return QVariant(FaultModel::reasonText(fault.reason)); }},
    Column{QT_TRANSLATE_NOOP("ui::FaultModel", "What to do"),
           [](const core::RowFault& fault) { return QVariant(FaultWords::remedy(fault.reason, fault.value)); }},
};

// A text that a spreadsheet would take for a formula gets an apostrophe before it.
QString field(QString text, QChar separator)
{
    if (!text.isEmpty() && QStringLiteral("=+-@").contains(text.front())) text.prepend('\'');
    if (text.contains(separator) || text.contains('"') || text.contains('\n'))
        return '"' + text.replace("\"", "\"\"") + '"';
    return text;
}

} // namespace

FaultModel::FaultModel(std::vector<core::RowFault> faults, QObject* parent)
    : QAbstractTableModel(parent), m_faults(std::move(faults))
{
}

QString FaultModel::reasonText(const std::string& reason)
{
    if (reason == "missing_session") return tr("no session number");
    if (reason == "missing_item") return tr("no item code");
    if (reason == "bad_time") return tr("not a time");
    if (reason == "bad_price") return tr("not a price; the item is kept without one");
    if (reason == "bad_text") return tr("not readable in this encoding");
    if (reason == "session_too_long")
        return tr("more than 100,000 events with this number are no session; all left out");
    if (reason == "too_many_event_types") return tr("more than 255 kinds of event; from here on new ones have no name");
    if (reason == "ragged_row") return tr("more or fewer fields than the header");
    if (reason == "duplicate_item") return tr("this item code stands further up already");
    if (reason == "no_item") return tr("a picture of no item");
    if (reason == "duplicate_picture") return tr("its items have another picture already");
    if (reason == "ambiguous_picture") return tr("several items could mean this picture; name its folder in the table");
    if (reason == "empty") return tr("an empty file");
    if (reason == "unreadable") return tr("not readable as a picture");
    if (reason == "too_large") return tr("too large a picture");
    return QString::fromStdString(reason);
}

QString FaultModel::table(QChar separator) const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList fields;
        for (int column = 0; column < columnCount(); ++column)
            fields += field(row < 0 ? headerData(column, Qt::Horizontal).toString()
                                    : kColumns[static_cast<std::size_t>(column)]
                                          .text(m_faults[static_cast<std::size_t>(row)])
                                          .toString(),
                            separator);
        lines += fields.join(separator);
    }
    return lines.join('\n') + '\n';
}

int FaultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kColumns.size());
}

QVariant FaultModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) return {};
    const auto value =
        kColumns[static_cast<std::size_t>(index.column())].text(m_faults[static_cast<std::size_t>(index.row())]);
    return value.typeId() == QMetaType::LongLong ? QVariant(QLocale().toString(value.toLongLong())) : value;
}

QVariant FaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount()) return {};
    return tr(kColumns[static_cast<std::size_t>(section)].title);
}

} // namespace ui
