#include "ui/pages/sessions/page_actions.h"

#include <QWidget>

#include <array>
#include <utility>

namespace ui {

PageActions::PageActions(QWidget* page) : QObject(page), m_page(page)
{
    next = make("sessions.next", Qt::Key_J);
    previous = make("sessions.previous", Qt::Key_K);
    laterEvent = make("sessions.later-event", Qt::Key_Right);
    earlierEvent = make("sessions.earlier-event", Qt::Key_Left);
    later = make("sessions.predict-later", Qt::Key_BracketRight);
    earlier = make("sessions.predict-earlier", Qt::Key_BracketLeft);
    remove = make("sessions.remove-event", Qt::Key_Delete);
    moveEarlier = make("sessions.move-earlier", Qt::ALT | Qt::SHIFT | Qt::Key_Left);
    moveLater = make("sessions.move-later", Qt::ALT | Qt::SHIFT | Qt::Key_Right);
    add = make("sessions.add-item", Qt::Key_Plus);
    reverse = make("sessions.reverse", {});
    restore = make("sessions.restore", Qt::Key_R);
    mark = make("sessions.mark", Qt::Key_M);
    report = make("sessions.add-to-report", {});
    picture = make("sessions.export-png", {});
    svg = make("sessions.export-svg", {});
    table = make("sessions.export-csv", {});
    why = make("sessions.why", {});
    similar = make("sessions.similar", {});
    item = make("sessions.item", {});
    one = make("sessions.one", {});
    transitions = make("sessions.transitions", {});
    list = make("sessions.list", Qt::CTRL | Qt::Key_L);
    find = make("sessions.find", QKeySequence::Find);
    clearFilters = make("sessions.clear-filters", {});
    saveList = make("sessions.save-list", {});
    retranslate();
}

QAction* PageActions::make(const char* name, const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    m_all.append(action);
    return action;
}

void PageActions::setOneSessionEnabled(bool enabled)
{
    for (auto* action :
         {next,    previous, later, earlier, laterEvent, earlierEvent, remove, moveLater, moveEarlier, add,
          reverse, restore,  mark,  report,  picture,    svg,          table,  why,       similar,     item})
        action->setEnabled(enabled);
}

void PageActions::retranslate()
{
    const auto texts =
        std::to_array<std::pair<QAction*, QString>>({{next, tr("Next session")},
                                                     {previous, tr("Previous session")},
                                                     {laterEvent, tr("Next event")},
                                                     {earlierEvent, tr("Previous event")},
                                                     {later, tr("Predict a later event")},
                                                     {earlier, tr("Predict an earlier event")},
                                                     {remove, tr("Take the event away")},
                                                     {moveEarlier, tr("Move the event to an earlier place")},
                                                     {moveLater, tr("Move the event to a later place")},
                                                     {add, tr("Add an item to the what-if…")},
                                                     {reverse, tr("Reverse the session")},
                                                     {restore, tr("Restore all events")},
                                                     {mark, tr("Mark the session, or take its mark away")},
                                                     {report, tr("Add the session to the report")},
                                                     {picture, tr("Save the explanation as PNG…")},
                                                     {svg, tr("Save the explanation as SVG…")},
                                                     {table, tr("Save the explanation as a table…")},
                                                     {why, tr("Show why")},
                                                     {similar, tr("Show similar sessions")},
                                                     {item, tr("Show the item")},
                                                     {one, tr("One session at a time")},
                                                     {transitions, tr("Category transitions")},
                                                     {list, tr("Show or leave the list")},
                                                     {find, tr("Search sessions")},
                                                     {clearFilters, tr("Take all filters away")},
                                                     {saveList, tr("Save the list of sessions…")}});
    for (const auto& [action, text] : texts) action->setText(text);
}

} // namespace ui
