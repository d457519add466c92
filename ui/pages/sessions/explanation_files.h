#pragma once

#include "core/domain/evidence.h"
#include "ui/pages/sessions/edited_session.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace ui {

class SessionsPage;

/// The explanation on the page as a picture, at twice the screen's density, or as lines and letters. False where the
/// file can't be written.
bool saveExplanationPng(SessionsPage& page, const QString& path);
bool saveExplanationSvg(SessionsPage& page, const QString& path);

/// The same as a table: a row for each event, then one for each part of the score.
QStringList explanationHeaders();
QList<QVariantList> explanationRows(const core::Explanation& explanation, const QList<EditedEvent>& events,
                                    const QList<int>& numbers);

} // namespace ui
