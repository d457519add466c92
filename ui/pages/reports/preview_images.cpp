#include "ui/pages/reports/preview_images.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextFormat>

namespace ui {

QSizeF PreviewImages::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const auto image = format.toImageFormat();
    return {image.width(), image.height()};
}

void PreviewImages::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int, const QTextFormat& format)
{
    const auto address = format.toImageFormat().name();
    const auto comma = address.indexOf(',');
    if (!address.startsWith("data:") || comma < 0) return;
    const auto bytes = QByteArray::fromBase64(address.mid(comma + 1).toLatin1());
    if (address.startsWith("data:image/svg+xml")) {
        QSvgRenderer(bytes).render(painter, box);
        return;
    }
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(box, QImage::fromData(bytes));
}

} // namespace ui
