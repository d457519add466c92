#include "ui/shell/command_table.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>
#include <stdexcept>

namespace ui {

namespace {

using Menu = CommandTable::Menu;

struct Command {
    const char* name; ///< null: a separator
    Menu menu;
    const char* text;
    const char* keys; ///< several between spaces
    bool checkable = false;
};

constexpr Command kSeparator(Menu menu)
{
    return {nullptr, menu, nullptr, nullptr};
}

constexpr Command kCommands[] = {
    {"file.new", Menu::File, QT_TRANSLATE_NOOP("ui::CommandTable", "New project…"), "Ctrl+N"},
    {"file.open", Menu::File, QT_TRANSLATE_NOOP("ui::CommandTable", "Open project…"), "Ctrl+O"},
    {"file.sample", Menu::File, QT_TRANSLATE_NOOP("ui::CommandTable", "Make the sample project…"), ""},
    {"file.close", Menu::File, QT_TRANSLATE_NOOP("ui::CommandTable", "Close project"), "Ctrl+W"},
    kSeparator(Menu::File),
    {"file.quit", Menu::File, QT_TRANSLATE_NOOP("ui::CommandTable", "Quit"), "Ctrl+Q"},
    {"edit.undo", Menu::Edit, QT_TRANSLATE_NOOP("ui::CommandTable", "Undo"), "Ctrl+Z"},
    {"edit.redo", Menu::Edit, QT_TRANSLATE_NOOP("ui::CommandTable", "Redo"), "Ctrl+Y Ctrl+Shift+Z"},
    {"view.back", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Back"), "Alt+Left"},
    {"view.forward", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Forward"), "Alt+Right"},
    {"view.nextPanel", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Next panel"), "F6"},
    {"view.previousPanel", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Previous panel"), "Shift+F6"},
    kSeparator(Menu::View),
    {"view.zoomIn", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Larger text"), "Ctrl++ Ctrl+="},
    {"view.zoomOut", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Smaller text"), "Ctrl+-"},
    {"view.zoomReset", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Text as it was at first"), "Ctrl+0"},
    {"view.fullScreen", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Full screen"), "F11", true},
    {"view.log", Menu::View, QT_TRANSLATE_NOOP("ui::CommandTable", "Log of the jobs"), "F12", true},
    {"theme.light", Menu::Theme, QT_TRANSLATE_NOOP("ui::CommandTable", "Light"), "", true},
    {"theme.dark", Menu::Theme, QT_TRANSLATE_NOOP("ui::CommandTable", "Dark"), "", true},
    {"theme.system", Menu::Theme, QT_TRANSLATE_NOOP("ui::CommandTable", "As the system"), "", true},
    {"language.ja", Menu::Language, "日本語", "", true}, // each language by its own name
    {"language.en", Menu::Language, "English", "", true},
    {"data.import", Menu::Data, QT_TRANSLATE_NOOP("ui::CommandTable", "Import…"), ""},
    {"models.train", Menu::Models, QT_TRANSLATE_NOOP("ui::CommandTable", "Train…"), ""},
    {"models.resume", Menu::Models, QT_TRANSLATE_NOOP("ui::CommandTable", "Resume the stopped training"), ""},
    {"tools.palette", Menu::Tools, QT_TRANSLATE_NOOP("ui::CommandTable", "Find a command, item or session…"), "Ctrl+K"},
    {"tools.diagnostics", Menu::Tools, QT_TRANSLATE_NOOP("ui::CommandTable", "Copy diagnostics"), ""},
    {"help.shortcuts", Menu::Help, QT_TRANSLATE_NOOP("ui::CommandTable", "Keyboard shortcuts"), "F1"},
    {"help.about", Menu::Help, QT_TRANSLATE_NOOP("ui::CommandTable", "About Denju"), ""},
};

QList<QKeySequence> keysOf(const Command& command)
{
    QList<QKeySequence> keys;
    for (const auto& each : QString(command.keys).split(' ', Qt::SkipEmptyParts)) keys += QKeySequence(each);
    return keys;
}

} // namespace

CommandTable::CommandTable(QObject* parent) : QObject(parent)
{
    for (const auto& command : kCommands) {
        auto* action = command.name ? new QAction(this) : nullptr;
        m_rows += {action, command.menu, command.text};
        if (!action) continue;
        action->setObjectName(command.name);
        action->setShortcuts(keysOf(command));
        action->setCheckable(command.checkable);
    }
    retranslate();
}

QAction* CommandTable::action(const QString& name) const
{
    for (const auto& row : m_rows)
        if (row.action && row.text && row.action->objectName() == name) return row.action;
    throw std::logic_error("no command " + name.toStdString());
}

void CommandTable::add(QAction* action, Menu menu)
{
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.action && !action->objectName().isEmpty() && row.action->objectName() == action->objectName();
    });
    if (same != m_rows.end()) same->action->setVisible(false);
    m_rows += {action, menu, nullptr};
    Q_EMIT grown();
}

QList<QAction*> CommandTable::of(Menu menu) const
{
    QList<QAction*> actions;
    for (const auto& row : m_rows)
        if (row.menu == menu) actions += row.action;
    return actions;
}

QList<QAction*> CommandTable::all() const
{
    QList<QAction*> actions;
    for (const auto menu : menus())
        for (auto* action : of(menu))
            if (action && action->isVisible()) actions += action;
    return actions;
}

CommandTable::Menu CommandTable::menuOf(const QAction* action) const
{
    for (const auto& row : m_rows)
        if (row.action == action) return row.menu;
    return Menu::Tools;
}

QString CommandTable::title(Menu menu)
{
    switch (menu) {
    case Menu::File: return tr("&File");
    case Menu::Edit: return tr("&Edit");
    case Menu::View: return tr("&View");
    case Menu::Theme: return tr("Theme");
    case Menu::Language: return tr("Language");
    case Menu::Data: return tr("&Data");
    case Menu::Models: return tr("&Models");
    case Menu::Evaluation: return tr("E&valuation");
    case Menu::Sessions: return tr("&Sessions");
    case Menu::Reports: return tr("&Reports");
    case Menu::Tools: return tr("&Tools");
    case Menu::Help: return tr("&Help");
    }
    return {};
}

QString CommandTable::plainTitle(Menu menu)
{
    static const QRegularExpression inBrackets("\\(&.\\)"); // as Japanese menus have it
    return title(menu).remove(inBrackets).remove('&');
}

QList<CommandTable::Menu> CommandTable::menus()
{
    return {Menu::File,   Menu::Edit,       Menu::View,     Menu::Theme,   Menu::Language, Menu::Data,
            Menu::Models, Menu::Evaluation, Menu::Sessions, Menu::Reports, Menu::Tools,    Menu::Help};
}

CommandTable::Menu CommandTable::menuOfPage(const QString& page)
{
    if (page == "data") return Menu::Data;
    if (page == "models") return Menu::Models;
    if (page == "evaluation") return Menu::Evaluation;
    if (page == "sessions") return Menu::Sessions;
    if (page == "reports") return Menu::Reports;
    if (page == "settings") return Menu::Tools;
    return Menu::File;
}

void CommandTable::retranslate()
{
    for (const auto& row : m_rows)
        if (row.action && row.text) row.action->setText(tr(row.text));
}

} // namespace ui
