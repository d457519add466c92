#include "ui/shell/command_table.h"

#include <QAction>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace ui {

namespace {

using Menu = CommandTable::Menu;

struct Command {
    const char* name; ///< null: a separator
    const char* text;
    const char* keys; ///< several between spaces
    Menu menu;
    bool checkable = false;
};

constexpr Command separatorIn(Menu menu)
{
    return {nullptr, nullptr, nullptr, menu};
}

constexpr auto kCommands = std::to_array<Command>({
    {"file.new", QT_TRANSLATE_NOOP("ui::CommandTable", "New project…"), "Ctrl+N", Menu::File},
    {"file.open", QT_TRANSLATE_NOOP("ui::CommandTable", "Open project…"), "Ctrl+O", Menu::File},
    {"file.sample", QT_TRANSLATE_NOOP("ui::CommandTable", "Make the sample project…"), "", Menu::File},
    {"file.close", QT_TRANSLATE_NOOP("ui::CommandTable", "Close project"), "Ctrl+W", Menu::File},
    separatorIn(Menu::File),
    {"file.quit", QT_TRANSLATE_NOOP("ui::CommandTable", "Quit"), "Ctrl+Q", Menu::File},
    {"edit.undo", QT_TRANSLATE_NOOP("ui::CommandTable", "Undo"), "Ctrl+Z", Menu::Edit},
    {"edit.redo", QT_TRANSLATE_NOOP("ui::CommandTable", "Redo"), "Ctrl+Y Ctrl+Shift+Z", Menu::Edit},
    {"view.back", QT_TRANSLATE_NOOP("ui::CommandTable", "Back"), "Alt+Left", Menu::View},
    {"view.forward", QT_TRANSLATE_NOOP("ui::CommandTable", "Forward"), "Alt+Right", Menu::View},
    {"view.nextPanel", QT_TRANSLATE_NOOP("ui::CommandTable", "Next panel"), "F6", Menu::View},
    {"view.previousPanel", QT_TRANSLATE_NOOP("ui::CommandTable", "Previous panel"), "Shift+F6", Menu::View},
    separatorIn(Menu::View),
    {"view.zoomIn", QT_TRANSLATE_NOOP("ui::CommandTable", "Larger text"), "Ctrl++ Ctrl+=", Menu::View},
    {"view.zoomOut", QT_TRANSLATE_NOOP("ui::CommandTable", "Smaller text"), "Ctrl+-", Menu::View},
    {"view.zoomReset", QT_TRANSLATE_NOOP("ui::CommandTable", "Text as it was at first"), "Ctrl+0", Menu::View},
    {"view.fullScreen", QT_TRANSLATE_NOOP("ui::CommandTable", "Full screen"), "F11", Menu::View, true},
    {"view.log", QT_TRANSLATE_NOOP("ui::CommandTable", "Log of the jobs"), "F12", Menu::View, true},
    {"theme.light", QT_TRANSLATE_NOOP("ui::CommandTable", "Light"), "", Menu::Theme, true},
    {"theme.dark", QT_TRANSLATE_NOOP("ui::CommandTable", "Dark"), "", Menu::Theme, true},
    {"theme.system", QT_TRANSLATE_NOOP("ui::CommandTable", "As the system"), "", Menu::Theme, true},
    {"language.ja", "日本語", "", Menu::Language, true}, // each language by its own name
    {"language.en", "English", "", Menu::Language, true},
    {"data.import", QT_TRANSLATE_NOOP("ui::CommandTable", "Import…"), "", Menu::Data},
    {"models.train", QT_TRANSLATE_NOOP("ui::CommandTable", "Train…"), "", Menu::Models},
    {"models.resume", QT_TRANSLATE_NOOP("ui::CommandTable", "Resume the stopped training"), "", Menu::Models},
    {"tools.palette", QT_TRANSLATE_NOOP("ui::CommandTable", "Find a command, item or session…"), "Ctrl+K", Menu::Tools},
    {"tools.diagnostics", QT_TRANSLATE_NOOP("ui::CommandTable", "Copy diagnostics"), "", Menu::Tools},
    {"help.shortcuts", QT_TRANSLATE_NOOP("ui::CommandTable", "Keyboard shortcuts"), "F1", Menu::Help},
    {"help.about", QT_TRANSLATE_NOOP("ui::CommandTable", "About Denju"), "", Menu::Help},
});

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
