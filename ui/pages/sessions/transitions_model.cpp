#include "ui/pages/sessions/transitions_model.h"

#include "ui/pages/sessions/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

using core::protocol::CategoryStep;

void TransitionsModel::setResponse(const core::protocol::TransitionsResponse& response)
{
    beginResetModel();
    m_response = response;
    const auto width = m_response.categories.size();
    m_cells.assign(width * width, nullptr);
    for (const auto& step : m_response.steps)
        if (step.from >= 0 && step.to >= 0 && static_cast<std::size_t>(step.from) < width &&
            static_cast<std::size_t>(step.to) < width)
            m_cells[static_cast<std::size_t>(step.from) * width + static_cast<std::size_t>(step.to)] = &step;
    order(m_byName);
    endResetModel();
    setMeasure(m_measure);
}

void TransitionsModel::order(bool byName)
{
    m_byName = byName;
    m_order.resize(m_response.categories.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (!byName) return;
    const auto isRest = [this](int category) {
        return m_response.categories[static_cast<std::size_t>(category)].isRest;
    };
    std::ranges::stable_sort(m_order, [&](int a, int b) {
        return isRest(a) != isRest(b) ? isRest(b) : QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
    });
}

void TransitionsModel::sortByName(bool byName)
{
    beginResetModel();
    order(byName);
    endResetModel();
}

void TransitionsModel::setMeasure(Measure measure)
{
    m_measure = measure;
    m_greatest = 0;
    for (const auto& step : m_response.steps) m_greatest = std::max(m_greatest, valueOf(step));
    if (m_greatest <= 0) m_greatest = 1;
    retranslate();
}

void TransitionsModel::retranslate()
{
    const int last = rowCount() - 1;
    if (last < 0) return;
    Q_EMIT dataChanged(index(0, 0), index(last, last));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, last);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, last);
}

const CategoryStep* TransitionsModel::step(int row, int column) const
{
    const auto width = m_response.categories.size();
    return m_cells[static_cast<std::size_t>(categoryAt(row)) * width + static_cast<std::size_t>(categoryAt(column))];
}

double TransitionsModel::valueOf(const CategoryStep& step) const
{
    switch (m_measure) {
    case Measure::Share: return step.share;
    case Measure::Lift: return step.lift;
    case Measure::Count: return static_cast<double>(step.count);
    case Measure::Student: return std::max(0.0, step.student);
    }
    return 0;
}

// A lift is a factor: from chance upwards its logarithm is what can be compared.
double TransitionsModel::tintOf(double value) const
{
    if (m_measure != Measure::Lift) return value / m_greatest;
    return value <= 1 || m_greatest <= 1 ? 0 : std::log(value) / std::log(m_greatest);
}

QString TransitionsModel::textOf(const CategoryStep& step) const
{
    const auto percent = [](double share) { return QString::number(share * 100, 'f', share < 0.0995 ? 1 : 0); };
    switch (m_measure) {
    case Measure::Share: return percent(step.share);
    case Measure::Lift: return QString::number(step.lift, 'f', step.lift < 9.95 ? 1 : 0);
    case Measure::Count: return QLocale(QLocale::English).toString(static_cast<qlonglong>(step.count));
    case Measure::Student: return step.student < 0 ? QString(QChar(0x2013)) : percent(step.student);
    }
    return {};
}

QString TransitionsModel::nameOf(int category) const
{
    const auto& each = m_response.categories[static_cast<std::size_t>(category)];
    if (each.isRest) return tr("Other (%n category(s))", nullptr, static_cast<int>(m_response.folded));
    return each.name.empty() ? tr("no category") : QString::fromStdString(each.name);
}

QString TransitionsModel::sentenceOf(int from, int to, const CategoryStep* step) const
{
    if (!step) return tr("%1 → %2: no step in the log").arg(nameOf(from), nameOf(to));
    auto text =
        tr("%1 → %2: %3 steps, %4% of those that leave it, %5 times as often as chance")
            .arg(nameOf(from), nameOf(to), QLocale(QLocale::English).toString(static_cast<qlonglong>(step->count)),
                 QString::number(step->share * 100, 'f', 1), QString::number(step->lift, 'f', 1));
    if (step->student >= 0)
        text += tr("; of the student's transition weight %1%").arg(QString::number(step->student * 100, 'f', 1));
    return text;
}

int TransitionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TransitionsModel::columnCount(const QModelIndex& parent) const
{
    return rowCount(parent);
}

QVariant TransitionsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto* cell = step(index.row(), index.column());
    if (role == Qt::DisplayRole) return cell ? textOf(*cell) : QString(QChar(0x2013));
    if (role == Qt::TextAlignmentRole) return {Qt::AlignRight | Qt::AlignVCenter};
    if (role == kTintRole) return cell ? tintOf(valueOf(*cell)) : 0.0;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return sentenceOf(categoryAt(index.row()), categoryAt(index.column()), cell);
    return {};
}

QVariant TransitionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= rowCount()) return {};
    const int category = categoryAt(section);
    const auto& each = m_response.categories[static_cast<std::size_t>(category)];
    if (role == Qt::DisplayRole) {
        const auto name = nameOf(category);
        return each.isRest || orientation == Qt::Vertical ? name : QString(name).replace('/', QStringLiteral("/\n"));
    }
    if (role == Qt::ToolTipRole)
        return tr("%1: %2 events of %3 items")
            .arg(nameOf(category), QLocale(QLocale::English).toString(static_cast<qlonglong>(each.events)),
                 QLocale(QLocale::English).toString(static_cast<qlonglong>(each.items)));
    if (role == Qt::TextAlignmentRole && orientation == Qt::Vertical) return {Qt::AlignLeft | Qt::AlignVCenter};
    return {};
}

} // namespace ui
