#pragma once

#include "core/base/enum_names.h"
#include "core/base/ids.h"

#include <string>
#include <vector>

namespace core {

/// Where a part of a student's score comes from. The parts of one score add up to it exactly.
enum class Part { Transition, Neighbours, TransitionTower, Knowledge, Text, Picture, Attributes, Popularity };

template <>
struct EnumNames<Part> {
    static constexpr std::array names{
        std::pair{Part::Transition, "transition"}, std::pair{Part::Neighbours, "neighbours"},
        std::pair{Part::TransitionTower, "transition_tower"}, std::pair{Part::Knowledge, "knowledge"},
        std::pair{Part::Text, "text"}, std::pair{Part::Picture, "picture"},
        std::pair{Part::Attributes, "attributes"}, std::pair{Part::Popularity, "popularity"}};
};

struct PartScore {
    Part part = Part::Transition;
    double score = 0;

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("part", self.part, "where this part of the score comes from");
        visit("score", self.score, "its share of the score, in score units");
    }
};

/// One place in a ranking.
struct Recommendation {
    ItemId item;
    std::string code;
    std::string title;
    int rank = 0;        ///< 1 is the best
    double score = 0;    ///< the model's own units; comparable within one answer only
    int otherRank = 0;   ///< rank of the same item by the other model (teacher or student), 0 if it has none
    double otherScore = 0; ///< of the same item by the other model, in that one's units; 0 if it has none
    int seen = -1;       ///< training sessions that hold the item, 0: a new item, -1: not said

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("item", self.item, "row of the item in the project");
        visit("code", self.code, "item code");
        visit("title", self.title, "title");
        visit("rank", self.rank, "1 is the best");
        visit("score", self.score, "in the model's own units");
        visit("other_rank", self.otherRank, "rank by the other model, 0 if none");
        visit("seen", self.seen, "training sessions that hold it, 0: new, -1: not said");
        visit("other_score", self.otherScore, "score by the other model, 0 if none");
    }
};

/// What one event of the prefix did for the target.
struct EventEvidence {
    int position = 0;                 ///< 1-based place in the prefix
    ItemId item;
    std::string title;
    double attention = 0;             ///< transition attention: share of the sum over events, signed, absolute values add up to 1
    double effect = 0;                ///< leave-one-out effect: share, signed, absolute values add up to 1
    double logProbabilityChange = 0;  ///< log p(target | all) - log p(target | without this event), nats
    int rankBefore = 0;
    int rankAfter = 0;                ///< rank of the target when this event is taken away
    bool disagrees = false;           ///< attention and effect are 20 points or more apart

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("position", self.position, "1-based place in the session");
        visit("item", self.item, "row of the item in the project");
        visit("title", self.title, "title");
        visit("attention", self.attention, "transition attention, share");
        visit("effect", self.effect, "leave-one-out effect, share");
        visit("log_probability_change", self.logProbabilityChange, "nats lost when the event is taken away");
        visit("rank_before", self.rankBefore, "rank of the target with all events");
        visit("rank_after", self.rankAfter, "rank of the target without this event");
        visit("disagrees", self.disagrees, "attention and effect differ by 20 points or more");
    }
};

/// Why a model puts `target` where it does (METHOD.md, section 5: attention beside the measured effect).
struct Explanation {
    Recommendation target;
    double logProbability = 0;           ///< natural logarithm of the student's softmax over all items
    std::vector<EventEvidence> events;
    std::vector<PartScore> parts;        ///< adds up to target.score

    template <class Self, class Visitor>
    static void visitFields(Self& self, Visitor&& visit)
    {
        visit("target", self.target, "the explained item");
        visit("log_probability", self.logProbability, "of the target, nats");
        visit("events", self.events, "evidence for each event");
        visit("parts", self.parts, "the score as a sum of parts");
    }
};

} // namespace core
