#include "ui/widgets/theme.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace ui;

namespace {

/// WCAG 2, relative luminance and contrast ratio.
double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

constexpr Token kGrounds[] = {Token::Surface, Token::Window, Token::Sunken, Token::Hover, Token::Selected};
constexpr double kText = 4.5;   // AA for what is read
constexpr double kGraphics = 3; // for what is only looked at

} // namespace

/// Every colour of the visual language on every ground it is drawn on, in both themes.
class ContrastTest : public QObject {
    Q_OBJECT

    Theme m_theme;

    double worst(Token ink) const
    {
        double least = 21;
        for (const auto ground : kGrounds) least = std::min(least, contrast(m_theme.color(ink), m_theme.color(ground)));
        return least;
    }

private Q_SLOTS:
    void ink_standsOutOnItsWorstGround_data()
    {
        QTest::addColumn<int>("token");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("light"); // as ui/VISUAL.md says it was computed
        QTest::addColumn<double>("dark");
        const auto row = [](const char* name, Token token, double least, double light, double dark) {
            QTest::newRow(name) << static_cast<int>(token) << least << light << dark;
        };
        row("text", Token::Text, kText, 12.9, 9.6);
        row("text2", Token::Text2, kText, 5.6, 5.5);
        row("accent", Token::Accent, kText, 6.7, 6.0);
        row("ok", Token::Ok, kText, 5.1, 5.9);
        row("warn", Token::Warn, kText, 5.4, 6.0);
        row("error", Token::Error, kText, 5.3, 5.4);
        row("new", Token::New, kText, 6.2, 5.9);
        row("student", Token::Student, kText, 5.2, 4.9);
        row("teacher", Token::Teacher, kText, 4.7, 5.0);
        row("base", Token::Base, kText, 6.3, 7.5);
        row("attention", Token::Attention, kGraphics, 4.3, 5.9);
        row("effect", Token::Effect, kGraphics, 10.2, 7.8);
        row("lineControl", Token::LineControl, kGraphics, 3.2, 3.3);
    }

    void ink_standsOutOnItsWorstGround()
    {
        QFETCH(int, token);
        QFETCH(double, least);
        QFETCH(double, light);
        QFETCH(double, dark);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            const auto found = worst(static_cast<Token>(token));
            QVERIFY2(found >= least, qPrintable(QString::number(found)));
            QVERIFY2(std::abs(found - (mode == Theme::Mode::Light ? light : dark)) < 0.1,
                     qPrintable(QString::number(found)));
        }
    }

    void third_isDrawnOnSurfaceAlone()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QVERIFY(contrast(m_theme.color(Token::Third), m_theme.color(Token::Surface)) >= kGraphics);
        }
    }

    void pair_isReadable_data()
    {
        QTest::addColumn<int>("ink");
        QTest::addColumn<int>("ground");
        const auto row = [](const char* name, Token ink, Token ground) {
            QTest::newRow(name) << static_cast<int>(ink) << static_cast<int>(ground);
        };
        row("primary button", Token::OnAccent, Token::Accent);
        row("primary button, hovered", Token::OnAccent, Token::AccentHover);
        row("pressed button", Token::Text, Token::Pressed);
        row("ok chip", Token::Ok, Token::OkBg);
        row("warn chip", Token::Warn, Token::WarnBg);
        row("error chip", Token::Error, Token::ErrorBg);
        row("new chip", Token::New, Token::NewBg);
        row("running chip", Token::Accent, Token::InfoBg);
        row("what-if band", Token::Text, Token::InfoBg);
        row("what-if band, secondary", Token::Text2, Token::InfoBg);
        row("fault band", Token::Text, Token::ErrorBg);
        row("done band", Token::Text, Token::OkBg);
        row("disagreement", Token::Text, Token::WarnBg);
    }

    void pair_isReadable()
    {
        QFETCH(int, ink);
        QFETCH(int, ground);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            const auto found =
                contrast(m_theme.color(static_cast<Token>(ink)), m_theme.color(static_cast<Token>(ground)));
            QVERIFY2(found >= kText, qPrintable(QString::number(found)));
        }
    }

    void disabledText_isStillToBeSeen()
    {
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme.setMode(mode);
            QVERIFY(contrast(m_theme.color(Token::Text3), m_theme.color(Token::Surface)) >= kGraphics);
        }
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
