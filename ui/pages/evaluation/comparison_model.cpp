#include "ui/pages/evaluation/comparison_model.h"

#include "ui/pages/evaluation/words.h"
#include "ui/widgets/table_content.h"

#include <algorithm>

namespace ui {

namespace {

int asNumber(CutOff cutOff)
{
    return static_cast<int>(cutOff);
}

QString orMissing(const QVariant& number, QString (*text)(double))
{
    return number.isValid() ? text(number.toDouble()) : EvaluationWords::missing();
}

QString memoryText(double bytes)
{
    return EvaluationWords::memory(static_cast<std::int64_t>(bytes));
}

} // namespace

void ComparisonModel::show(const Comparison& comparison, core::Slice slice, CutOff cutOff)
{
    beginResetModel();
    m_comparison = comparison;
    m_slice = slice;
    m_cutOff = cutOff;
    endResetModel();
}

void ComparisonModel::setTerse(bool terse)
{
    if (terse == m_terse) return;
    m_terse = terse;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ComparisonModel::retranslate()
{
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::optional<Estimate> ComparisonModel::estimate(int index) const
{
    const auto* metrics = sliceOf(row(index).metrics, m_slice);
    return metrics && metrics->cases > 0 ? std::optional(hits(*metrics, m_cutOff)) : std::nullopt;
}

AxisScale ComparisonModel::scale() const
{
    double most = 0;
    for (int row = 0; row < rowCount(); ++row)
        if (const auto each = estimate(row))
            most = std::max({most, each->value, each->interval ? each->interval->high : 0.0});
    return roundScale(0, most);
}

std::optional<double> ComparisonModel::reference() const
{
    const auto* strongest = m_comparison.find(m_comparison.strongest);
    const auto* metrics = strongest ? sliceOf(strongest->metrics, m_slice) : nullptr;
    return metrics && metrics->cases > 0 ? std::optional(hits(*metrics, m_cutOff).value) : std::nullopt;
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ComparisonModel::number(int index, int column) const
{
    const auto& each = row(index);
    const auto* metrics = sliceOf(each.metrics, m_slice);
    if (metrics && metrics->cases == 0) metrics = nullptr;
    const auto difference = studentMinus(m_comparison, each, m_slice, m_cutOff);
    const auto optional = [](double value, bool known) { return known ? QVariant(value) : QVariant(); };
    switch (column) {
    case Hits:
    case Plot: return metrics ? QVariant(hits(*metrics, m_cutOff).value) : QVariant();
    case Difference:
    case DifferenceInterval: return difference ? QVariant(difference->value) : QVariant();
    case Mrr: return metrics ? QVariant(reciprocalRank(*metrics, m_cutOff).value) : QVariant();
    case Ndcg: return metrics ? QVariant(gain(*metrics, m_cutOff)) : QVariant();
    case Time: return optional(each.metrics.millisecondsPerCase, each.metrics.millisecondsPerCase > 0);
    case Memory: return optional(static_cast<double>(each.memory), each.memory > 0);
    case Training: return optional(each.trainingSeconds, each.trainingSeconds >= 0);
    default: return {};
    }
}

QString ComparisonModel::text(int index, int column) const
{
    const auto& each = row(index);
    const auto value = number(index, column);
    switch (column) {
    case Model: return EvaluationWords::model(each.model);
    case Hits:
    case Mrr:
    case Ndcg: return orMissing(value, EvaluationWords::percent);
    case Difference:
        if (each.model == "student") return tr("reference");
        return value.isValid() ? EvaluationWords::signedNumber(value.toDouble()) : EvaluationWords::missing();
    case DifferenceInterval: {
        const auto difference = studentMinus(m_comparison, each, m_slice, m_cutOff);
        if (!difference) return {};
        return difference->interval ? EvaluationWords::interval(*difference->interval, true)
                                    : EvaluationWords::missing();
    }
    case Time: return orMissing(value, EvaluationWords::milliseconds);
    case Memory: return orMissing(value, memoryText);
    case Training: return orMissing(value, EvaluationWords::duration);
    default: return {};
    }
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const int at = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(at, column);
    case Qt::TextAlignmentRole:
        return column == Model ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole: return rowHelp(at, column);
    case Qt::AccessibleTextRole: return column == Model ? accessibleText(at) : text(at, column);
    case kModelRole: return row(at).model;
    case kSortRole:
        return column == Model ? QVariant(text(at, column))
                               : QVariant(number(at, column).isValid() ? number(at, column).toDouble() : -1e18);
    case kExportRole:
        if (column == Plot) {
            const auto each = estimate(at);
            return each && each->interval ? EvaluationWords::interval(*each->interval, false) : QVariant();
        }
        if (column == Model || column == DifferenceInterval) return text(at, column);
        return number(at, column);
    default: return {};
    }
}

QString ComparisonModel::headerText(int column) const
{
    const int k = asNumber(m_cutOff);
    switch (column) {
    case Model: return tr("Method");
    case Hits: return tr("Hits in %1\nHR@%1").arg(k);
    case Plot: return tr("Dot: estimate · line: 95% interval (%)");
    case Difference: return tr("Student minus this\npoints");
    case DifferenceInterval: return tr("\n95% interval");
    case Mrr: return m_terse ? QString("\nMRR@%1").arg(k) : tr("How high hits stand\nMRR@%1").arg(k);
    case Ndcg: return m_terse ? QString("\nNDCG@%1").arg(k) : tr("Gain by rank\nNDCG@%1").arg(k);
    case Time: return tr("Answer time\nmean");
    case Memory: return tr("Memory\nanswering");
    case Training: return tr("Training\ntime");
    default: return {};
    }
}

QString ComparisonModel::headerHelp(int column) const
{
    const int k = asNumber(m_cutOff);
    switch (column) {
    case Hits: return EvaluationWords::measureHelp(Measure::Hits, k);
    case Plot: return tr("All methods on one axis. The dotted line is the strongest simple method.");
    case Difference:
    case DifferenceInterval:
        return tr("Hits of the student less those of this method, over the same predictions. Where the interval does "
                  "not hold 0 the difference is unlikely to be chance.");
    case Mrr: return EvaluationWords::measureHelp(Measure::Mrr, k);
    case Ndcg: return EvaluationWords::measureHelp(Measure::Ndcg, k);
    case Time: return tr("A prediction for one session, mean over the test, on one thread of this computer.");
    case Memory: return tr("What the model holds in memory while it answers.");
    case Training: return tr("Teacher and student are trained in one go: the time is that of both.");
    default: return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::DisplayRole) return headerText(section);
    if (role == Qt::ToolTipRole) return headerHelp(section);
    if (role == Qt::TextAlignmentRole)
        return section == Model || section == Plot || section == DifferenceInterval
                   ? int(Qt::AlignLeft | Qt::AlignVCenter)
                   : int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString ComparisonModel::rowHelp(int index, int column) const
{
    const auto& each = row(index);
    switch (column) {
    case Model: return EvaluationWords::modelHelp(each.model);
    case Hits:
    case Plot: {
        const auto found = estimate(index);
        const auto* metrics = sliceOf(each.metrics, m_slice);
        if (!found || !metrics) return {};
        auto text = EvaluationWords::model(each.model) + '\n' + EvaluationWords::percent(found->value);
        if (found->interval)
            text += '\n' + tr("95% interval %1").arg(EvaluationWords::interval(*found->interval, false));
        return text + '\n' + tr("n = %1").arg(EvaluationWords::count(metrics->cases));
    }
    case Difference:
    case DifferenceInterval:
        if (!each.metrics.toStudent || m_slice != core::Slice::All) return {};
        return tr("MRR@20: student minus this %1 points (95% interval %2), p %3 after Holm, paired over sessions")
            .arg(EvaluationWords::signedNumber(each.metrics.toStudent->mrr20),
                 EvaluationWords::interval(each.metrics.toStudent->mrr20Interval, true),
                 EvaluationWords::pValue(each.metrics.toStudent->pValue));
    default: return {};
    }
}

QString ComparisonModel::accessibleText(int index) const
{
    const auto& each = row(index);
    auto name =
        tr("%1, hits in %2 %3").arg(EvaluationWords::model(each.model)).arg(asNumber(m_cutOff)).arg(text(index, Hits));
    if (const auto found = estimate(index); found && found->interval)
        name += tr(", 95% interval %1").arg(EvaluationWords::interval(*found->interval, false));
    if (each.model == m_comparison.strongest) name += tr(", the strongest simple method");
    return name;
}

} // namespace ui
