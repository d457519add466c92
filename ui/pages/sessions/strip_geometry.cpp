#include "ui/pages/sessions/strip_geometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kColumn = 110; // at least so wide; this and what holds text grows with the type, the pictures don't
constexpr int kDotHeight = 26;
constexpr int kDot = 19;
constexpr int kLine = 18;
constexpr int kBarWidth = 28;
constexpr int kBarGap = 10;
constexpr int kNumberHeight = 16;
constexpr int kBelowBars = 8;
constexpr double kMostPixelsPerShare = 78; // small shares are not blown up to fill the room

QSize photoOf(StripGeometry::Density density)
{
    switch (density) {
    case StripGeometry::Density::Normal: return {88, 132};
    case StripGeometry::Density::Compact: return {64, 96};
    case StripGeometry::Density::Least: return {48, 72};
    }
    return {};
}

struct Range {
    double lowest = 0;
    double highest = 0;

    void include(const std::optional<Evidence>& evidence)
    {
        if (!evidence) return;
        for (const auto share : {evidence->attention, evidence->effect}) {
            lowest = std::min(lowest, share);
            highest = std::max(highest, share);
        }
    }
};

} // namespace

StripGeometry::StripGeometry(const StripView& view, Density density, double fontScale)
    : m_columns(view.events.size() + 1), m_events(view.events.size()), m_scale(fontScale),
      m_column(std::max(kColumn, scaled(kColumn))), m_photo(photoOf(density)),
      m_titleLines(density == Density::Normal ? 2 : 1), m_hasDetail(density != Density::Least),
      m_lineHeight(scaled(kLine))
{
    Range range;
    for (const auto& event : view.events) {
        range.include(event.evidence);
        range.include(event.before);
    }
    const int room = density == Density::Normal ? 66 : 54;
    const auto span = range.highest - range.lowest;
    m_pixelsPerShare = span > 0 ? std::min(kMostPixelsPerShare, room / span) : kMostPixelsPerShare;
    m_photoTop = scaled(kDotHeight) + 4;
    m_barsTop = m_photoTop + m_photo.height() + 4 + (m_titleLines + (m_hasDetail ? 1 : 0)) * m_lineHeight + 4;
    // The room is the same for every session, and short bars stand at its bottom: nothing jumps from one to the next.
    const auto below = static_cast<int>(std::ceil(-range.lowest * m_pixelsPerShare));
    m_barsBottom = m_barsTop + scaled(kNumberHeight) + 4 + room + 1 + kBelowBars;
    m_baseline = m_barsBottom - kBelowBars - below;
}

int StripGeometry::scaled(int pixels) const
{
    return static_cast<int>(std::lround(pixels * m_scale));
}

QSize StripGeometry::size() const
{
    return {static_cast<int>(m_columns) * m_column, chipLine(0).bottom() + 3};
}

QRect StripGeometry::column(qsizetype index) const
{
    return {static_cast<int>(index) * m_column, 0, m_column, m_barsBottom + 2 * m_lineHeight + 8};
}

QRect StripGeometry::dot(qsizetype index) const
{
    const QPoint centre(column(index).center().x(), scaled(kDotHeight) / 2);
    const int side = scaled(kDot);
    return {centre - QPoint(side / 2, side / 2), QSize(side, side)};
}

QRect StripGeometry::photo(qsizetype index) const
{
    return {QPoint(column(index).left() + (m_column - m_photo.width()) / 2, m_photoTop), m_photo};
}

QRect StripGeometry::title(qsizetype index) const
{
    return {column(index).left() + 3, m_photoTop + m_photo.height() + 4, m_column - 6, m_titleLines * m_lineHeight};
}

QRect StripGeometry::detail(qsizetype index) const
{
    return {column(index).left() + 3, title(index).bottom() + 1, m_column - 6, m_hasDetail ? m_lineHeight : 0};
}

QRect StripGeometry::bars(qsizetype index) const
{
    return {column(index).left() + 3, m_barsTop, m_column - 6, m_barsBottom - m_barsTop};
}

QRect StripGeometry::bar(qsizetype index, double share, int slot) const
{
    const int wide = std::max(kBarWidth, scaled(kBarWidth));
    const int gap = std::max(kBarGap, scaled(kBarGap));
    const int left = column(index).left() + (m_column - 2 * wide - gap) / 2 + slot * (wide + gap);
    const auto height = static_cast<int>(std::lround(std::abs(share) * m_pixelsPerShare));
    return {left, share >= 0 ? m_baseline - height : m_baseline, wide, height};
}

QRect StripGeometry::rankLine(qsizetype index) const
{
    return {column(index).left(), m_barsBottom + 3, m_column, m_lineHeight};
}

QRect StripGeometry::chipLine(qsizetype index) const
{
    return rankLine(index).translated(0, m_lineHeight);
}

qsizetype StripGeometry::eventAt(QPoint point) const
{
    const auto index = point.x() / m_column;
    return point.x() >= 0 && index < m_events && point.y() >= 0 && point.y() < size().height() ? index : -1;
}

} // namespace ui
