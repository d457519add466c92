#include "ui/pages/page.h"

#include <QEvent>

namespace ui {

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace ui
