#include "ui/widgets/wrapped_label.h"

#include <QEvent>

#include <algorithm>

namespace ui {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent)
{
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

void WrappedLabel::setText(const QString& text)
{
    QLabel::setText(text);
    fit();
}

void WrappedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

void WrappedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void WrappedLabel::fit()
{
    const int height = text().isEmpty() ? 0 : std::max(0, heightForWidth(width()));
    if (height != minimumHeight()) setMinimumHeight(height);
}

} // namespace ui
