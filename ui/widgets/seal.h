#pragma once

class QLabel;

namespace ui {

/// The seal 伝 as a label of that many pixels. It stands on Start and in About, nowhere else.
QLabel* makeSeal(int side);

} // namespace ui
