#include "ui/pages/data/wizard/import_choices.h"

#include "core/protocol/json.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <utility>

namespace ui {

namespace {

constexpr std::int64_t kRows = 100; // first, random and faulty ones each

/// A folder that holds tables or archives and no picture is the download as a whole: what lies in it. Any other is one
/// of pictures.
QStringList unfolded(const QString& path)
{
    const QDir folder(path);
    if (!QFileInfo(path).isDir()) return {path};
    const QStringList pictures{"*.jpg", "*.jpeg", "*.png", "*.webp", "*.bmp", "*.tif", "*.tiff"};
    if (!folder.entryList(pictures, QDir::Files).isEmpty()) return {path};
    QStringList inside;
    for (const auto& file : folder.entryInfoList({"*.csv", "*.tsv", "*.txt", "*.gz", "*.zip"}, QDir::Files, QDir::Name))
        inside += file.filePath();
    return inside.isEmpty() ? QStringList{path} : inside;
}

bool isUnique(core::Role role)
{
    return role != core::Role::Ignore && role != core::Role::Attribute;
}

} // namespace

bool ImportChoices::operator==(const ImportChoices& other) const
{
    return sessions == other.sessions && items == other.items && images == other.images &&
           hashIdentifiers == other.hashIdentifiers && faults == other.faults && recipeName == other.recipeName &&
           core::protocol::encode(told) == core::protocol::encode(other.told);
}

void ImportChoices::take(const QStringList& paths)
{
    static const QRegularExpression products("item|product|catalog|goods|master|商品|品目|マスタ",
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList all;
    for (const auto& path : paths) all += unfolded(path);
    for (const auto& path : all) {
        const QFileInfo file(path);
        if (file.isDir() || file.suffix().compare("zip", Qt::CaseInsensitive) == 0)
            images = path;
        else if (products.match(file.fileName()).hasMatch() || !sessions.isEmpty())
            setPath(TableKind::Items, path);
        else
            setPath(TableKind::Sessions, path);
    }
}

void ImportChoices::setPath(TableKind kind, const QString& path)
{
    auto& old = kind == TableKind::Sessions ? sessions : items;
    if (old == path) return;
    old = path;
    if (recipeName.isEmpty()) table(kind) = {};
}

void ImportChoices::setEncoding(TableKind kind, const QString& encoding)
{
    table(kind).encoding = encoding.toStdString();
    table(kind).columns.clear();
}

void ImportChoices::setSeparator(TableKind kind, const QString& separator)
{
    table(kind).separator = separator.toStdString();
    table(kind).columns.clear();
}

void ImportChoices::setHeader(TableKind kind, const QString& header)
{
    table(kind).header = header.toStdString();
    table(kind).columns.clear();
}

void ImportChoices::setRole(TableKind kind, const QString& column, core::Role role)
{
    auto& columns = table(kind).columns;
    const auto name = column.toStdString();
    std::erase_if(columns, [&](const core::ColumnRole& each) {
        return each.column == name || (isUnique(role) && each.role == role);
    });
    columns.push_back({name, role, 1, std::nullopt});
}

core::protocol::PreviewRequest ImportChoices::preview(TableKind kind, std::int64_t seed) const
{
    core::protocol::PreviewRequest request;
    const bool isLog = kind == TableKind::Sessions;
    (isLog ? request.sessions : request.items) = path(kind).toStdString();
    core::Recipe part;
    (isLog ? part.sessions : part.items) = table(kind);
    request.choices = core::protocol::encode(part);
    request.rows = kRows;
    request.seed = seed;
    return request;
}

core::protocol::ImportRequest ImportChoices::request(const core::Recipe& settled) const
{
    core::protocol::ImportRequest request;
    request.sessions = sessions.toStdString();
    request.items = items.toStdString();
    request.images = images.toStdString();
    request.choices = core::protocol::encode(settled);
    request.hashIdentifiers = hashIdentifiers;
    request.faults = faults.toStdString();
    return request;
}

ChangeChoices::ChangeChoices(const QString& text, ImportChoices before, ImportChoices after, Apply apply)
    : QUndoCommand(text), m_before(std::move(before)), m_after(std::move(after)), m_apply(std::move(apply))
{
}

} // namespace ui
