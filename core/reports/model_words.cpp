#include "core/reports/model_words.h"

#include <algorithm>
#include <optional>

namespace core::reports {

namespace {

std::optional<Text> wordsOf(const std::string& model)
{
    if (model == "student") return Text::Student;
    if (model == "teacher") return Text::Teacher;
    if (model == "untaught") return Text::ModelUntaught;
    if (model == "popularity") return Text::ModelPopularity;
    if (model == "session-popularity") return Text::ModelSessionPopularity;
    if (model == "rules") return Text::ModelRules;
    if (model == "item-knn") return Text::ModelItemKnn;
    return std::nullopt;
}

Text wordsOf(Slice slice)
{
    switch (slice) {
    case Slice::All: return Text::SliceAll;
    case Slice::Unseen: return Text::SliceUnseen;
    case Slice::Cold: return Text::SliceCold;
    case Slice::Warm: return Text::SliceWarm;
    case Slice::Hot: return Text::SliceHot;
    case Slice::Short: return Text::SliceShort;
    case Slice::Long: return Text::SliceLong;
    }
    return Text::SliceAll;
}

} // namespace

std::string modelName(const std::string& model, Language language)
{
    if (const auto words = wordsOf(model)) return std::string(text(*words, language));
    if (model == "session-knn") return "V-SKNN";
    return model == "vstan" ? "VSTAN" : model;
}

const ReportSeeds* seedsOf(const ReportContent& content, const std::string& model)
{
    const auto found = std::ranges::find(content.overSeeds, model, &ReportSeeds::model);
    return found == content.overSeeds.end() ? nullptr : &*found;
}

const SliceMetrics* sliceOf(const ModelMetrics& model, Slice slice)
{
    const auto found = std::ranges::find(model.slices, slice, &SliceMetrics::slice);
    return found == model.slices.end() ? nullptr : &*found;
}

std::string sliceName(Slice slice, Language language)
{
    return std::string(text(wordsOf(slice), language));
}

} // namespace core::reports
