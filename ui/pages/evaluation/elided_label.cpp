#include "ui/pages/evaluation/elided_label.h"

#include "ui/widgets/painting.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double kLeastShare = 0.6;

} // namespace

ElidedLabel::ElidedLabel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ElidedLabel::setText(const QString& text, const QString& whole)
{
    m_text = text;
    setToolTip(whole);
    setAccessibleName(whole);
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    return {metrics.horizontalAdvance(m_text) + 4, metrics.height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    if (width() < sizeHint().width() * kLeastShare) return; // a date alone says less than nothing
    QPainter painter(this);
    drawText(painter, m_theme, TextRole::Cell, Token::Text2, rect(), m_text);
}

} // namespace ui
