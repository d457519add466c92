#include "ui/widgets/wrapped_label.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace ui {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Within a layout's own pass the wish for another one is lost.
    connect(this, &WrappedLabel::fitted, this, &WrappedLabel::updateGeometry, Qt::QueuedConnection);
}

void WrappedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    fit();
}

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void WrappedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void WrappedLabel::fit()
{
    setMinimumHeight(0); // which heightForWidth() would count in
    const int height = text().isEmpty() ? 0 : std::max(0, heightForWidth(width()));
    setFixedHeight(height);
    Q_EMIT fitted();
}

} // namespace ui
