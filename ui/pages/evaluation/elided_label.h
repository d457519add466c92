#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// One line in grey that gives way: it is cut with an ellipsis, or left out where most of it would be; its whole text
/// stands in the tooltip.
class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(const Theme& theme, QWidget* parent = nullptr);
    /// `whole` stands in the tooltip and is what is read aloud.
    void setText(const QString& text, const QString& whole);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 16}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_text;
};

} // namespace ui
