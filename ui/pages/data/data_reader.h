#pragma once

#include "ui/pages/data/data_view.h"

namespace core::store {
class Project;
}

namespace ui {

/// Reads what the Data page shows; some milliseconds whatever the project's size. Throws core::Error.
DataView readDataView(const core::store::Project& project);

} // namespace ui
