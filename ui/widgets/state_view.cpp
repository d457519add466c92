#include "ui/widgets/state_view.h"

#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QVBoxLayout>

namespace ui {

StateView::StateView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(theme, {}, Token::Text2, 34, this)),
      m_sentence(new ThemedLabel(theme, TextRole::Body, "text2", this)),
      m_button(new ThemedButton(theme, {}, "primary", this))
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();
}

void StateView::show(const QString& icon, const QString& sentence, const QString& action)
{
    m_icon->setIcon(icon, Token::Text2);
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

QString StateView::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
