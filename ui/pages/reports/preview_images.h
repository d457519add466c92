#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace ui {

/// Draws the pictures of a report's preview, which carry themselves as data; charts as lines, so that they are sharp on
/// every screen. The twin of core/reports/pdf/page_images.h, which the window must not see.
class PreviewImages : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace ui
