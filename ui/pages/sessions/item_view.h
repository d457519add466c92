#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QList>
#include <QString>

#include <utility>

namespace ui {

/// An item that stands beside another one, with what is said of the two.
struct NeighbourRow {
    ItemCard item;
    qint64 count = 0;  ///< steps in the log
    double weight = 0; ///< the student's edge, or the part of it that is meant
};

struct DayRow {
    QString day; ///< "22 Sep"
    qint64 events = 0;
    bool test = false;
};

/// What the Item tab says of one item.
struct ItemView {
    ItemCard item;
    QString description;
    QList<std::pair<QString, QString>> facts; ///< name and value
    QString seen;                             ///< how often, in a sentence
    QList<DayRow> days;
    QList<NeighbourRow> after;
    QList<NeighbourRow> before;
    QList<NeighbourRow> picture;
    QList<NeighbourRow> text;
    QList<NeighbourRow> knowledge;
    bool hasStudent = false;
};

} // namespace ui
