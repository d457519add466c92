#pragma once

#include "core/base/job_context.h"
#include "core/domain/metrics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// What was found out about a run beside the comparison itself. The project keeps each as JSON under its name
/// (RunRepository::finding).
namespace findings {
inline constexpr const char* kStages = "stages";                            ///< StageTimes
inline constexpr const char* kValidation = "validation";                    ///< ValidationFigures
inline constexpr const char* kStrongest = "strongest_baseline";             ///< StrongestBaseline
inline constexpr const char* kDataBias = "data_bias";                       ///< PopularityBias of the true next items
inline constexpr const char* kFaithfulnessStudent = "faithfulness.student"; ///< Faithfulness
inline constexpr const char* kFaithfulnessTeacher = "faithfulness.teacher";
inline constexpr const char* kPopularityProbe = "popularity_probe"; ///< PopularityProbe of the teacher
} // namespace findings

/// How long a stage really took, and the main memory held at the highest by then.
struct StageTime {
    Stage stage = Stage::Preparing;
    double seconds = 0;
    std::int64_t peakMemory = 0; ///< bytes

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("stage", self.stage, "which stage");
        visit("seconds", self.seconds, "wall clock, all its passes and resumed parts");
        visit("peak_memory", self.peakMemory, "bytes at the highest by its end");
    }
};

struct StageTimes {
    std::vector<StageTime> stages; ///< in the order in which they began

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("stages", self.stages, "the stages");
    }
};

/// One model on the validation days, in per cent.
struct ValidationRow {
    std::string model;
    double hr10 = 0;
    double hr20 = 0;
    double mrr20 = 0;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("model", self.model, "model");
        visit("hr10", self.hr10, "hits in 10, per cent");
        visit("hr20", self.hr20, "hits in 20, per cent");
        visit("mrr20", self.mrr20, "MRR@20, per cent");
    }
};

/// What a training found on its validation days: the student, the teacher, and the simple methods that they have to
/// beat. The test days are not touched.
struct ValidationFigures {
    std::vector<ValidationRow> models;
    std::string strongest; ///< the simple method that did best there, as core/domain/strongest.h says

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("models", self.models, "one row per model");
        visit("strongest", self.strongest, "the strongest simple method, by HR@20");
    }
};

/// The simple method that did best on the same cases (core/domain/strongest.h): what a trained model has to beat.
struct StrongestBaseline {
    std::string model;
    SliceMetrics metrics;         ///< over all cases
    PairedDifference toStudent;   ///< student minus it, p-value corrected over all models
    bool measuredStudent = false; ///< false: toStudent says nothing

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("model", self.model, "the strongest simple method, by HR@20");
        visit("metrics", self.metrics, "its figures over all cases");
        visit("to_student", self.toStudent, "student minus it, paired");
        visit("measured_student", self.measuredStudent, "false: the student was not measured on these cases");
    }
};

/// How much of log(1 + an item's training events) a linear map reads from the teacher's vectors, on items that it was
/// not fitted on: R^2, at most 1, about 0 or less where nothing of it is there. METHOD.md section 6; their norm tells
/// nothing, since all are of length one.
struct PopularityProbe {
    double knowledge = 0;  ///< from z^k
    double transition = 0; ///< from z^t

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("knowledge", self.knowledge, "R2 of log popularity from the knowledge vectors");
        visit("transition", self.transition, "R2 of log popularity from the transition vectors");
    }
};

/// Does an explanation name what the model used? Events are taken out of a session, the most important first, and the
/// model is asked again for the item that it had recommended first. Areas are those under 1/rank, 0 to 1: the sooner
/// the item falls, the smaller. METHOD.md section 5.
struct Faithfulness {
    std::int64_t cases = 0;       ///< test sessions of three events and more, a fixed sample
    double effectArea = 0;        ///< in the order of the measured effect of leaving each event out
    double attentionArea = 0;     ///< in the order of attention; as effectArea for a model without
    double recencyArea = 0;       ///< the newest first
    double randomArea = 0;        ///< in any order
    double gain = 0;              ///< randomArea less effectArea
    Interval gainInterval;        ///< 95 %, bootstrap over sessions
    double attentionGain = 0;     ///< randomArea less attentionArea
    Interval attentionInterval;   ///< 95 %, bootstrap over sessions
    double agreement = 0;         ///< Kendall's tau of attention with the effect, mean; 0 for a model without
    double comprehensiveness = 0; ///< fall of the item's probability without the most important event, mean
    double sufficiency = 0;       ///< its fall with that event alone, mean
    std::int64_t seed = 0;        ///< of the sample

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("cases", self.cases, "sessions asked");
        visit("effect_area", self.effectArea, "area when the most effective events go first, 0 to 1");
        visit("attention_area", self.attentionArea, "area when the events of most attention go first");
        visit("recency_area", self.recencyArea, "area when the newest events go first");
        visit("random_area", self.randomArea, "area when any events go first");
        visit("gain", self.gain, "random area less effect area");
        visit("gain_interval", self.gainInterval, "95 %");
        visit("attention_gain", self.attentionGain, "random area less attention area");
        visit("attention_interval", self.attentionInterval, "95 %");
        visit("agreement", self.agreement, "Kendall's tau of attention with effect");
        visit("comprehensiveness", self.comprehensiveness, "fall of probability without the top event");
        visit("sufficiency", self.sufficiency, "fall of probability with the top event alone");
        visit("seed", self.seed, "of the sample");
    }
};

} // namespace core
