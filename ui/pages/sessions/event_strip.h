#pragma once

#include "ui/pages/sessions/strip_geometry.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// The events of a session as pictures on a line, with transition attention beside the measured effect of each.
class EventStrip : public QWidget {
    Q_OBJECT

public:
    EventStrip(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);

    void setView(const StripView& view);
    void setDensity(StripGeometry::Density density);
    [[nodiscard]] const StripView& view() const { return m_view; }
    [[nodiscard]] StripGeometry geometryOfStrip() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void eventChosen(int index); ///< a place among all events of the session
    /// An event was dragged to another place; both among all events.
    void moveRequested(int index, int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintLine(QPainter& painter, const StripGeometry& geometry, qsizetype index) const;
    void paintGap(QPainter& painter, const StripGeometry& geometry, qsizetype index) const;
    void paintDot(QPainter& painter, const StripGeometry& geometry, qsizetype index) const;
    void paintItem(QPainter& painter, const StripGeometry& geometry, qsizetype index, const ItemCard& item,
                   bool removed) const;
    void paintTimes(QPainter& painter, const StripGeometry& geometry, qsizetype index) const;
    void paintEvidence(QPainter& painter, const StripGeometry& geometry, qsizetype index) const;
    void paintTarget(QPainter& painter, const StripGeometry& geometry) const;
    void paintFolded(QPainter& painter, const StripGeometry& geometry, qsizetype index) const;
    void paintDrag(QPainter& painter, const StripGeometry& geometry) const;
    void updateSize();
    void dropDrag();
    [[nodiscard]] int placeOf(qsizetype column) const;

    const Theme& m_theme;
    Pictures m_pictures;
    StripView m_view;
    StripGeometry::Density m_density = StripGeometry::Density::Normal;
    struct Drag {
        qsizetype from = -1; ///< column; -1: none
        qsizetype to = -1;   ///< the column before which it would stand; -1: not moved far enough yet
        QPoint start;
    } m_drag;
};

/// How the two kinds of bars look, for the strip and its legend. Measured is solid, claimed is hatched.
void drawAttentionBar(QPainter& painter, const Theme& theme, const QRect& bar);
void drawEffectBar(QPainter& painter, const Theme& theme, const QRect& bar);
void drawFormerBar(QPainter& painter, const Theme& theme, const QRect& bar);

} // namespace ui
