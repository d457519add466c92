#pragma once

#include "core/base/enum_names.h"
#include "core/domain/metrics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core::protocol {

/// Which of two models has the true next item of a held-out case among its first; by whom it is asked for.
enum class CaseOutcome { Any, Won, Lost, Both, Neither };
enum class CaseOrder { ClearestFirst, OldestFirst };

} // namespace core::protocol

namespace core {

template <> struct EnumNames<protocol::CaseOutcome> {
    static constexpr std::array names{
        std::pair{protocol::CaseOutcome::Any, "any"}, std::pair{protocol::CaseOutcome::Won, "won"},
        std::pair{protocol::CaseOutcome::Lost, "lost"}, std::pair{protocol::CaseOutcome::Both, "both"},
        std::pair{protocol::CaseOutcome::Neither, "neither"}};
};

template <> struct EnumNames<protocol::CaseOrder> {
    static constexpr std::array names{std::pair{protocol::CaseOrder::ClearestFirst, "clearest-first"},
                                      std::pair{protocol::CaseOrder::OldestFirst, "oldest-first"}};
};

} // namespace core

namespace core::protocol {

/// Wins and losses, case by case, of an evaluated run.
struct CasesRequest {
    static constexpr const char* kOperation = "cases";

    std::string project;
    std::string model = "student";
    std::string against = "vstan";
    CaseOutcome outcome = CaseOutcome::Any;
    Slice slice = Slice::All;
    int cutOff = 20;
    CaseOrder order = CaseOrder::ClearestFirst;
    std::int64_t offset = 0;
    int limit = 20;
    std::int64_t run = 0;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("project", self.project, "the project folder, NAME.denju");
        visit("model", self.model, "the model that wins or loses");
        visit("against", self.against, "the model that it is held against");
        visit("outcome", self.outcome, "won: only the first has the true next item among its best");
        visit("slice", self.slice, "which cases");
        visit("cut_off", self.cutOff, "how many best items count as found");
        visit("order", self.order, "clearest first, or as the sessions stand");
        visit("offset", self.offset, "how many to pass over");
        visit("limit", self.limit, "how many");
        visit("run", self.run, "which run; 0 is the newest ready one");
    }
};

/// One held-out case with both ranks.
struct CaseRow {
    std::string session;
    int position = 0;
    std::string item;
    std::string title;
    int rank = 0;
    int otherRank = 0;
    int seen = -1;

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("session", self.session, "the log's session id");
        visit("position", self.position, "1-based place of the true next item");
        visit("item", self.item, "its code");
        visit("title", self.title, "its title");
        visit("rank", self.rank, "by the model; 0: it does not recommend the item at all");
        visit("other_rank", self.otherRank, "by the one it is held against");
        visit("seen", self.seen, "events of the item in training; -1: not known");
    }
};

/// How many there are of each kind within the slice, and one page of them.
struct CasesResponse {
    std::int64_t run = 0;
    std::int64_t cases = 0;
    std::int64_t won = 0;
    std::int64_t lost = 0;
    std::int64_t both = 0;
    std::int64_t neither = 0;
    std::vector<CaseRow> rows;

    template <class Self, class Visitor>
    static void visitFields([[maybe_unused]] Self& self, [[maybe_unused]] Visitor&& visit)
    {
        visit("run", self.run, "the run that was evaluated");
        visit("cases", self.cases, "cases of the slice");
        visit("won", self.won, "only the model found the item");
        visit("lost", self.lost, "only the other found it");
        visit("both", self.both, "both found it");
        visit("neither", self.neither, "neither found it");
        visit("rows", self.rows, "the page");
    }
};

} // namespace core::protocol
