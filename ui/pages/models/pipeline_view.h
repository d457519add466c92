#pragma once

#include "ui/pages/models/pipeline.h"
#include "ui/widgets/theme.h"

#include <QRectF>
#include <QWidget>

namespace ui {

/// The pipeline as a picture: data at the left, the teacher's frame, the handing over, the student's frame. A click or
/// the arrow keys choose a stage, whose loss is then shown.
class PipelineView : public QWidget {
    Q_OBJECT

public:
    explicit PipelineView(const Theme& theme, QWidget* parent = nullptr);
    void show(const Pipeline& pipeline);
    /// The stage whose curve is on show has a bar at its left.
    void setCurrent(core::Stage stage);
    [[nodiscard]] core::Stage current() const { return m_current; }
    /// In words: "Knowledge tower: done, 38 min. ...".
    [[nodiscard]] QString text() const;
    [[nodiscard]] QRectF boxOf(core::Stage stage) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {700, 120}; }
    /// Without the lines that say what a stage is for: windows of little height.
    void setCompact(bool compact);
    void retranslate();

Q_SIGNALS:
    void stageChosen(core::Stage stage);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Layout;
    [[nodiscard]] Layout layOut() const;
    void drawData(QPainter& painter, const QRectF& box, const QString& icon, const QString& title,
                  const QString& detail) const;
    void drawFrame(QPainter& painter, const QRectF& frame, const QString& title, Token colour) const;
    void drawStage(QPainter& painter, const StageBox& stage, const QRectF& box) const;
    void drawArrow(QPainter& painter, QPointF from, QPointF to) const;
    [[nodiscard]] static QString stateText(const StageBox& stage);

    const Theme& m_theme;
    Pipeline m_pipeline;
    core::Stage m_current = core::Stage::Distillation;
    bool m_compact = false;
};

} // namespace ui
