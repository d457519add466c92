#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QSet>

namespace ui {

/// So many of the newest events always stand by themselves in the strip.
constexpr qsizetype kUnfoldedEvents = 6;

/// The strip of a long session: of the older events those of one category become one card where the first of them
/// stands, unless the category is in `opened` or holds the current event. Tells each card of the result its events'
/// places, and `current` becomes a place among the cards.
StripView foldOlder(const StripView& all, const QSet<QString>& opened);

} // namespace ui
