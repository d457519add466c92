#pragma once

#include "core/domain/recipe.h"
#include "core/protocol/operations/import.h"
#include "core/protocol/operations/preview.h"

#include <QString>
#include <QStringList>
#include <QUndoCommand>

#include <functional>

namespace ui {

/// The two tables of an import.
enum class TableKind { Sessions, Items };

/// What the user has settled in the import wizard so far; everything else is guessed by the worker.
struct ImportChoices {
    QString sessions; ///< paths, empty where there is none
    QString items;
    QString images;
    core::Recipe told;  ///< only what was chosen
    QString recipeName; ///< of the recipe that `told` began with, empty without one
    bool hashIdentifiers = false;
    QString faults; ///< CSV file for the rows that are left out, empty for none

    [[nodiscard]] QString path(TableKind kind) const { return kind == TableKind::Sessions ? sessions : items; }
    [[nodiscard]] core::TableRecipe& table(TableKind kind)
    {
        return kind == TableKind::Sessions ? told.sessions : told.items;
    }
    [[nodiscard]] const core::TableRecipe& table(TableKind kind) const
    {
        return kind == TableKind::Sessions ? told.sessions : told.items;
    }
    [[nodiscard]] bool isEmpty() const { return sessions.isEmpty() && items.isEmpty() && images.isEmpty(); }
    bool operator==(const ImportChoices& other) const;

    /// Sorts paths by kind: a folder or a zip holds the pictures (of a folder of tables and archives, each file is
    /// taken by itself); of the tables, one whose name speaks of items or products is the product table. A new file's
    /// table begins with nothing told, unless a recipe is in use.
    void take(const QStringList& paths);
    void setPath(TableKind kind, const QString& path);
    /// A text that is read or cut otherwise has other columns: what was told of them is dropped.
    void setEncoding(TableKind kind, const QString& encoding);
    void setSeparator(TableKind kind, const QString& separator);
    void setHeader(TableKind kind, const QString& header);
    /// A role that only one column has is taken from the one that was told to have it.
    void setRole(TableKind kind, const QString& column, core::Role role);

    /// What to ask the worker about one table.
    [[nodiscard]] core::protocol::PreviewRequest preview(TableKind kind, std::int64_t seed) const;
    /// Without the project. `settled`: how the tables were read in the previews.
    [[nodiscard]] core::protocol::ImportRequest request(const core::Recipe& settled) const;
};

/// One change of the choices, to be undone.
class ChangeChoices : public QUndoCommand {
public:
    using Apply = std::function<void(const ImportChoices&)>;
    ChangeChoices(const QString& text, ImportChoices before, ImportChoices after, Apply apply);
    void undo() override { m_apply(m_before); }
    void redo() override { m_apply(m_after); }

private:
    ImportChoices m_before;
    ImportChoices m_after;
    Apply m_apply;
};

} // namespace ui
