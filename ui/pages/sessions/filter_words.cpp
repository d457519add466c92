#include "ui/pages/sessions/filter_words.h"

#include "ui/pages/sessions/words.h"

namespace ui {

using core::Slice;
using core::store::Hits;
using Order = ListFilter::Order;

QString FilterWords::order(Order order)
{
    switch (order) {
    case Order::NewestFirst: return tr("Newest");
    case Order::OldestFirst: return tr("Oldest");
    case Order::LongestFirst: return tr("Longest");
    case Order::RankGain: return tr("Rank gain");
    }
    return {};
}

QString FilterWords::frequency(Slice slice)
{
    switch (slice) {
    case Slice::Unseen: return tr("Unseen 0");
    case Slice::Cold: return tr("Cold 1–4");
    case Slice::Warm: return tr("Warm 5–19");
    case Slice::Hot: return tr("Hot 20+");
    case Slice::All:
    case Slice::Short:
    case Slice::Long: break;
    }
    return {};
}

QString FilterWords::hits(Hits hits)
{
    switch (hits) {
    case Hits::StudentHits: return tr("Student hits");
    case Hits::StudentMisses: return tr("Student misses");
    case Hits::OnlyStudentHits: return tr("Only student hits");
    case Hits::OnlyTeacherHits: return tr("Only teacher hits");
    }
    return {};
}

QString FilterWords::hitsInFull(Hits hits)
{
    switch (hits) {
    case Hits::StudentHits: return tr("The true next item is among the student's first 10");
    case Hits::StudentMisses: return tr("The true next item is not among the student's first 10");
    case Hits::OnlyStudentHits: return tr("It is among the student's first 10, not among the teacher's");
    case Hits::OnlyTeacherHits: return tr("It is among the teacher's first 10, not among the student's");
    }
    return {};
}

QString FilterWords::step(const QString& from, const QString& to)
{
    return SessionWords::leaf(from) + QStringLiteral(" → ") + SessionWords::leaf(to);
}

} // namespace ui
