#include "ui/pages/sessions/what_if_list.h"

#include "ui/pages/sessions/painting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
constexpr int kRow = 30; // at scale 1
constexpr QSize kPhoto(17, 25);
} // namespace

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
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 2, 0, 2);
        layout->setSpacing(2);
        layout->addStretch();
        for (auto* button : {up, down, take}) {
            button->setProperty("kind", "plain");
            button->setMinimumSize(24, 24);
            layout->addWidget(button);
        }
        fit();
    }

    void fit()
    {
        setFixedHeight(m_theme.scaled(kRow));
        for (auto* button : {up, down, take}) button->setIconSize({m_theme.scaled(14), m_theme.scaled(14)});
    }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::Grid));
        const auto token = shown.removed ? Token::Text2 : Token::Text;
        m_theme.icon("grip", Token::Text2).paint(&painter, QRect(0, (height() - 12) / 2, 12, 12));
        drawText(painter, m_theme, TextRole::Cell, Token::Text2, QRect(10, 0, m_theme.scaled(18), height()),
                 shown.added ? QStringLiteral("＋") : QString::number(shown.number), Qt::AlignRight | Qt::AlignVCenter);
        painter.setOpacity(shown.removed ? 0.38 : 1);
        drawPhoto(painter, m_theme, QRect(QPoint(m_theme.scaled(18) + 16, (height() - kPhoto.height()) / 2), kPhoto),
                  m_pictures(shown.item.id, core::store::PictureSize::Small));
        painter.setOpacity(1);
        const auto text = shown.item.detail.isEmpty() ? shown.item.title : shown.item.title + " · " + shown.item.detail;
        const int left = m_theme.scaled(18) + kPhoto.width() + 23;
        const QRect name(left, 0, (up->isVisible() ? up->x() : take->x()) - left - 4, height());
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
        row->fit();
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
                              : event.added ? tr("Take %1 away again").arg(event.item.title)
                                            : tr("Take event %1 away").arg(event.number));
        for (auto* button : {row->up, row->down, row->take}) button->setAccessibleName(button->toolTip());
        row->take->setToolButtonStyle(event.removed ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        row->take->setText(event.removed ? tr("Restore") : QString());
        row->update();
    }
    drawIcons();
}

void WhatIfList::mousePressEvent(QMouseEvent* event)
{
    const int row = m_rows.isEmpty() ? -1 : event->pos().y() / m_rows.front()->height();
    m_dragged = row < m_rows.size() && event->button() == Qt::LeftButton ? row : -1;
    m_pressed = event->pos();
}

void WhatIfList::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragged < 0 || m_dragged >= m_rows.size()) return;
    if (m_before < 0 && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance()) return;
    const int height = m_rows.front()->height();
    m_before = std::clamp((event->pos().y() + height / 2) / height, 0, static_cast<int>(m_rows.size()));
    setCursor(Qt::ClosedHandCursor);
    update();
}

void WhatIfList::mouseReleaseEvent(QMouseEvent*)
{
    const int from = m_dragged;
    const int before = m_before;
    dropDrag();
    if (from < 0 || before < 0 || from >= m_rows.size()) return;
    const int to = before > from ? before - 1 : before;
    if (to != from) Q_EMIT moveRequested(from, to - from);
}

void WhatIfList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_before >= 0)
        dropDrag();
    else
        QWidget::keyPressEvent(event);
}

void WhatIfList::dropDrag()
{
    m_dragged = m_before = -1;
    unsetCursor();
    update();
}

// The rows leave two pixels between them for the line where a dragged one would stand.
void WhatIfList::paintEvent(QPaintEvent*)
{
    if (m_before < 0 || m_rows.isEmpty()) return;
    QPainter painter(this);
    const int y = std::min(height() - 2, m_before * m_rows.front()->height());
    painter.fillRect(QRect(0, y, width(), 2), m_theme.color(Token::Accent));
}

} // namespace ui
