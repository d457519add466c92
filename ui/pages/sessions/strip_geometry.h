#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QRect>

namespace ui {

/// Where everything of the event strip stands. Plain arithmetic, so that tests can check what painters draw.
class StripGeometry {
public:
    enum class Density {
        Normal,
        Compact,
        Least ///< small pictures without their second line, where large type leaves no more room
    };

    /// `fontScale` enlarges all that holds text, 1 is the user's 100 % at 96 dpi.
    StripGeometry(const StripView& view, Density density, double fontScale = 1);

    [[nodiscard]] QSize size() const;
    [[nodiscard]] int columnWidth() const { return m_column; }
    /// Column of an event; the index behind the last event is the target's.
    [[nodiscard]] QRect column(qsizetype index) const;
    [[nodiscard]] QRect dot(qsizetype index) const;
    [[nodiscard]] QRect photo(qsizetype index) const;
    [[nodiscard]] QRect title(qsizetype index) const;
    [[nodiscard]] QRect detail(qsizetype index) const;
    /// The frame around both bars and the rank.
    [[nodiscard]] QRect bars(qsizetype index) const;
    [[nodiscard]] int baseline() const { return m_baseline; }
    /// Above the baseline for a positive share, below it for a negative one; its height is proportional to the share.
    [[nodiscard]] QRect attentionBar(qsizetype index, double share) const { return bar(index, share, /*slot=*/0); }
    [[nodiscard]] QRect effectBar(qsizetype index, double share) const { return bar(index, share, /*slot=*/1); }
    [[nodiscard]] QRect rankLine(qsizetype index) const;
    [[nodiscard]] QRect chipLine(qsizetype index) const;
    [[nodiscard]] int titleLines() const { return m_titleLines; }
    /// Pixels at `fontScale` of what has so many at 1.
    [[nodiscard]] int scaled(int pixels) const;
    /// -1 where no event stands.
    [[nodiscard]] qsizetype eventAt(QPoint point) const;
    /// Pixels of a whole share.
    [[nodiscard]] double pixelsPerShare() const { return m_pixelsPerShare; }

private:
    [[nodiscard]] QRect bar(qsizetype index, double share, int slot) const;

    qsizetype m_columns = 0;
    qsizetype m_events = 0;
    double m_scale = 1;
    int m_column = 110;
    QSize m_photo;
    int m_titleLines = 2;
    bool m_hasDetail = true;
    int m_lineHeight = 18;
    int m_photoTop = 0;
    int m_barsTop = 0;
    int m_baseline = 0;
    int m_barsBottom = 0;
    double m_pixelsPerShare = 0;
};

} // namespace ui
