#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

class QAbstractItemModel;

namespace ui {

/// What a table shows, apart from the view: to copy, to save, to send to the worker. Numbers stay numbers.
struct TableContent {
    QStringList headers;
    QList<QVariantList> rows;
};

/// What a model says of a cell for other programs, where the text on screen is not it (a number with its interval,
/// say); without it Qt::DisplayRole counts.
constexpr int kExportRole = Qt::UserRole + 900;

/// The given rows and columns of a model's top level, in this order.
TableContent contentOf(const QAbstractItemModel& model, const QList<int>& rows, const QList<int>& columns);
/// For the clipboard: cells by tabs, rows by line ends; tabs and line ends within a cell become blanks.
QString toTabbed(const TableContent& content);
QString toMarkdown(const TableContent& content);

} // namespace ui
