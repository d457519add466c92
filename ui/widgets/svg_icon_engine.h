#pragma once

#include <QByteArray>
#include <QColor>
#include <QIconEngine>
#include <QString>

namespace ui {

/// An icon of resources/icons drawn in one colour. Painted anew for every size, so that it stays sharp on any screen.
class SvgIconEngine : public QIconEngine {
public:
    /// A name without a file draws nothing.
    SvgIconEngine(QString name, QColor colour, QColor disabledColour);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    bool isNull() override;

private:
    QString m_name;
    QColor m_colour;
    QColor m_disabledColour;
};

} // namespace ui
