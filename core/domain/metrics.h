#pragma once

#include "core/base/enum_names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// Cases by how often their target was seen in training: 0, 1-4, 5-19, 20 and more.
enum class Slice { All, Unseen, Cold, Warm, Hot, Short, Long };

template <> struct EnumNames<Slice> {
    static constexpr std::array names{std::pair{Slice::All, "all"},   std::pair{Slice::Unseen, "unseen"},
                                      std::pair{Slice::Cold, "cold"}, std::pair{Slice::Warm, "warm"},
                                      std::pair{Slice::Hot, "hot"},   std::pair{Slice::Short, "short"},
                                      std::pair{Slice::Long, "long"}};
};

/// A 95 % interval, same unit as its estimate.
struct Interval {
    double low = 0;
    double high = 0;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("low", self.low, "2.5 % bound");
        visit("high", self.high, "97.5 % bound");
    }
};

/// Ranking metrics of one model on one slice, all in per cent.
struct SliceMetrics {
    Slice slice = Slice::All;
    long cases = 0;
    double hr5 = 0, hr10 = 0, hr20 = 0;
    double mrr5 = 0, mrr10 = 0, mrr20 = 0;
    double ndcg5 = 0, ndcg10 = 0, ndcg20 = 0;
    Interval hr20Interval;
    Interval mrr20Interval;
    Interval hr10Interval; ///< this and the next: both ends 0 where measured before they were kept
    Interval mrr10Interval;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("slice", self.slice, "which cases");
        visit("cases", self.cases, "number of cases");
        visit("hr5", self.hr5, "hits in 5, per cent");
        visit("hr10", self.hr10, "hits in 10, per cent");
        visit("hr20", self.hr20, "hits in 20, per cent");
        visit("mrr5", self.mrr5, "mean reciprocal rank in 5, per cent");
        visit("mrr10", self.mrr10, "mean reciprocal rank in 10, per cent");
        visit("mrr20", self.mrr20, "mean reciprocal rank in 20, per cent");
        visit("ndcg5", self.ndcg5, "NDCG in 5, per cent");
        visit("ndcg10", self.ndcg10, "NDCG in 10, per cent");
        visit("ndcg20", self.ndcg20, "NDCG in 20, per cent");
        visit("hr20_interval", self.hr20Interval, "95 %, bootstrap over sessions");
        visit("mrr20_interval", self.mrr20Interval, "95 %, bootstrap over sessions");
        visit("hr10_interval", self.hr10Interval, "95 %, bootstrap over sessions");
        visit("mrr10_interval", self.mrr10Interval, "95 %, bootstrap over sessions");
    }
};

/// A paired difference to the reference model over the same cases, in points of per cent.
struct PairedDifference {
    double hr20 = 0;
    Interval hr20Interval;
    double mrr20 = 0;
    Interval mrr20Interval;
    double pValue = 1; ///< two-sided paired test over sessions on MRR@20, Holm-corrected over the compared models
    double hr10 = 0;   ///< this and the rest: 0 where measured before they were kept
    Interval hr10Interval;
    double mrr10 = 0;
    Interval mrr10Interval;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("hr20", self.hr20, "difference of HR@20, points");
        visit("hr20_interval", self.hr20Interval, "95 %");
        visit("mrr20", self.mrr20, "difference of MRR@20, points");
        visit("mrr20_interval", self.mrr20Interval, "95 %");
        visit("p_value", self.pValue, "paired over sessions, Holm-corrected");
        visit("hr10", self.hr10, "difference of HR@10, points");
        visit("hr10_interval", self.hr10Interval, "95 %");
        visit("mrr10", self.mrr10, "difference of MRR@10, points");
        visit("mrr10_interval", self.mrr10Interval, "95 %");
    }
};

/// METHOD.md section 6, of the best 10 or 20 recommendations of each case.
struct PopularityBias {
    double meanPopularity = 0;    ///< average recommendation popularity (training events of the recommended items)
    double meanLogPopularity = 0; ///< the same of log(1 + n)
    double coverage = 0;          ///< share of the catalogue recommended at least once, per cent
    double gini = 0;              ///< of how often each item is recommended, 0 to 1
    double tailShare = 0;         ///< share of recommendations with an item seen fewer than 5 times, per cent

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("mean_popularity", self.meanPopularity, "training events of the recommended items, mean");
        visit("mean_log_popularity", self.meanLogPopularity, "mean of log(1 + events)");
        visit("coverage", self.coverage, "items recommended at least once, per cent");
        visit("gini", self.gini, "inequality of exposure, 0 to 1");
        visit("tail_share", self.tailShare, "recommendations of items seen fewer than 5 times, per cent");
    }
};

/// One row of the comparison.
struct ModelMetrics {
    std::string model;                ///< student, teacher, popularity, ...
    std::vector<SliceMetrics> slices; ///< All first
    std::optional<PairedDifference>
        toStudent;                  ///< student minus this model; none for the student and where it was not asked
    PopularityBias bias;            ///< of the best 20
    PopularityBias bias10;          ///< of the best 10; all 0 where measured before it was kept
    double millisecondsPerCase = 0; ///< wall clock on this machine, one thread
    std::int64_t memory = 0;        ///< bytes that it holds while it answers, 0 where not measured

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("model", self.model, "model");
        visit("slices", self.slices, "metrics for all cases and each slice");
        visit("to_student", self.toStudent, "student minus this model, paired");
        visit("bias", self.bias, "popularity bias at 20");
        visit("bias10", self.bias10, "popularity bias at 10");
        visit("milliseconds_per_case", self.millisecondsPerCase, "answering time");
        visit("memory", self.memory, "bytes held while answering, 0 if not measured");
    }
};

} // namespace core
