#include "ui/pages/sessions/state_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

StateView::StateView(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new QLabel(this)), m_sentence(new QLabel(this)),
      m_button(new QPushButton(this))
{
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
    m_button->setProperty("kind", "primary");
}

void StateView::show(const QString& icon, const QString& sentence, const QString& action)
{
    m_icon->setPixmap(m_theme.icon(icon, Token::Text2).pixmap(34, 34));
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

QString StateView::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
