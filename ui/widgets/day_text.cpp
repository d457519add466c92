#include "ui/widgets/day_text.h"

#include <QLocale>

namespace ui {

QString DayText::of(QDate day)
{
    return QLocale(QLocale::English).toString(day, tr("d MMM yyyy", "pattern of a day"));
}

QString DayText::of(const QDateTime& time)
{
    return QLocale(QLocale::English).toString(time, tr("d MMM yyyy HH:mm", "pattern of date and time"));
}

} // namespace ui
