#include "ui/session/navigation.h"

namespace ui {

namespace {

constexpr qsizetype kMostPlaces = 200;

} // namespace

void Navigation::remember(const Place& place)
{
    if (m_current >= 0 && m_places.at(m_current) == place) return;
    m_places.resize(m_current + 1);
    m_places += place;
    if (m_places.size() > kMostPlaces) m_places.removeFirst();
    m_current = m_places.size() - 1;
    Q_EMIT historyChanged();
}

void Navigation::go(const Place& place)
{
    remember(place);
    Q_EMIT arrived(place);
}

void Navigation::note(const Place& place)
{
    remember(place);
}

void Navigation::back()
{
    if (!canGoBack()) return;
    --m_current;
    Q_EMIT historyChanged();
    Q_EMIT arrived(m_places.at(m_current));
}

void Navigation::forward()
{
    if (!canGoForward()) return;
    ++m_current;
    Q_EMIT historyChanged();
    Q_EMIT arrived(m_places.at(m_current));
}

void Navigation::clear()
{
    m_places.clear();
    m_current = -1;
    Q_EMIT historyChanged();
}

} // namespace ui
