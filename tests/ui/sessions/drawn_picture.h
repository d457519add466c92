#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cstddef>
#include <vector>

/// A drawn product: a coloured shape on a light ground.
inline std::vector<std::byte> drawnPicture(int number)
{
    QImage image(256, 384, QImage::Format_RGB32);
    image.fill(QColor(246, 245, 243));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(60, 60, 60), 2));
    painter.setBrush(QColor::fromHsv(number * 47 % 360, 70 + number * 13 % 120, 170));
    if (number % 3 == 0)
        painter.drawRoundedRect(60, 70, 136, 250, 30, 30);
    else if (number % 3 == 1)
        painter.drawEllipse(50, 110, 156, 170);
    else
        painter.drawPolygon(QPolygon({QPoint(128, 50), QPoint(210, 330), QPoint(46, 330)}));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", 90);
    const auto* data = reinterpret_cast<const std::byte*>(bytes.constData());
    return {data, data + bytes.size()};
}
