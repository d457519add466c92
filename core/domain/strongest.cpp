#include "core/domain/strongest.h"

#include <algorithm>

namespace core {

Strength strengthOf(const ModelMetrics& model)
{
    const auto all = std::ranges::find(model.slices, Slice::All, &SliceMetrics::slice);
    return all == model.slices.end() ? Strength{} : Strength{all->hr20, all->mrr20};
}

bool isSimpleMethod(std::string_view model)
{
    return model != "student" && model != "teacher" && model != "untaught";
}

const ModelMetrics* strongestSimpleMethod(const std::vector<ModelMetrics>& models)
{
    const ModelMetrics* strongest = nullptr;
    Strength most;
    for (const auto& each : models) {
        const auto strength = strengthOf(each);
        if (!isSimpleMethod(each.model) || strength <= most) continue;
        strongest = &each;
        most = strength;
    }
    return strongest;
}

} // namespace core
