#include "ui/widgets/theme.h"

#include "ui/widgets/look_style.h"
#include "ui/widgets/svg_icon_engine.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

struct TokenColours {
    Token token;
    QRgb light;
    QRgb dark;
};

constexpr std::array<TokenColours, kTokenCount> kColours{{
    {Token::Window, 0xFFF1EFEB, 0xFF16181B},      {Token::Surface, 0xFFFFFFFF, 0xFF1D2024},
    {Token::Sunken, 0xFFF8F6F3, 0xFF23272C},      {Token::Hover, 0xFFECE9E4, 0xFF2A2F35},
    {Token::Pressed, 0xFFE1DDD6, 0xFF343A42},     {Token::Selected, 0xFFDDE8F5, 0xFF24384F},
    {Token::Line, 0xFFDBD7D0, 0xFF353B43},        {Token::Grid, 0xFFE8E5DF, 0xFF2C3137},
    {Token::Track, 0xFFE6E2DB, 0xFF32373E},       {Token::LineControl, 0xFF857F75, 0xFF7E8791},
    {Token::Text, 0xFF1D2227, 0xFFE9E6E0},        {Token::Text2, 0xFF545A61, 0xFFABB1B8},
    {Token::Text3, 0xFF8B8F94, 0xFF70777F},       {Token::Accent, 0xFF1F4E8C, 0xFF8FBBF2},
    {Token::AccentHover, 0xFF183F73, 0xFFA9CBF6}, {Token::OnAccent, 0xFFFFFFFF, 0xFF0F1F33},
    {Token::Student, 0xFF1F5FA8, 0xFF6FA9EE},     {Token::Teacher, 0xFFAC451C, 0xFFF08D62},
    {Token::Third, 0xFF259A84, 0xFF34887A},       {Token::Base, 0xFF4E5359, 0xFFC9CDD2},
    {Token::Attention, 0xFF8A6400, 0xFFDBB040},   {Token::AttentionBg, 0xFFFBF1D6, 0xFF38301A},
    {Token::Effect, 0xFF2C343C, 0xFFD3D0C9},      {Token::Ok, 0xFF1B6E41, 0xFF74C794},
    {Token::OkBg, 0xFFE4F1E9, 0xFF1E3428},        {Token::Warn, 0xFF865000, 0xFFE6AE52},
    {Token::WarnBg, 0xFFFBEFD8, 0xFF3A2F1A},      {Token::Error, 0xFFB3261E, 0xFFF5938A},
    {Token::ErrorBg, 0xFFFBE7E5, 0xFF432523},     {Token::New, 0xFF6A3D9A, 0xFFC9A8EF},
    {Token::NewBg, 0xFFF0E8F8, 0xFF362A4C},       {Token::InfoBg, 0xFFE6EDF7, 0xFF22344A},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kColours.size(); ++i)
        if (static_cast<std::size_t>(kColours[i].token) != i) return false;
    return true;
}
static_assert(inOrder(), "color() looks a token up by its position");

struct TextStyle {
    double points;
    QFont::Weight weight;
};

TextStyle styleOf(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle: return {13.5, QFont::DemiBold};
    case TextRole::BigNumber: return {16.5, QFont::DemiBold};
    case TextRole::Section: return {11.25, QFont::DemiBold};
    case TextRole::Sentence: return {10.5, QFont::Normal};
    case TextRole::Body: return {9.75, QFont::Normal};
    case TextRole::BodyStrong: return {9.75, QFont::DemiBold};
    case TextRole::Cell: return {9, QFont::Normal};
    case TextRole::Meta: return {8.25, QFont::Normal};
    case TextRole::MetaStrong: return {8.25, QFont::DemiBold};
    }
    return {9.75, QFont::Normal};
}

constexpr const char* kJapaneseFamily = "Noto Sans CJK JP";

/// Whether the family has Chinese characters of its own: in front of the Japanese one it would draw 直 and 骨 as they
/// are written in China.
bool drawsHan(const QString& family)
{
    const auto systems = QFontDatabase::writingSystems(family);
    return systems.contains(QFontDatabase::SimplifiedChinese) || systems.contains(QFontDatabase::TraditionalChinese) ||
           systems.contains(QFontDatabase::Japanese) || systems.contains(QFontDatabase::Korean);
}

} // namespace

// Qt 6.4 has no QStyleHints::colorScheme: the ground of the untouched application palette tells.
Theme::Theme(QObject* parent)
    : QObject(parent), m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128),
      m_systemFamily(QFontDatabase::systemFont(QFontDatabase::GeneralFont).family())
{
    if (drawsHan(m_systemFamily)) m_systemFamily = "Noto Sans";
}

QColor Theme::color(Token token) const
{
    const auto& colours = kColours[static_cast<std::size_t>(token)];
    return QColor::fromRgb(isDark() ? colours.dark : colours.light);
}

QFont Theme::font(TextRole role) const
{
    const auto style = styleOf(role);
    QFont font;
    if (m_language == QLocale::Japanese)
        font.setFamilies({kJapaneseFamily, m_systemFamily});
    else
        font.setFamilies({m_systemFamily, kJapaneseFamily});
    font.setPointSizeF(style.points * m_scale);
    font.setWeight(style.weight);
    return font;
}

QIcon Theme::icon(const QString& name, Token colour) const
{
    return QIcon(new SvgIconEngine(name, color(colour), color(Token::Text3)));
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode) return;
    m_mode = mode;
    announce();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark);
}

void Theme::setLanguage(QLocale::Language language)
{
    if (language == m_language) return;
    m_language = language;
    announce();
}

void Theme::setScale(double scale)
{
    scale = std::clamp(scale, kMinScale, kMaxScale);
    if (scale == m_scale) return;
    m_scale = scale;
    announce();
}

int Theme::scaled(int pixels) const
{
    return static_cast<int>(std::lround(pixels * m_scale));
}

void Theme::applyTo(QApplication& application)
{
    m_application = &application;
    QApplication::setStyle(new LookStyle(*this)); // the application deletes it
    announce();
}

void Theme::announce()
{
    if (m_application) {
        QApplication::setPalette(paletteOf(*this));
        QApplication::setFont(font(TextRole::Body));
        m_application->setStyleSheet(styleSheet(*this));
    }
    Q_EMIT changed();
}

} // namespace ui
