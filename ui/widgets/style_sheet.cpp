#include "ui/widgets/theme.h"

#include <QPalette>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace ui {

namespace {

// @Name stands for the colour of that token.
constexpr const char* kTemplate = R"(
QWidget { color: @text; }
QMainWindow, QDialog, QMessageBox, QStatusBar, QMenuBar { background: @window; }
QMenuBar { border-bottom: 1px solid @line; padding: 0 6px; }
QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @surface; border: 1px solid @lineControl; padding: 4px 0; }
QMenu::item { padding: 5px 28px 5px 28px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QStatusBar { border-top: 1px solid @line; }
QStatusBar::item { border: 0; }
QToolTip { background: @surface; color: @text; border: 1px solid @lineControl; padding: 4px; }

*[ground="window"] { background: @window; }
*[ground="surface"] { background: @surface; }
*[ground="sunken"] { background: @sunken; }
*[ground="accent"] { background: @accent; }
*[ground="info"] { background: @infoBg; }
*[ground="warn"] { background: @warnBg; }
*[ground="error"] { background: @errorBg; }
*[ground="ok"] { background: @okBg; }
*[frame="line"] { border: 1px solid @line; }
*[frame="top"] { border-top: 1px solid @line; }
*[frame="bottom"] { border-bottom: 1px solid @line; }
*[frame="bands"] { border-top: 1px solid @line; border-bottom: 1px solid @line; }
*[frame="right"] { border-right: 1px solid @line; }
*[frame="flyout"] { border-right: 1px solid @lineControl; }
*[frame="left"] { border-left: 1px solid @line; }
*[frame="control"] { border: 1px solid @lineControl; border-radius: 3px; }
*[ground="line"] { background: @line; }
QLabel { background: transparent; border: 0; }
QLabel[role="text2"] { color: @text2; }
QLabel[role="ok"] { color: @ok; }
QLabel[role="warn"] { color: @warn; }
QLabel[role="error"] { color: @error; }

QPushButton, QComboBox, QToolButton[kind="button"] {
    background: @surface; border: 1px solid @lineControl; border-radius: 3px; padding: 3px 10px; min-height: 20px; }
QToolButton[kind="icon"] { background: @surface; border: 1px solid @lineControl; border-radius: 3px; padding: 0; }
QToolButton[kind="icon"]:hover { background: @hover; }
QToolButton[kind="icon"]:pressed { background: @pressed; }
QToolButton[kind="icon"]:focus { border: 2px solid @accent; }
QToolButton[kind="icon"]:disabled { border-color: @line; }
QToolButton[kind="plain"] { background: transparent; border: 1px solid transparent; border-radius: 3px; padding: 0; }
QToolButton[kind="plain"]:hover { background: @hover; }
QToolButton[kind="plain"]:pressed { background: @pressed; }
QToolButton[kind="plain"]:focus { border: 2px solid @accent; }
QPushButton:hover, QComboBox:hover, QToolButton[kind="button"]:hover { background: @hover; }
QPushButton:pressed, QToolButton[kind="button"]:pressed { background: @pressed; }
QPushButton:focus, QComboBox:focus, QToolButton[kind="button"]:focus { border: 2px solid @accent; padding: 2px 9px; }
QPushButton:disabled, QComboBox:disabled, QToolButton[kind="button"]:disabled { color: @text3; border-color: @line; }
QPushButton:checked { background: @selected; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accentHover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @track; color: @text3; border-color: @line; }
QPushButton[kind="flat"] { background: transparent; border-color: transparent; }
QPushButton[kind="flat"]:hover { background: @hover; }
QPushButton[kind="chip"] { padding: 1px 8px; min-height: 20px; color: @text; }
QPushButton[kind="chip"]:checked { background: @selected; border-color: @accent; font-weight: 400; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent; padding: 0 7px; }
QPushButton[kind="chip"]:disabled { color: @text3; }
QPushButton[kind="link"] {
    background: transparent; border: 1px solid transparent; color: @accent; text-decoration: underline; padding: 2px 4px; }
QPushButton[kind="link"]:hover { color: @accentHover; }
QPushButton[kind="flat"]:focus, QPushButton[kind="link"]:focus { border: 2px solid @accent; }
QPushButton[kind="link"]:focus { padding: 1px 3px; }
QPushButton[kind="plain"], QPushButton[kind="status"] {
    background: transparent; border: 1px solid transparent; color: @text2; padding: 1px 8px; min-height: 20px; }
QPushButton[kind="status"] { min-height: 0; }
QPushButton[kind="plain"]:hover, QPushButton[kind="status"]:hover { background: @hover; }
QPushButton[kind="plain"]:focus, QPushButton[kind="status"]:focus { border: 2px solid @accent; padding: 0 7px; }
QComboBox { padding-right: 4px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/down-@mode.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox { combobox-popup: 0; } /* below the box and as high as its rows, instead of over it with the last one cut */
QComboBox QAbstractItemView { background: @surface; border: 1px solid @lineControl; outline: 0; padding: 2px 0;
    selection-background-color: @selected; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 6px; }

QLineEdit, QSpinBox, QDoubleSpinBox, QPlainTextEdit, QDateEdit {
    background: @surface; border: 1px solid @lineControl; border-radius: 3px; padding: 3px 7px; min-height: 20px;
    selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QDateEdit:focus { border: 2px solid @accent; padding: 2px 6px; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { color: @text3; border-color: @line; }
QCheckBox { spacing: 6px; min-height: 24px; }
QCheckBox:disabled { color: @text3; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @lineControl; border-radius: 3px; background: @surface; }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/check-@mode.svg); }
QCheckBox::indicator:disabled { border-color: @line; background: transparent; }
QCheckBox::indicator:checked:disabled { background: @text3; }

QAbstractItemView { background: @surface; border: 0; selection-background-color: @selected; selection-color: @text; }
QTableView { gridline-color: @grid; selection-background-color: @selected; }
QTableView::item { border-bottom: 1px solid @grid; padding: 0 8px; }
QTableView::item:selected { background: @selected; color: @text; }
QTableView:focus { border: 2px solid @accent; }
QHeaderView { background: @sunken; }
QHeaderView::section:hover { background: @hover; }
QPushButton[segment="first"], QPushButton[segment="middle"], QPushButton[segment="last"], QPushButton[segment="only"] {
    border-radius: 0; padding: 3px 12px; }
QPushButton[segment="middle"], QPushButton[segment="last"] { border-left: 0; }
QPushButton[segment="first"] { border-top-left-radius: 3px; border-bottom-left-radius: 3px; }
QPushButton[segment="last"] { border-top-right-radius: 3px; border-bottom-right-radius: 3px; }
QPushButton[segment]:focus { border: 2px solid @accent; padding: 2px 11px; }
QHeaderView::section { background: @sunken; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; }
QTabBar::tab { background: transparent; color: @text2; padding: 6px 10px; border-top: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; background: @surface; border-top-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QProgressBar { background: @track; border: 0; max-height: 6px; min-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; }
QScrollArea { border: 0; background: transparent; }
QScrollBar { background: transparent; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @lineControl; border-radius: 3px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @text2; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

// Longer names first, so that @text does not eat the head of @text2.
constexpr auto kNames = std::to_array<std::pair<const char*, Token>>({
    {"@accentHover", Token::AccentHover},
    {"@lineControl", Token::LineControl},
    {"@onAccent", Token::OnAccent},
    {"@selected", Token::Selected},
    {"@surface", Token::Surface},
    {"@pressed", Token::Pressed},
    {"@errorBg", Token::ErrorBg},
    {"@sunken", Token::Sunken},
    {"@window", Token::Window},
    {"@accent", Token::Accent},
    {"@infoBg", Token::InfoBg},
    {"@warnBg", Token::WarnBg},
    {"@hover", Token::Hover},
    {"@track", Token::Track},
    {"@error", Token::Error},
    {"@text2", Token::Text2},
    {"@text3", Token::Text3},
    {"@okBg", Token::OkBg},
    {"@text", Token::Text},
    {"@grid", Token::Grid},
    {"@line", Token::Line},
    {"@warn", Token::Warn},
    {"@ok", Token::Ok},
});

/// Heights and widths that hold text or a mark follow the zoom; lines, corners and paddings stay.
QString scaled(const QString& sheet, const Theme& theme)
{
    static const QRegularExpression sizes("(\\b(?:min-|max-)?(?:height|width): )(\\d+)px");
    constexpr int kLeast = 6;
    QString result;
    qsizetype from = 0;
    for (auto each = sizes.globalMatch(sheet); each.hasNext();) {
        const auto match = each.next();
        const int pixels = match.captured(2).toInt();
        result += sheet.mid(from, match.capturedStart() - from) + match.captured(1) +
                  QString::number(pixels < kLeast ? pixels : theme.scaled(pixels)) + "px";
        from = match.capturedEnd();
    }
    return result + sheet.mid(from);
}

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet(kTemplate);
    sheet.replace("@mode", theme.isDark() ? "dark" : "light");
    for (const auto& [name, token] : kNames) sheet.replace(QLatin1String(name), theme.color(token).name());
    return theme.scale() == 1 ? sheet : scaled(sheet, theme);
}

QPalette paletteOf(const Theme& theme)
{
    QPalette palette;
    constexpr auto kRoles = std::to_array<std::pair<QPalette::ColorRole, Token>>({
        {QPalette::Window, Token::Window},
        {QPalette::WindowText, Token::Text},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Sunken},
        {QPalette::Text, Token::Text},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Text},
        {QPalette::BrightText, Token::OnAccent},
        {QPalette::Highlight, Token::Accent},
        {QPalette::HighlightedText, Token::OnAccent},
        {QPalette::Link, Token::Accent},
        {QPalette::LinkVisited, Token::Accent},
        {QPalette::ToolTipBase, Token::Surface},
        {QPalette::ToolTipText, Token::Text},
        {QPalette::PlaceholderText, Token::Text2},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::Hover},
        {QPalette::Mid, Token::Line},
        {QPalette::Dark, Token::LineControl},
        {QPalette::Shadow, Token::LineControl},
    });
    for (const auto& [role, token] : kRoles) palette.setColor(role, theme.color(token));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::Text3));
    return palette;
}

} // namespace ui
