#include "ui/pages/sessions/strip_geometry.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kDotHeight = 26;
constexpr int kBarWidth = 28;
constexpr int kBarGap = 10;
constexpr int kNumberHeight = 16;
constexpr int kBelowBars = 8;
constexpr double kMostPixelsPerShare = 78; // small shares are not blown up to fill the room

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
    : m_columns(view.events.size() + 1), m_events(view.events.size()),
      m_photo(density == Density::Normal ? QSize(88, 132) : QSize(64, 96)),
      m_titleLines(density == Density::Normal ? 2 : 1), m_lineHeight(static_cast<int>(std::lround(18 * fontScale)))
{
    Range range;
    for (const auto& event : view.events) {
        range.include(event.evidence);
        range.include(event.before);
    }
    const int room = density == Density::Normal ? 66 : 54;
    const auto span = range.highest - range.lowest;
    m_pixelsPerShare = span > 0 ? std::min(kMostPixelsPerShare, room / span) : kMostPixelsPerShare;
    m_photoTop = kDotHeight + 4;
    m_barsTop = m_photoTop + m_photo.height() + 4 + (m_titleLines + 1) * m_lineHeight + 4;
    // The room is the same for every session, and short bars stand at its bottom: nothing jumps from one to the next.
    const auto below = static_cast<int>(std::ceil(-range.lowest * m_pixelsPerShare));
    m_barsBottom = m_barsTop + kNumberHeight + 4 + room + 1 + kBelowBars;
    m_baseline = m_barsBottom - kBelowBars - below;
}

QSize StripGeometry::size() const
{
    return {static_cast<int>(m_columns) * kColumn, chipLine(0).bottom() + 3};
}

QRect StripGeometry::column(qsizetype index) const
{
    return {static_cast<int>(index) * kColumn, 0, kColumn, m_barsBottom + 2 * m_lineHeight + 8};
}

QRect StripGeometry::dot(qsizetype index) const
{
    const QPoint centre(column(index).center().x(), kDotHeight / 2);
    return {centre - QPoint(9, 9), QSize(19, 19)};
}

QRect StripGeometry::photo(qsizetype index) const
{
    return {QPoint(column(index).left() + (kColumn - m_photo.width()) / 2, m_photoTop), m_photo};
}

QRect StripGeometry::title(qsizetype index) const
{
    return {column(index).left() + 3, m_photoTop + m_photo.height() + 4, kColumn - 6, m_titleLines * m_lineHeight};
}

QRect StripGeometry::detail(qsizetype index) const
{
    return {column(index).left() + 3, title(index).bottom() + 1, kColumn - 6, m_lineHeight};
}

QRect StripGeometry::bars(qsizetype index) const
{
    return {column(index).left() + 3, m_barsTop, kColumn - 6, m_barsBottom - m_barsTop};
}

QRect StripGeometry::bar(qsizetype index, double share, int slot) const
{
    const int left = column(index).left() + (kColumn - 2 * kBarWidth - kBarGap) / 2 + slot * (kBarWidth + kBarGap);
    const auto height = static_cast<int>(std::lround(std::abs(share) * m_pixelsPerShare));
    return {left, share >= 0 ? m_baseline - height : m_baseline, kBarWidth, height};
}

QRect StripGeometry::rankLine(qsizetype index) const
{
    return {column(index).left(), m_barsBottom + 3, kColumn, m_lineHeight};
}

QRect StripGeometry::chipLine(qsizetype index) const
{
    return rankLine(index).translated(0, m_lineHeight);
}

qsizetype StripGeometry::eventAt(QPoint point) const
{
    const auto index = point.x() / kColumn;
    return point.x() >= 0 && index < m_events && point.y() >= 0 && point.y() < size().height() ? index : -1;
}

} // namespace ui
