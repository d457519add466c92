#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace ui {

/// Where in the window: a page by its name, and what it shows there.
struct Place {
    QString page;   ///< Page::name(), e.g. "sessions"
    QString detail; ///< as the page reads it, e.g. "session:77140" or "run:3"; empty: as the page stands
    bool operator==(const Place&) const = default;
};

/// The way through the window: pages ask to go somewhere, the shell goes there, and Alt+Left leads back. Knows no page.
class Navigation : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Goes to a place; what lay ahead in the history is forgotten.
    void go(const Place& place);
    /// The current place shows something else by the user's own hand (another session, say); remembered, nobody moves.
    void note(const Place& place);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_places.size(); }
    /// Another project: the places of the last one mean nothing.
    void clear();

Q_SIGNALS:
    /// The shell shows the page and calls Page::arrive.
    void arrived(const Place& place);
    void historyChanged();

private:
    void remember(const Place& place);

    QList<Place> m_places;
    qsizetype m_current = -1;
};

} // namespace ui
