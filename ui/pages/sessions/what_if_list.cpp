#include "ui/pages/sessions/what_if_list.h"

#include "ui/pages/sessions/painting.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

/// One event of the what-if. Rows are kept and refilled, so that the keyboard's focus stays where it is.
class WhatIfRow : public QWidget {
public:
    QToolButton* up = new QToolButton(this);
    QToolButton* down = new QToolButton(this);
    QToolButton* take = new QToolButton(this); ///< removes, or restores what is removed
    EditedEvent shown;

    WhatIfRow(const Theme& theme, const Pictures& pictures, QWidget* parent)
        : QWidget(parent), m_theme(theme), m_pictures(pictures)
    {
        setFixedHeight(30);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 2, 0, 2);
        layout->setSpacing(2);
        layout->addStretch();
        for (auto* button : {up, down, take}) {
            button->setAutoRaise(true);
            button->setMinimumSize(24, 24);
            button->setIconSize({14, 14});
            layout->addWidget(button);
        }
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Grid));
        const auto token = shown.removed ? Token::Text2 : Token::Text;
        drawText(painter, m_theme, TextRole::Cell, Token::Text2, QRect(0, 0, 22, height()),
                 QString::number(shown.number), Qt::AlignRight | Qt::AlignVCenter);
        painter.setOpacity(shown.removed ? 0.38 : 1);
        drawPhoto(painter, m_theme, QRect(30, 2, 17, 25), m_pictures(shown.item.id, core::store::PictureSize::Small));
        painter.setOpacity(1);
        const auto text = shown.item.detail.isEmpty() ? shown.item.title : shown.item.title + " · " + shown.item.detail;
        const QRect name(55, 0, up->isVisible() ? up->x() - 59 : take->x() - 59, height());
        drawText(painter, m_theme, TextRole::Cell, token, name, text);
        if (!shown.removed) return;
        const int end = std::min(name.width(), QFontMetrics(m_theme.font(TextRole::Cell)).horizontalAdvance(text));
        painter.drawLine(name.left(), name.center().y() + 1, name.left() + end, name.center().y() + 1);
    }

private:
    const Theme& m_theme;
    const Pictures& m_pictures;
};

WhatIfList::WhatIfList(const Theme& theme, Pictures pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pictures(std::move(pictures)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    connect(&theme, &Theme::changed, this, &WhatIfList::drawIcons);
}

void WhatIfList::drawIcons()
{
    for (auto* row : m_rows) {
        row->up->setIcon(m_theme.icon("up"));
        row->down->setIcon(m_theme.icon("down"));
        row->take->setIcon(m_theme.icon(row->shown.removed ? "undo" : "remove"));
    }
}

WhatIfRow* WhatIfList::addRow()
{
    auto* row = new WhatIfRow(m_theme, m_pictures, this);
    const int index = static_cast<int>(m_rows.size());
    connect(row->up, &QToolButton::clicked, this, [this, index] { Q_EMIT moveRequested(index, -1); });
    connect(row->down, &QToolButton::clicked, this, [this, index] { Q_EMIT moveRequested(index, 1); });
    connect(row->take, &QToolButton::clicked, this, [this, row, index] {
        if (row->shown.removed)
            Q_EMIT restoreRequested(index);
        else
            Q_EMIT removeRequested(index);
    });
    m_layout->addWidget(row);
    m_rows.append(row);
    return row;
}

void WhatIfList::show(const EditedSession& session)
{
    const auto& events = session.events();
    while (m_rows.size() < events.size()) addRow();
    while (m_rows.size() > events.size()) delete m_rows.takeLast();
    for (int at = 0; at < m_rows.size(); ++at) {
        auto* row = m_rows[at];
        const auto& event = events[at];
        row->shown = event;
        row->up->setVisible(!event.removed);
        row->down->setVisible(!event.removed);
        row->up->setEnabled(session.canMove(at, -1));
        row->down->setEnabled(session.canMove(at, 1));
        row->take->setEnabled(event.removed || session.canRemove(at));
        row->up->setToolTip(tr("Earlier: event %1").arg(event.number));
        row->down->setToolTip(tr("Later: event %1").arg(event.number));
        row->take->setToolTip(event.removed ? tr("Restore event %1").arg(event.number)
                                            : tr("Take event %1 away").arg(event.number));
        for (auto* button : {row->up, row->down, row->take}) button->setAccessibleName(button->toolTip());
        row->take->setToolButtonStyle(event.removed ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        row->take->setText(event.removed ? tr("Restore") : QString());
        row->update();
    }
    drawIcons();
}

} // namespace ui
