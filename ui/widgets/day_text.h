#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace ui {

/// Days as the window writes them: with the month's name in English, so that none is read as another's 11/12/26.
class DayText {
    Q_DECLARE_TR_FUNCTIONS(DayText)

public:
    static QString of(QDate day);
    static QString of(const QDateTime& time);
};

} // namespace ui
