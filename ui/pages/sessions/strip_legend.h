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
    void resizeEvent(QResizeEvent* event) override;

private:
    using Draw = void (*)(QPainter& painter, const Theme& theme, const QRect& bar);
    struct Entry {
        Draw draw = nullptr; ///< none: the word stands alone
        QString text;
        Token token = Token::Text2;
        QRect rect;
    };
    /// Each where it stands; in further lines what finds no room.
    [[nodiscard]] QList<Entry> entries() const;
    void fit();

    const Theme& m_theme;
    bool m_edited = false;
};

} // namespace ui
