#pragma once

#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace ui {

/// A score as an exact sum of parts: one bar each, a tick where it was before an edit.
class PartsChart : public QWidget {
    Q_OBJECT

public:
    explicit PartsChart(const Theme& theme, QWidget* parent = nullptr);
    void setParts(const QList<PartView>& parts);
    [[nodiscard]] QSize sizeHint() const override;
    /// The filled part of a bar; a negative part grows to the left of the common zero.
    [[nodiscard]] QRect bar(qsizetype index, double score) const;
    /// Widths in pixels.
    struct Columns {
        int name = 0;
        int share = 0;
        int score = 0;
    };
    [[nodiscard]] Columns columns() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect track(qsizetype index) const;
    [[nodiscard]] double lowest() const;
    [[nodiscard]] double highest() const;

    const Theme& m_theme;
    QList<PartView> m_parts;
};

} // namespace ui
