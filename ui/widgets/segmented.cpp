#include "ui/widgets/segmented.h"

#include "ui/widgets/themed_button.h"

#include <QFontMetrics>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

Segmented::Segmented(const Theme& theme, const QStringList& icons, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < icons.size(); ++i) {
        auto* button = new ThemedButton(theme, icons.at(i), "", this);
        button->setCheckable(true);
        const char* place = i == 0 ? "first" : i + 1 == icons.size() ? "last" : "middle";
        button->setProperty("segment", icons.size() == 1 ? "only" : place);
        m_group.addButton(button, i);
        layout->addWidget(button);
        m_segments += button;
    }
    if (!m_segments.isEmpty()) m_segments.front()->setChecked(true);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
    // Qt moves the group's place in the order of Tab with the focus alone: one chosen by the program would be passed
    // by.
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int segment, bool on) {
        m_segments.at(segment)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    });
    for (qsizetype i = 1; i < m_segments.size(); ++i) m_segments.at(i)->setFocusPolicy(Qt::ClickFocus);
    connect(&theme, &Theme::changed, this, &Segmented::showTexts);
}

void Segmented::setTexts(const QStringList& texts)
{
    m_texts = texts;
    showTexts();
}

void Segmented::setTextShown(bool shown)
{
    if (shown == m_textShown) return;
    m_textShown = shown;
    showTexts();
}

// The font comes with the style sheet, which comes with the first showing.
void Segmented::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showTexts();
}

void Segmented::showTexts()
{
    if (m_texts.isEmpty()) return; // icons alone, named by whoever made them
    for (int i = 0; i < m_segments.size(); ++i) {
        const auto text = m_textShown ? m_texts.value(i) : QString();
        m_segments[i]->setText(text);
        m_segments[i]->setAccessibleName(m_texts.value(i));
        m_segments[i]->setToolTip(m_textShown ? QString() : m_texts.value(i));
        m_segments[i]->setMinimumWidth(0);
        auto chosen = m_segments[i]->font(); // the chosen one stands in semibold, which must not be cut
        chosen.setWeight(QFont::DemiBold);
        const auto wider =
            QFontMetrics(chosen).horizontalAdvance(text) - QFontMetrics(m_segments[i]->font()).horizontalAdvance(text);
        m_segments[i]->setMinimumWidth(m_segments[i]->sizeHint().width() + std::max(0, wider) + 2);
    }
}

void Segmented::setCurrent(int segment)
{
    if (auto* button = m_group.button(segment)) button->setChecked(true);
}

} // namespace ui
