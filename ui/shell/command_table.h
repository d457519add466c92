#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;

namespace ui {

/// Everything that can be done from the keyboard and the menus, in one table: the menus, the palette and the list of
/// shortcuts are made from it. The frame's own commands are its first rows; pages add theirs.
class CommandTable : public QObject {
    Q_OBJECT

public:
    /// In the order of the menu bar; Theme and Language are submenus of View.
    enum class Menu { File, Edit, View, Theme, Language, Data, Models, Evaluation, Sessions, Reports, Tools, Help };

    explicit CommandTable(QObject* parent = nullptr);

    /// The frame's command of that name ("file.open"). REQUIRES: it is one of them.
    [[nodiscard]] QAction* action(const QString& name) const;
    /// A page's command; its object name is its name here. Stands in its page's menu from now on. A name that the
    /// frame has too ("data.import") makes the page's the one that is shown.
    void add(QAction* action, Menu menu);
    /// In the order in which they were added; null is a separator.
    [[nodiscard]] QList<QAction*> of(Menu menu) const;
    /// All that can be seen in some menu, menu after menu.
    [[nodiscard]] QList<QAction*> all() const;
    [[nodiscard]] Menu menuOf(const QAction* action) const;
    [[nodiscard]] static QString title(Menu menu);
    /// Without the mark of its key.
    [[nodiscard]] static QString plainTitle(Menu menu);
    [[nodiscard]] static QList<Menu> menus();
    /// The menu of a page by Page::name(); those of none of their own are in View.
    [[nodiscard]] static Menu menuOfPage(const QString& page);
    /// Sets the texts of the frame's commands anew.
    void retranslate();

Q_SIGNALS:
    /// A command was added.
    void grown();

private:
    struct Row {
        QAction* action; ///< null: a separator
        Menu menu;
        const char* text; ///< null: the page sets it
    };
    QList<Row> m_rows;
};

} // namespace ui
