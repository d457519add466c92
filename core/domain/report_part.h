#pragma once

#include "core/base/enum_names.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// What was put by for the report: a sentence, a session to be explained, a table, or a chart with its figures.
enum class ReportPartKind { Verdict, Session, Table, Chart };

template <> struct EnumNames<ReportPartKind> {
    static constexpr std::array names{
        std::pair{ReportPartKind::Verdict, "verdict"}, std::pair{ReportPartKind::Session, "session"},
        std::pair{ReportPartKind::Table, "table"}, std::pair{ReportPartKind::Chart, "chart"}};
};

/// One thing that a page put by for the report. Texts stay as they were when it was put by, in the window's language
/// of that moment; a session is asked anew when the report is written, so that its figures are those of its run.
struct ReportPart {
    ReportPartKind kind = ReportPartKind::Verdict;
    std::string title; ///< what the list of parts and the report's heading say, e.g. "Session 77140"
    std::string text;  ///< sentences that stand under the heading; lines are paragraphs
    std::int64_t run = 0;

    std::string session;            ///< Session: its code; empty where `items` are of none
    std::vector<std::string> items; ///< Session: item codes where its events were edited, else empty
    int position = 0;               ///< Session: the place predicted, from 1; 0: after the last event
    std::string target;             ///< Session: the explained item's code; empty: the best recommendation

    std::vector<std::string> columns; ///< Table, Chart: headings
    std::vector<int> numbers;         ///< which columns hold numbers, from 0: they stand right
    std::vector<std::string> cells;   ///< row by row, as many as columns x rows
    std::string svg;                  ///< Chart: the picture as one <svg> element

    template <class Self, class Visitor> static void visitFields(Self& self, Visitor&& visit)
    {
        visit("kind", self.kind, "verdict, session, table or chart");
        visit("title", self.title, "heading");
        visit("text", self.text, "sentences, a paragraph a line");
        visit("run", self.run, "of which run it tells; 0: of none");
        visit("session", self.session, "session code");
        visit("items", self.items, "item codes of an edited session");
        visit("position", self.position, "the place predicted, from 1; 0: after the last event");
        visit("target", self.target, "code of the explained item");
        visit("columns", self.columns, "headings of the table");
        visit("numbers", self.numbers, "which columns hold numbers, from 0");
        visit("cells", self.cells, "the table, row by row");
        visit("svg", self.svg, "the chart as SVG");
    }
};

} // namespace core
