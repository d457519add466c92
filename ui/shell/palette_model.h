#pragma once

#include "ui/session/navigation.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QPointer>

class QAction;

namespace ui {

class CommandTable;
class ProjectSession;

/// A line of the palette: a command, an item of the project or one of its sessions.
struct Found {
    enum class Kind { Command, Item, Session };
    Kind kind = Kind::Command;
    QString title;
    QString detail; ///< menu and shortcut of a command; code, category and price of an item; a session's day and length
    QPointer<QAction> action; ///< of a command
    Place place;              ///< of the others
    QPixmap picture;          ///< of an item; null where it has none
};

/// What the palette finds for some words: commands by their text (every word somewhere in it, in any order) and by
/// their shortcut, items by code and title, sessions by the beginning of their number. A few of each; the project is
/// asked for no more than is shown.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    PaletteModel(const CommandTable& commands, ProjectSession& session, QObject* parent = nullptr);

    /// Commands at once; items and sessions with `deep`, a few milliseconds each.
    void find(const QString& words, bool deep);
    [[nodiscard]] const Found& at(int row) const { return m_found.at(row); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Of the group that begins in this row; empty for the rows behind it.
    [[nodiscard]] QString headingOf(int row) const;

private:
    [[nodiscard]] QList<Found> commandsFor(const QString& words) const;
    [[nodiscard]] QList<Found> itemsFor(const QString& words) const;
    [[nodiscard]] QList<Found> sessionsFor(const QString& words) const;

    const CommandTable& m_commands;
    ProjectSession& m_session;
    QList<Found> m_found;
};

} // namespace ui
