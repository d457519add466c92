#pragma once

#include "ui/shell/command_table.h"

#include <QHash>
#include <QMenuBar>

class QLabel;
class QMenu;

namespace ui {

class SearchBox;
class Theme;

/// The menu bar, made from the table of commands, with the project's name and the search box at its right end. A menu
/// in which nothing can be seen is not shown.
class Menus : public QMenuBar {
    Q_OBJECT

public:
    Menus(const Theme& theme, CommandTable& commands, QWidget* parent = nullptr);
    /// Makes the menus anew: a language, a page's commands or a project's name have changed.
    void rebuild();
    void setNarrow(bool narrow);
    void setProject(const QString& name, const QString& folder);
    /// The first entries of View.
    void setPages(const QList<QAction*>& pages);

Q_SIGNALS:
    void searchRequested();

private:
    void fit();
    void fill(CommandTable::Menu menu);

    const Theme& m_theme;
    CommandTable& m_commands;
    QHash<CommandTable::Menu, QMenu*> m_menus;
    QList<QAction*> m_pages;
    QWidget* m_corner;
    QLabel* m_project;
    SearchBox* m_search;
};

} // namespace ui
