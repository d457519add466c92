#pragma once

#include "core/domain/metrics.h"
#include "ui/pages/evaluation/interval_scale.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QString>

#include <optional>

namespace ui {

struct Estimate;

/// How a model is drawn everywhere: student circle, teacher square, student without teacher triangle, all else a
/// hollow diamond.
struct ModelLook {
    enum class Marker { Circle, Square, Triangle, Diamond };
    Marker marker = Marker::Diamond;
    Token colour = Token::Base;
    QString icon; ///< beside its name, may be empty
};
ModelLook lookOf(const QString& model);

/// The marker alone, centred.
void drawMarker(QPainter& painter, const Theme& theme, const ModelLook& look, QPointF centre);
/// Whisker with caps, and the marker on it.
void drawEstimate(QPainter& painter, const Theme& theme, const ModelLook& look, const Estimate& estimate,
                  const AxisScale& scale, const QRectF& plot);

} // namespace ui
