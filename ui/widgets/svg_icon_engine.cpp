#include "ui/widgets/svg_icon_engine.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <utility>

namespace ui {

namespace {

QByteArray source(const QString& name)
{
    QFile file(":/icons/" + name + ".svg");
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

SvgIconEngine::SvgIconEngine(QString name, QColor colour, QColor disabledColour)
    : m_name(std::move(name)), m_colour(colour), m_disabledColour(disabledColour)
{
}

void SvgIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State)
{
    auto svg = source(m_name);
    if (svg.isEmpty()) return;
    // Qt draws SVG Tiny, which knows no currentColor from outside.
    svg.replace("currentColor", (mode == QIcon::Disabled ? m_disabledColour : m_colour).name().toLatin1());
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::Antialiasing);
    renderer.render(painter, QRectF(rect));
}

QPixmap SvgIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QIconEngine* SvgIconEngine::clone() const
{
    return new SvgIconEngine(*this);
}

bool SvgIconEngine::isNull()
{
    return !QFile::exists(":/icons/" + m_name + ".svg");
}

} // namespace ui
