#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// What the bars under the pictures mean.
class StripLegend : public QWidget {
    Q_OBJECT

public:
    explicit StripLegend(const Theme& theme, QWidget* parent = nullptr);
    void setEdited(bool edited);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_edited = false;
};

} // namespace ui
