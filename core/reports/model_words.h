#pragma once

#include "core/domain/metrics.h"
#include "core/reports/markup.h"

#include <array>
#include <string>

namespace core::reports {

/// A model's name for people; one that isn't known stays as it is.
std::string modelName(const std::string& model, Language language);

/// Null where it was not measured.
/// Null where there is one seed alone, or the model was not measured.
const ReportSeeds* seedsOf(const ReportContent& content, const std::string& model);
const SliceMetrics* sliceOf(const ModelMetrics& model, Slice slice);
/// "unseen (0)".
std::string sliceName(Slice slice, Language language);
/// All but the whole, in their order.
inline constexpr std::array kReportSlices{Slice::Unseen, Slice::Cold,  Slice::Warm,
                                          Slice::Hot,    Slice::Short, Slice::Long};

} // namespace core::reports
