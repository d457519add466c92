#include "ui/shell/look_controller.h"

#include "ui/session/preferences.h"
#include "ui/shell/command_table.h"
#include "ui/shell/language.h"
#include "ui/widgets/theme.h"

#include <QAction>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::array kSteps{80, 90, 100, 110, 125, 150, 175, 200};
constexpr auto kThemes = std::to_array<std::pair<const char*, Theme::Mode>>(
    {{"theme.light", Theme::Mode::Light}, {"theme.dark", Theme::Mode::Dark}, {"theme.system", Theme::Mode::System}});
constexpr auto kLanguages = std::to_array<std::pair<const char*, QLocale::Language>>(
    {{"language.ja", QLocale::Japanese}, {"language.en", QLocale::English}});

} // namespace

int nextZoom(int percent, bool larger)
{
    if (larger) {
        const auto* next = std::upper_bound(kSteps.begin(), kSteps.end(), percent);
        return next == kSteps.end() ? kSteps.back() : *next;
    }
    const auto* same = std::lower_bound(kSteps.begin(), kSteps.end(), percent);
    return same == kSteps.begin() ? kSteps.front() : *std::prev(same);
}

LookController::LookController(CommandTable& commands, const Services& services)
    : m_commands(commands), m_services(services), m_themes(this), m_languages(this)
{
    for (const auto& [name, mode] : kThemes) {
        auto* action = commands.action(name);
        m_themes.addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] {
            m_services.theme.setMode(chosen); // a --theme of this run may differ from what was kept
            m_services.preferences.setTheme(static_cast<int>(chosen));
        });
    }
    for (const auto& [name, language] : kLanguages) {
        auto* action = commands.action(name);
        m_languages.addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = language] {
            m_services.language.set(chosen);
            m_services.preferences.setLanguage(chosen);
        });
    }
    const auto zoom = [this](int percent) { m_services.preferences.setTextPercent(percent); };
    connect(commands.action("view.zoomIn"), &QAction::triggered, this,
            [this, zoom] { zoom(nextZoom(m_services.preferences.textPercent(), true)); });
    connect(commands.action("view.zoomOut"), &QAction::triggered, this,
            [this, zoom] { zoom(nextZoom(m_services.preferences.textPercent(), false)); });
    connect(commands.action("view.zoomReset"), &QAction::triggered, this, [zoom] { zoom(100); });
    connect(&services.preferences, &Preferences::changed, this, &LookController::follow);
    connect(&services.theme, &Theme::changed, this, &LookController::check);
    connect(&services.language, &Language::changed, this, &LookController::check);
    services.theme.setScale(services.preferences.textPercent() / 100.0);
    check();
}

void LookController::follow(const QString& key)
{
    if (key == "theme") m_services.theme.setMode(static_cast<Theme::Mode>(m_services.preferences.theme()));
    if (key == "language") m_services.language.set(m_services.preferences.language());
    if (key == "textPercent") m_services.theme.setScale(m_services.preferences.textPercent() / 100.0);
    check();
}

void LookController::check()
{
    for (const auto& [name, mode] : kThemes) m_commands.action(name)->setChecked(m_services.theme.mode() == mode);
    for (const auto& [name, language] : kLanguages)
        m_commands.action(name)->setChecked(m_services.language.current() == language);
}

} // namespace ui
