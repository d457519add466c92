#include "ui/pages/data/wizard/step_list.h"

#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int kWidth = 212;
constexpr int kCircle = 20;
constexpr int kLeft = 13;
} // namespace

/// One step; drawn whole, so that the tick, the name and the state read as one.
class StepButton : public QAbstractButton {
public:
    StepButton(const Theme& theme, int number, QWidget* parent)
        : QAbstractButton(parent), m_theme(theme), m_number(number)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(QString("step%1").arg(number));
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
    }

    StepList::State m_state = StepList::State::Waiting;
    QString m_text;

    void describe()
    {
        setAccessibleName(text() + ", " + m_text);
        setToolTip(m_text);
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int height = QFontMetrics(m_theme.font(TextRole::Body)).height() +
                           QFontMetrics(m_theme.font(TextRole::Cell)).height() + 16;
        return {kWidth, height};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool open = isEnabled();
        painter.fillRect(rect(), m_theme.color(isChecked()            ? Token::Selected
                                               : underMouse() && open ? Token::Hover
                                                                      : Token::Sunken));
        if (isChecked()) painter.fillRect(QRect(0, 0, 3, height()), m_theme.color(Token::Accent));
        drawMark(painter);
        const int left = kLeft + kCircle + 9;
        const QFontMetrics title(m_theme.font(TextRole::Body));
        drawText(painter, m_theme, isChecked() ? TextRole::BodyStrong : TextRole::Body, Token::Text,
                 QRect(left, 7, width() - left - 6, title.height()), text());
        drawText(
            painter, m_theme, TextRole::Cell, m_state == StepList::State::Failed ? Token::Error : Token::Text2,
            QRect(left, 8 + title.height(), width() - left - 6, QFontMetrics(m_theme.font(TextRole::Cell)).height()),
            m_text);
        if (!hasFocus()) return;
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    void drawMark(QPainter& painter) const
    {
        using State = StepList::State;
        const QRect circle(kLeft, 8, kCircle, kCircle);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const bool done = m_state == State::Done && !isChecked();
        const auto ink = m_state == State::Failed                      ? Token::Error
                         : m_state == State::Attention && !isChecked() ? Token::Warn
                         : done                                        ? Token::Ok
                                                                       : Token::LineControl;
        painter.setPen(QPen(m_theme.color(isChecked() ? Token::Accent : ink), 1));
        painter.setBrush(isChecked() ? m_theme.color(Token::Accent) : QColor(Qt::transparent));
        painter.drawEllipse(QRectF(circle).adjusted(0.5, 0.5, -0.5, -0.5));
        const char* icon = isChecked() ? "" : done ? "check" : m_state == State::Failed ? "close" : "";
        if (*icon)
            m_theme.icon(icon, ink).paint(&painter, circle.adjusted(4, 4, -4, -4));
        else
            drawText(painter, m_theme, TextRole::MetaStrong, isChecked() ? Token::OnAccent : Token::Text2, circle,
                     QString::number(m_number), Qt::AlignCenter);
        painter.restore();
    }

    const Theme& m_theme;
    int m_number;
};

StepList::StepList(const Theme& theme, int steps, QWidget* parent) : QWidget(parent)
{
    setProperty("ground", "sunken");
    setProperty("frame", "right");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 1, 8);
    layout->setSpacing(0);
    for (int step = 0; step < steps; ++step) {
        auto* button = new StepButton(theme, step + 1, this);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT chosen(step); });
        m_buttons += button;
    }
    layout->addStretch();
}

void StepList::setTitle(int step, const QString& title)
{
    m_buttons[step]->setText(title);
    m_buttons[step]->describe();
}

void StepList::setState(int step, State state, const QString& text)
{
    m_buttons[step]->m_state = state;
    m_buttons[step]->m_text = text;
    m_buttons[step]->describe();
}

void StepList::setCurrent(int step)
{
    for (int at = 0; at < m_buttons.size(); ++at) m_buttons[at]->setChecked(at == step);
}

void StepList::setReachable(int step, bool reachable)
{
    m_buttons[step]->setEnabled(reachable);
}

QString StepList::text(int step) const
{
    return m_buttons[step]->m_text;
}

StepList::State StepList::state(int step) const
{
    return m_buttons[step]->m_state;
}

} // namespace ui
