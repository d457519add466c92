#include "ui/widgets/chip_label.h"

#include <QPainter>

namespace ui {

ChipLabel::ChipLabel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void ChipLabel::setChip(const Chip& chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_theme, m_chip).toSize() + QSize(1, 1);
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawChip(painter, m_theme, QPointF(0, 0), m_chip);
}

} // namespace ui
