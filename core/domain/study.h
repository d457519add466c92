#pragma once

#include "core/base/enum_names.h"

namespace core {

/// A student of a study: whole, or with one thing other than it should be (METHOD.md section 4). What a part adds is
/// what is lost without it; what a control scores shows what the gain is not due to.
enum class StudyVariant {
    Whole,            ///< taught by both towers
    KnowledgeAlone,   ///< taught by the knowledge tower alone
    TransitionAlone,  ///< taught by the transition tower alone
    WithoutAlignment, ///< towers that were never aligned; the time goes into more passes over the sessions
    WithoutTeacher,   ///< the same student and time, taught by nobody
    OtherPictures,    ///< each item has another item's picture
    PermutedVectors,  ///< each item has the teacher's vectors of another item
    Noise,            ///< vectors at random in the place of the teacher's
    ScoreAddition,    ///< a student of ids and one of content, trained apart, their normed scores added
    ShuffledSessions, ///< the events of each training session in a random order
    CatalogueAlone,   ///< no session at all: what the knowledge tower finds alike
    OnePercent,       ///< of the training sessions, drawn anew for each seed
    TenPercent,       ///< those and more
    ThirtyPercent,    ///< likewise
};

/// Whether it is a place on the learning curve: whole, but with less to learn from.
constexpr bool isOfLearningCurve(StudyVariant variant)
{
    return variant >= StudyVariant::CatalogueAlone;
}

template <> struct EnumNames<StudyVariant> {
    static constexpr std::array names{std::pair{StudyVariant::Whole, "whole"},
                                      std::pair{StudyVariant::KnowledgeAlone, "knowledge-alone"},
                                      std::pair{StudyVariant::TransitionAlone, "transition-alone"},
                                      std::pair{StudyVariant::WithoutAlignment, "without-alignment"},
                                      std::pair{StudyVariant::WithoutTeacher, "without-teacher"},
                                      std::pair{StudyVariant::OtherPictures, "other-pictures"},
                                      std::pair{StudyVariant::PermutedVectors, "permuted-vectors"},
                                      std::pair{StudyVariant::Noise, "noise"},
                                      std::pair{StudyVariant::ScoreAddition, "score-addition"},
                                      std::pair{StudyVariant::ShuffledSessions, "shuffled-sessions"},
                                      std::pair{StudyVariant::CatalogueAlone, "catalogue-alone"},
                                      std::pair{StudyVariant::OnePercent, "sessions-1"},
                                      std::pair{StudyVariant::TenPercent, "sessions-10"},
                                      std::pair{StudyVariant::ThirtyPercent, "sessions-30"}};
};

/// The days that a study judges on. Choices are made by the validation days; the test days are for telling, once.
enum class StudyDays { Validation, Test };

template <> struct EnumNames<StudyDays> {
    static constexpr std::array names{std::pair{StudyDays::Validation, "validation"},
                                      std::pair{StudyDays::Test, "test"}};
};

} // namespace core
