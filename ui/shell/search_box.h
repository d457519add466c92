#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace ui {

/// The field at the right of the menu bar that opens the palette: looks like a field, is a button.
class SearchBox : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchBox(const Theme& theme, QWidget* parent = nullptr);
    void retranslate();
    /// Icon and key alone.
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_narrow = false;
};

} // namespace ui
