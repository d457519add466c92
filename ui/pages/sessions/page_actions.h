#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>

class QWidget;

namespace ui {

/// What can be done on the Sessions page, each with a name, a text and a key: for its menu, the palette and the list of
/// shortcuts. Keys are heard while the focus is on the page.
class PageActions : public QObject {
    Q_OBJECT

public:
    explicit PageActions(QWidget* page);
    [[nodiscard]] const QList<QAction*>& all() const { return m_all; }
    void retranslate();
    /// What is done with one session: its keys belong to the table while all are shown at once.
    void setOneSessionEnabled(bool enabled);

    QAction *next, *previous, *later, *earlier, *laterEvent, *earlierEvent, *remove, *moveLater, *moveEarlier, *add,
        *reverse, *restore, *mark, *report, *picture, *svg, *table, *list, *find, *why, *similar, *item, *one,
        *transitions, *clearFilters, *saveList;

private:
    QAction* make(const char* name, const QKeySequence& keys);

    QWidget* m_page;
    QList<QAction*> m_all;
};

} // namespace ui
