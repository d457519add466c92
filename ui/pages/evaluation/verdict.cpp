#include "ui/pages/evaluation/verdict.h"

#include "ui/pages/evaluation/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <cmath>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

Verdict::Kind kindOf(const VerdictFacts& facts)
{
    if (facts.strongest.isEmpty()) return Verdict::Kind::None;
    const bool isWorse = facts.interval ? facts.interval->high < 0 : facts.points < 0;
    if (isWorse) return Verdict::Kind::Worse;
    if (facts.seeds < kSeedsToTrust) return Verdict::Kind::Reference;
    const bool isBetter = facts.interval ? facts.interval->low > 0 : false;
    return isBetter ? Verdict::Kind::Better : Verdict::Kind::Unclear;
}

QString proofOf(const VerdictFacts& facts)
{
    QStringList parts{EvaluationWords::symbol(Measure::Hits, 20)};
    if (facts.interval) parts << Words::tr("95% interval %1").arg(EvaluationWords::interval(*facts.interval, true));
    if (facts.pValue) {
        auto p = EvaluationWords::pValue(*facts.pValue);
        if (!p.startsWith('<')) p.prepend("= ");
        auto proof =
            (facts.corrected ? Words::tr("p %1 after Holm on MRR@20") : Words::tr("p %1 on MRR@20, paired")).arg(p);
        const auto whole = "p " + p; // no line ends within it
        parts << proof.replace(whole, QString(whole).replace(' ', QChar::Nbsp));
    }
    return parts.join(Words::tr(", ", "between the parts of a proof"));
}

QString sentenceOf(const VerdictFacts& facts, Verdict::Kind kind)
{
    if (kind == Verdict::Kind::None)
        return Words::tr("No simple method has been measured yet, so there is nothing to hold the student against.");
    const auto points = EvaluationWords::number(std::abs(facts.points));
    const bool holdsZero = facts.interval && facts.interval->low <= 0 && facts.interval->high >= 0;
    QString sentence;
    if (holdsZero)
        sentence = Words::tr("Between the student and the strongest simple method (%1) there is no clear difference: "
                             "<b>%2 points</b> (%3).")
                       .arg(facts.strongest.toHtmlEscaped(), EvaluationWords::signedNumber(facts.points));
    else if (facts.points >= 0)
        sentence = Words::tr("The student is <b>%2 points</b> above the strongest simple method (%1) (%3).")
                       .arg(facts.strongest.toHtmlEscaped(), points);
    else
        sentence = Words::tr("The student is <b>%2 points</b> below the strongest simple method (%1) (%3).")
                       .arg(facts.strongest.toHtmlEscaped(), points);
    sentence = sentence.arg(proofOf(facts).toHtmlEscaped());
    if (facts.seeds < kSeedsToTrust) sentence = Words::tr("<b>For reference:</b> %1").arg(sentence);
    return QStringLiteral("<span>%1</span>").arg(sentence);
}

QString seedsOf(const VerdictFacts& facts)
{
    if (facts.seeds >= kSeedsToTrust)
        return Words::tr("Mean of %n trainings with different seeds.", nullptr, facts.seeds);
    return Words::tr("Only %n training(s) so far: with %1 seeds or more, chance can be told from merit.", nullptr,
                     facts.seeds)
        .arg(kSeedsToTrust);
}

QString speedOf(const VerdictFacts& facts)
{
    if (facts.studentMilliseconds <= 0 || facts.teacherMilliseconds <= 0) return {};
    const double ratio = facts.teacherMilliseconds / facts.studentMilliseconds;
    const auto times = [](double factor) { return QString::number(factor, 'f', factor < 10 ? 1 : 0); };
    if (ratio >= 1.1) return Words::tr("It answers about %1 times as fast as the teacher.").arg(times(ratio));
    if (ratio <= 1 / 1.1)
        return Words::tr("It takes about %1 times as long to answer as the teacher.").arg(times(1 / ratio));
    return Words::tr("It answers about as fast as the teacher.");
}

QString teacherOf(const VerdictFacts& facts)
{
    if (!facts.toTeacher) return {};
    const auto points = EvaluationWords::number(std::abs(*facts.toTeacher));
    return (*facts.toTeacher >= 0 ? Words::tr("The student is %1 points above its teacher.")
                                  : Words::tr("The student is %1 points below its teacher."))
        .arg(points);
}

/// Where the interval holds 0, nothing is said to be added.
QString heardOf(const VerdictFacts& facts)
{
    if (!facts.heard || !facts.heard->interval) return {};
    const auto& interval = *facts.heard->interval;
    const auto points = facts.heard->value;
    if (interval.low > 0 || interval.high < 0)
        return (interval.low > 0 ? Words::tr("Hearing the teacher adds %1 points to it (95% interval %2).")
                                 : Words::tr("Hearing the teacher costs it %1 points (95% interval %2)."))
            .arg(EvaluationWords::number(std::abs(points)), EvaluationWords::interval(interval, true));
    return Words::tr("What hearing the teacher adds to it over all cases can't be told from chance: %1 points (95% "
                     "interval %2).")
        .arg(EvaluationWords::signedNumber(points), EvaluationWords::interval(interval, true));
}

} // namespace

VerdictFacts verdictFacts(const Comparison& comparison)
{
    VerdictFacts facts{.seeds = comparison.seeds};
    const auto* student = comparison.find("student");
    const auto* strongest = comparison.find(comparison.strongest);
    const auto* teacher = comparison.find("teacher");
    if (!student) return facts;
    facts.studentMilliseconds = student->metrics.millisecondsPerCase;
    if (teacher) {
        facts.teacherMilliseconds = teacher->metrics.millisecondsPerCase;
        if (const auto difference = studentMinus(comparison, *teacher, core::Slice::All, CutOff::Twenty))
            facts.toTeacher = difference->value;
    }
    if (const auto* untaught = comparison.find("untaught"))
        facts.heard = studentMinus(comparison, *untaught, core::Slice::All, CutOff::Twenty);
    if (!strongest) return facts;
    const auto difference = studentMinus(comparison, *strongest, core::Slice::All, CutOff::Twenty);
    if (!difference) return facts;
    facts.strongest = EvaluationWords::model(strongest->model);
    facts.points = difference->value;
    facts.interval = difference->interval;
    if (strongest->metrics.toStudent) facts.pValue = strongest->metrics.toStudent->pValue;
    return facts;
}

Verdict verdict(const VerdictFacts& facts)
{
    const auto kind = kindOf(facts);
    QStringList detail;
    if (kind != Verdict::Kind::None) detail << seedsOf(facts);
    detail << teacherOf(facts) << heardOf(facts) << speedOf(facts)
           << Words::tr("This compares how often the next item is found. Whether sales rise, only an A/B test with "
                        "visitors shows.");
    return {kind, sentenceOf(facts, kind), EvaluationWords::sentences(detail)};
}

} // namespace ui
