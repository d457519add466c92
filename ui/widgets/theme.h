#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QLocale>
#include <QObject>
#include <QString>

class QApplication;
class QPalette;

namespace ui {

/// The colours of the visual language. Student and Teacher belong to the two models and to nothing else; Third and
/// Text3 are never used for text that must be read.
enum class Token {
    Window,
    Surface,
    Sunken,
    Hover,
    Pressed,
    Selected,
    Line,
    Grid,
    Track,
    LineControl,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    Student,
    Teacher,
    Third,
    Base,
    Attention,
    AttentionBg,
    Effect,
    Ok,
    OkBg,
    Warn,
    WarnBg,
    Error,
    ErrorBg,
    New,
    NewBg,
    InfoBg,
};
constexpr int kTokenCount = static_cast<int>(Token::InfoBg) + 1;

enum class TextRole { PageTitle, BigNumber, Section, Sentence, Body, BodyStrong, Cell, Meta, MetaStrong };

/// Colours, fonts and icons of the window. One object, made by main() and passed by reference; GUI thread. Whoever
/// paints asks it anew on each paint, or listens to changed().
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { Light, Dark, System };

    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] QColor color(Token token) const;
    /// In points. Families: Noto Sans CJK JP where the language is Japanese; else the system's (Noto Sans where that
    /// one has Chinese characters of its own) with Noto Sans CJK JP as the first fallback. So a Japanese title never
    /// shows Chinese glyphs, whatever the system's font and language.
    [[nodiscard]] QFont font(TextRole role) const;
    /// resources/icons/NAME.svg in the token's colour, sharp at every size; disabled states are drawn in Text3.
    [[nodiscard]] QIcon icon(const QString& name, Token colour = Token::Text) const;

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] bool isDark() const;
    /// Chooses the fonts' families.
    void setLanguage(QLocale::Language language);
    /// The user's zoom of type and row heights together, kMinScale to kMaxScale; 1 at first.
    void setScale(double scale);
    [[nodiscard]] double scale() const { return m_scale; }
    /// A height or width that holds text, given for scale 1, as it is at the scale of now.
    [[nodiscard]] int scaled(int pixels) const;
    static constexpr double kMinScale = 0.8;
    static constexpr double kMaxScale = 2.0;

    /// Fusion, the palette and the one style sheet of the plain controls; stays up to date from then on.
    void applyTo(QApplication& application);

Q_SIGNALS:
    void changed();

private:
    void announce();

    Mode m_mode = Mode::System;
    QLocale::Language m_language = QLocale::English;
    bool m_systemIsDark = false;
    double m_scale = 1;
    QString m_systemFamily;
    QApplication* m_application = nullptr;
};

/// The style sheet of plain controls, written with the theme's tokens. Object and property names that it knows:
/// QPushButton[kind="primary"|"flat"|"link"], QWidget[ground="window"|"surface"|"sunken"|"info"|"warn"|"error"],
/// QLabel[role="text2"|"error"|"warn"|"ok"], QFrame[frame="line"].
QString styleSheet(const Theme& theme);
QPalette paletteOf(const Theme& theme);

} // namespace ui
