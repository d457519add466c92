#pragma once

#include "core/domain/session.h"
#include "core/protocol/operations/explain.h"
#include "core/protocol/operations/recommend.h"
#include "ui/pages/sessions/edited_session.h"
#include "ui/pages/sessions/session_view.h"

#include <QHash>
#include <functional>
#include <optional>
#include <vector>

namespace ui {

using CardOf = std::function<ItemCard(const core::Recommendation&)>;

/// A model's answer as rows; `before` is its answer before an edit, none without one. A true next item that is not
/// among the first stays in sight as a last row behind the ranks that are left out.
QList<RecommendationRow> recommendationRows(const std::vector<core::Recommendation>& list,
                                            const std::vector<core::Recommendation>* before,
                                            const core::Recommendation& trueNext, const CardOf& cardOf);

/// Evidence by the number of the event in the session as it happened.
QHash<int, Evidence> evidenceByNumber(const core::Explanation& explanation, const QList<int>& numbers);

/// The parts that count, the largest first, with names in the window's language.
QList<PartView> partViews(const core::Explanation& explanation, const core::Explanation* before);

/// Models read an item that stands in the log several times in a row once, and places are counted without repeats.
/// Returns how many rows of the log each event that is left stands for.
std::vector<int> dropRepeats(core::Session& session);

} // namespace ui
