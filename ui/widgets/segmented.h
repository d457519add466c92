#pragma once

#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QList>
#include <QWidget>

class QPushButton;

namespace ui {

/// Buttons in one frame of which exactly one is chosen: the views of a page. Left and Right move among them.
class Segmented : public QWidget {
    Q_OBJECT

public:
    /// One segment for each icon name (an empty name: text only).
    Segmented(const Theme& theme, const QStringList& icons, QWidget* parent = nullptr);
    /// Sets every text anew, in the order of the segments.
    void setTexts(const QStringList& texts);
    /// Without text only the icons are seen, where there is no room; the texts become tips.
    void setTextShown(bool shown);
    /// Chooses without saying chosen().
    void setCurrent(int segment);
    [[nodiscard]] int current() const { return m_group.checkedId(); }
    [[nodiscard]] QPushButton* segment(int index) const { return m_segments.at(index); }

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    /// By the user.
    void chosen(int segment);

private:
    void showTexts();

    QButtonGroup m_group;
    QStringList m_texts;
    bool m_textShown = true;
    QList<QPushButton*> m_segments;
};

} // namespace ui
