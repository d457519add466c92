#pragma once

#include "core/domain/evidence.h"

#include <QList>
#include <QString>

namespace ui {

/// The why panel's sentence: a template filled with measured ranks, as rich text.
QString whySentence(const core::Explanation& explanation, const QList<int>& eventNumbers);
/// The same after an edit of the session, from the target's rank before it.
QString editedSentence(const core::Explanation& explanation, const QList<int>& eventNumbers, int rankBefore);

} // namespace ui
