#pragma once

#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/painting.h"
