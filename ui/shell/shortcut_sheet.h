#pragma once

#include "ui/shell/command_table.h"

#include <QDialog>

namespace ui {

class Theme;

/// F1: every command that has a key, by menu, made from the table of commands; below it the keys of lists, which are
/// no commands.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const Theme& theme, const CommandTable& commands, const QList<QAction*>& pages,
                  QWidget* parent = nullptr);
};

} // namespace ui
