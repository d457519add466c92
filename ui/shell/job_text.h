#pragma once

#include "ui/bridge/job_text.h"
