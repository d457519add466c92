#include "ui/pages/data/wizard/column_words.h"

#include "ui/dialogs/fault_words.h"
#include "ui/pages/data/wizard/role_header.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double kSure = 0.8;

using core::protocol::ColumnNote;
using core::protocol::ColumnPreview;

const ColumnNote* note(const ColumnPreview& column, const char* code)
{
    const auto found = std::ranges::find_if(column.notes, [&](const ColumnNote& each) { return each.code == code; });
    return found == column.notes.end() ? nullptr : &*found;
}

QString percent(double share)
{
    return share > 0 && share < 0.005 ? QStringLiteral("<1") : QString::number(std::lround(share * 100));
}

QString quoted(const ColumnNote& each)
{
    return QString::fromStdString(each.text);
}

bool isUsed(const ColumnPreview& column)
{
    return column.role != core::Role::Ignore && column.role != core::Role::Attribute;
}

} // namespace

// The first that applies: what is wrong goes before what is good to know.
QString ColumnWords::hint(const ColumnPreview& column)
{
    if (const auto* each = note(column, "unreadable_times"))
        return tr("%1% no time: %2").arg(percent(each->value), quoted(*each));
    if (const auto* each = note(column, "unreadable_prices"))
        return tr("%1% no price: %2").arg(percent(each->value), quoted(*each));
    if (const auto* each = note(column, "damaged_numbers"))
        return tr("damaged by a spreadsheet: %1").arg(quoted(*each));
    if (const auto* each = note(column, "unclear_dates")) return tr("day or month first? %1").arg(quoted(*each));
    if (const auto* each = note(column, "excel_days")) return tr("days of Excel: %1").arg(quoted(*each));
    if (const auto* each = note(column, "dates"))
        return each->text.starts_with("unix") ? tr("seconds since 1970 (%1)").arg(quoted(*each)) : quoted(*each);
    if (note(column, "leading_zeros")) return tr("text: leading zeros");
    if (const auto* each = note(column, "words")) return quoted(*each).replace(QChar(0x1F), "・");
    if (const auto* each = note(column, "same")) return tr("always %1").arg(quoted(*each));
    if (const auto* each = note(column, "empty"); each && each->value >= 0.01)
        return tr("%1% empty").arg(percent(each->value));
    return {};
}

bool ColumnWords::isDoubtful(const ColumnPreview& column)
{
    if (!isUsed(column)) return false;
    constexpr double kMany = 0.05; // a few bad cells are faults of their rows, not of the choice
    const auto* times = note(column, "unreadable_times");
    const auto* prices = note(column, "unreadable_prices");
    return column.confidence < kSure || (times && times->value >= kMany) || (prices && prices->value >= kMany) ||
           note(column, "damaged_numbers") || note(column, "unclear_dates");
}

// A product table has codes for items and columns that could pass for sessions; a log has each item many times.
QString ColumnWords::doubt(const core::protocol::TablePreview& table)
{
    const auto has = [&](core::Role role) {
        return std::ranges::any_of(table.columns, [&](const ColumnPreview& each) { return each.role == role; });
    };
    const bool guessed = std::ranges::any_of(table.columns, [](const ColumnPreview& each) {
        return each.role == core::Role::Session && each.confidence < kSure;
    });
    if (table.kind == "sessions" && guessed && !has(core::Role::Time))
        return tr("Is this the product table? It has no column of times, and its sessions are a guess.");
    const bool tellsNothing = !has(core::Role::Title) && !has(core::Role::Category) && !has(core::Role::Price) &&
                              !has(core::Role::Description) && !has(core::Role::Picture);
    if (table.kind == "items" && tellsNothing && table.merged + table.leftOut > table.usable)
        return tr("Is this the session log? It says nothing of an item, and most of its rows name one again.");
    return {};
}

QString ColumnWords::foot(const core::protocol::TablePreview& table)
{
    QStringList sentences;
    if (const auto wrongFile = doubt(table); !wrongFile.isEmpty())
        sentences += "<b>" + wrongFile.toHtmlEscaped() + "</b> " + tr("The files can be swapped in the first step.");
    for (const auto& column : table.columns) {
        if (!isUsed(column) || column.confidence >= kSure) continue;
        sentences += tr("<b>%1</b> is a guess at %2%.")
                         .arg(RoleHeader::roleText(column.role).toHtmlEscaped(), percent(column.confidence));
    }
    if (table.leftOut > 0 && !table.reasons.empty()) {
        const auto& most = table.reasons.front();
        sentences +=
            tr("<b>%Ln rows</b> would be left out, most of them: %1.", nullptr, static_cast<int>(table.leftOut))
                .arg(FaultWords::title(most.reason).toHtmlEscaped());
        sentences += table.kind == "sessions" ? tr("The next step lists each with line and column.")
                                              : tr("See “Rows with faults” above.");
    } else if (table.rows > 0) {
        sentences += tr("All %1 rows can be used.").arg(number(table.rows));
    }
    return sentences.join(' ');
}

QString ColumnWords::obstacle(const core::protocol::TablePreview& table)
{
    if (table.strayQuoteLine > 0)
        return tr("A quote begins in the middle of a field in line %1, so the file can't be read on from there. Mend "
                  "that line, or choose another separator.")
            .arg(number(table.strayQuoteLine));
    if (!table.missing.empty()) {
        QStringList roles;
        for (const auto role : table.missing) roles += RoleHeader::roleText(role);
        return tr("Choose the column for: %1").arg(roles.join(tr(", ")));
    }
    if (table.rows == 0) return tr("This table has no rows.");
    if (table.usable + table.merged == 0) return tr("No row of this table can be used as its columns are chosen.");
    return {};
}

QString ColumnWords::size(const core::protocol::TablePreview& table)
{
    return tr("%1 · %2 rows")
        .arg(QLocale().formattedDataSize(table.bytes, 1, QLocale::DataSizeTraditionalFormat), number(table.rows));
}

QString ColumnWords::number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

} // namespace ui
