#pragma once

#include "ui/shell/services.h"

#include <QActionGroup>
#include <QObject>

namespace ui {

class CommandTable;

/// Theme, language and size of text: what the View menu and the Settings page choose takes effect at once.
class LookController : public QObject {
    Q_OBJECT

public:
    LookController(CommandTable& commands, const Services& services);

private:
    void follow(const QString& key);
    void check();

    CommandTable& m_commands;
    Services m_services;
    QActionGroup m_themes;
    QActionGroup m_languages;
};

/// The next of the steps in which the text grows and shrinks, in per cent, 80 to 200.
int nextZoom(int percent, bool larger);

} // namespace ui
