#include "ui/pages/evaluation/markers.h"

#include "ui/pages/evaluation/comparison.h"

namespace ui {

namespace {

constexpr double kRadius = 4.5;
constexpr double kCap = 3; // half of it

} // namespace

ModelLook lookOf(const QString& model)
{
    if (model == "student") return {ModelLook::Marker::Circle, Token::Student, "student"};
    if (model == "teacher") return {ModelLook::Marker::Square, Token::Teacher, "teacher"};
    if (model == "untaught") return {ModelLook::Marker::Triangle, Token::Third, "student"};
    return {};
}

void drawMarker(QPainter& painter, const Theme& theme, const ModelLook& look, QPointF centre)
{
    const auto colour = theme.color(look.colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(look.marker == ModelLook::Marker::Diamond ? theme.color(Token::Surface) : colour);
    const auto at = [&](double x, double y) { return centre + QPointF(x, y); };
    switch (look.marker) {
    case ModelLook::Marker::Circle: painter.drawEllipse(centre, kRadius - 0.75, kRadius - 0.75); break;
    case ModelLook::Marker::Square: painter.drawRect(QRectF(at(-3.5, -3.5), QSizeF(7, 7))); break;
    case ModelLook::Marker::Triangle: painter.drawPolygon(QPolygonF({at(0, -4.5), at(4.5, 3.5), at(-4.5, 3.5)})); break;
    case ModelLook::Marker::Diamond: painter.drawPolygon(QPolygonF({at(0, -5), at(5, 0), at(0, 5), at(-5, 0)})); break;
    }
    painter.restore();
}

void drawEstimate(QPainter& painter, const Theme& theme, const ModelLook& look, const Estimate& estimate,
                  const AxisScale& scale, const QRectF& plot)
{
    const double y = plot.center().y();
    const auto place = [&](double value) { return placeOn(scale, value, plot.left(), plot.width()); };
    if (estimate.interval) {
        const double low = place(estimate.interval->low);
        const double high = place(estimate.interval->high);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(look.colour), 1.5));
        painter.drawLine(QPointF(low, y), QPointF(high, y));
        for (const double end : {low, high}) painter.drawLine(QPointF(end, y - kCap), QPointF(end, y + kCap));
        painter.restore();
    }
    drawMarker(painter, theme, look, {place(estimate.value), y});
}

} // namespace ui
