#pragma once

#include <QByteArray>

namespace core::reports {

/// Makes a PDF of Qt's searchable in Japanese: where a font draws two letters alike, Qt tells readers the first one,
/// which for many everyday characters is a radical of the Kangxi dictionary (U+2F00 to U+2FD5) that nobody types.
/// Lengths stay as they are.
void tellPlainLetters(QByteArray& pdf);

} // namespace core::reports
