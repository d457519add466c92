#pragma once

#include <QObject>
#include <QTextObjectInterface>

namespace core::reports {

/// Draws the pictures of a printedReport(), which carry themselves as data: charts as lines and letters, not as pixels,
/// so that they are sharp on paper.
class PageImages : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& box, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

} // namespace core::reports
