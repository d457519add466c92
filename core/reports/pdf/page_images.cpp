#include "core/reports/pdf/page_images.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextFormat>

namespace core::reports {

QSizeF PageImages::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const auto image = format.toImageFormat();
    return {image.width(), image.height()};
}

void PageImages::drawObject(QPainter* painter, const QRectF& box, QTextDocument*, int, const QTextFormat& format)
{
    const auto address = format.toImageFormat().name();
    const auto comma = address.indexOf(',');
    if (!address.startsWith("data:") || comma < 0) return; // nothing is fetched
    const auto bytes = QByteArray::fromBase64(address.mid(comma + 1).toLatin1());
    if (address.startsWith("data:image/svg+xml")) {
        QSvgRenderer(bytes).render(painter, box);
        return;
    }
    painter->drawImage(box, QImage::fromData(bytes));
}

} // namespace core::reports
