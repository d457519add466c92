#pragma once

#include <QString>

#include <string>

namespace ui {

/// An operation by its name in the window's language; one that this window doesn't know stays as it is.
QString operationText(const std::string& operation);

} // namespace ui
