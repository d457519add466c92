#pragma once

#include "ui/widgets/chip.h"

#include <QWidget>

namespace ui {

/// A chip as a widget of its own.
class ChipLabel : public QWidget {
    Q_OBJECT

public:
    explicit ChipLabel(const Theme& theme, QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Chip m_chip;
};

} // namespace ui
