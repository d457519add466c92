#pragma once

#include <QString>

namespace ui {

/// As item.folded is, so that what is typed finds it whatever its width and case: NFKC, case folded, without spaces
/// around.
QString foldedText(const QString& text);

} // namespace ui
