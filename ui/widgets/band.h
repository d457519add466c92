#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

class IconLabel;

/// A sentence across the page on a coloured ground, with its icon, a second line, a bar and buttons at the right: the
/// verdict of a page, a running job, a fault and its way out. Read aloud as "sentence detail".
class Band : public QWidget {
    Q_OBJECT

public:
    /// Neutral: what was cancelled; the others by the colours of their state.
    enum class Kind { Neutral, Info, Ok, Warn, Error };

    explicit Band(const Theme& theme, QWidget* parent = nullptr);
    /// Shows the band. The sentence is plain or, where it begins with a tag, rich text. Icons are those of the kind
    /// unless one is named.
    void say(Kind kind, const QString& sentence, const QString& detail = {}, const QString& icon = {});
    /// 0 to 1; below 0 there is no bar.
    void setShare(double share);
    /// A button at the right end; kinds as ThemedButton's. The band owns it, the page sets its text and visibility.
    QPushButton* addButton(const QString& icon, const char* kind = "");
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString detail() const;

private:
    Kind m_kind = Kind::Neutral;
    const Theme& m_theme;
    IconLabel* m_icon;
    QLabel* m_sentence;
    QLabel* m_detail;
    QProgressBar* m_bar;
    QHBoxLayout* m_buttons;
};

} // namespace ui
