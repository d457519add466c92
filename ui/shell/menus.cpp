#include "ui/shell/menus.h"

#include "ui/shell/search_box.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

constexpr int kHeight = 30;

using Menu = CommandTable::Menu;

bool isSubmenu(Menu menu)
{
    return menu == Menu::Theme || menu == Menu::Language;
}

} // namespace

Menus::Menus(const Theme& theme, CommandTable& commands, QWidget* parent)
    : QMenuBar(parent), m_theme(theme), m_commands(commands), m_corner(new QWidget(this)),
      m_project(new ThemedLabel(theme, TextRole::Cell, "text2")), m_search(new SearchBox(theme))
{
    m_project->setObjectName("projectName");
    auto* layout = new QHBoxLayout(m_corner);
    layout->setContentsMargins(12, 3, 8, 3);
    layout->setSpacing(12);
    layout->addWidget(m_project);
    layout->addWidget(m_search);
    setCornerWidget(m_corner);
    for (const auto menu : CommandTable::menus()) {
        m_menus[menu] = isSubmenu(menu) ? m_menus[Menu::View]->addMenu(QString()) : addMenu(QString());
        m_menus[menu]->setToolTipsVisible(true); // they say why an action is refused
    }
    connect(m_search, &QAbstractButton::clicked, this, &Menus::searchRequested);
    connect(&theme, &Theme::changed, this, &Menus::fit);
    connect(&commands, &CommandTable::grown, this, &Menus::rebuild);
    rebuild();
}

void Menus::fit()
{
    setFixedHeight(std::max(m_theme.scaled(kHeight), QFontMetrics(m_theme.font(TextRole::Body)).height() + 10));
    setCornerWidget(m_corner); // takes the width of its text anew
    m_corner->show();
}

void Menus::fill(Menu menu)
{
    auto* shown = m_menus[menu];
    shown->setTitle(CommandTable::title(menu));
    shown->clear();
    if (menu == Menu::View) {
        shown->addActions(m_pages);
        shown->addSeparator();
    }
    bool any = false;
    for (auto* action : m_commands.of(menu)) {
        if (action)
            shown->addAction(action);
        else
            shown->addSeparator();
        any = any || (action && action->isVisible());
    }
    if (menu == Menu::View) {
        shown->addSeparator();
        shown->addMenu(m_menus[Menu::Theme]);
        shown->addMenu(m_menus[Menu::Language]);
    }
    shown->menuAction()->setVisible(any);
}

void Menus::rebuild()
{
    for (const auto menu : CommandTable::menus()) fill(menu);
    m_search->retranslate();
    fit();
}

void Menus::setNarrow(bool narrow)
{
    m_search->setNarrow(narrow);
    fit();
}

void Menus::setProject(const QString& name, const QString& folder)
{
    constexpr int kMostWidth = 200; // a long name must not push the menus out
    m_project->setText(name.isEmpty() ? QString()
                                      : m_project->fontMetrics().elidedText(name + ".denju", Qt::ElideMiddle,
                                                                            m_theme.scaled(kMostWidth)));
    m_project->setToolTip(folder);
    fit();
}

void Menus::setPages(const QList<QAction*>& pages)
{
    m_pages = pages;
    fill(Menu::View);
}

} // namespace ui
