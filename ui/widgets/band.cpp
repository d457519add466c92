#include "ui/widgets/band.h"

#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QStyle>
#include <QTextDocumentFragment>

namespace ui {

namespace {

constexpr int kIconSize = 20;
constexpr int kBarWidth = 180;

struct Look {
    const char* ground;
    const char* icon;
    Token colour;
};

Look lookOf(Band::Kind kind)
{
    switch (kind) {
    case Band::Kind::Neutral: return {"sunken", "stop", Token::Text2};
    case Band::Kind::Info: return {"info", "play", Token::Accent};
    case Band::Kind::Ok: return {"ok", "check", Token::Ok};
    case Band::Kind::Warn: return {"warn", "warn", Token::Warn};
    case Band::Kind::Error: return {"error", "error", Token::Error};
    }
    return {"sunken", "info", Token::Text2};
}

QString plain(const QString& text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

} // namespace

Band::Band(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new IconLabel(theme, {}, Token::Text2, kIconSize, this)),
      m_sentence(new ThemedLabel(theme, TextRole::Sentence, "", this)),
      m_detail(new ThemedLabel(theme, TextRole::Cell, "text2", this)), m_bar(new QProgressBar(this)),
      m_buttons(new QHBoxLayout)
{
    setAttribute(Qt::WA_StyledBackground);
    setProperty("frame", "bottom");
    m_sentence->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedWidth(kBarWidth);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_bar);
    m_buttons->setSpacing(8);
    layout->addLayout(m_buttons);
    m_bar->hide();
    hide();
}

void Band::say(Kind kind, const QString& sentence, const QString& detail, const QString& icon)
{
    const auto look = lookOf(kind);
    m_kind = kind;
    setProperty("ground", look.ground);
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setIcon(icon.isEmpty() ? QString(look.icon) : icon, look.colour);
    m_sentence->setTextFormat(sentence.startsWith('<') ? Qt::RichText : Qt::PlainText);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(detail.isEmpty() ? plain(sentence) : plain(sentence) + ' ' + plain(detail));
    show();
}

void Band::setShare(double share)
{
    m_bar->setVisible(share >= 0);
    m_bar->setValue(qRound(share * m_bar->maximum()));
}

QPushButton* Band::addButton(const QString& icon, const char* kind)
{
    auto* button = new ThemedButton(m_theme, icon, kind, this);
    m_buttons->addWidget(button);
    return button;
}

QString Band::sentence() const
{
    return plain(m_sentence->text());
}

QString Band::detail() const
{
    return plain(m_detail->text());
}

} // namespace ui
