#pragma once

#include "ui/widgets/theme.h"

#include <QPointer>
#include <QProxyStyle>

namespace ui {

/// Fusion with the theme's own icons where Qt's stock ones would stand: in message boxes and in Qt's file dialog. A
/// wheel over a choice or a number scrolls what is around it and never turns it, nor takes the focus there.
class LookStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit LookStyle(const Theme& theme);

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption* option,
                                     const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* more) const override;

    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<const Theme> m_theme; ///< the application keeps its style for longer
};

} // namespace ui
