#include "ui/pages/evaluation/comparison_table.h"

#include "ui/pages/evaluation/comparison_delegate.h"
#include "ui/pages/evaluation/comparison_header.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

namespace {

constexpr int kGap = 14;
constexpr int kNameWidth = 160;
constexpr int kLeastPlot = 112;
constexpr int kMostRows = 14; // then it scrolls

} // namespace

ComparisonTable::ComparisonTable(const Theme& theme, QWidget* parent) : TableView(theme, parent), m_theme(theme)
{
    setObjectName("evaluation.comparison");
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(ComparisonModel::kSortRole);
    setModel(&m_sorted);
    setItemDelegate(new ComparisonDelegate(theme, this));
    new ComparisonHeader(theme, *horizontalHeader(), m_model);
    setFixedColumns({ComparisonModel::Model, ComparisonModel::Hits, ComparisonModel::Plot});
    horizontalHeader()->setSectionsMovable(false); // the name stays first, the axis beside its figures
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    setSortingEnabled(true);
    sortByColumn(ComparisonModel::Hits, Qt::DescendingOrder);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        viewport()->update(); // the focus frame goes around the whole row
        Q_EMIT methodChosen(index.siblingAtColumn(0).data(ComparisonModel::kModelRole).toString());
    });
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        if (before == 0 || now == 0) fitColumns(); // the axis takes or gives the width of a hidden column
    });
    connect(&theme, &Theme::changed, this, &ComparisonTable::fitColumns);
}

void ComparisonTable::show(const Comparison& comparison, core::Slice slice, CutOff cutOff)
{
    const auto model = current().isEmpty() ? QString("student") : current();
    m_model.show(comparison, slice, cutOff);
    setCurrent(model);
    fitColumns();
    fitHeight();
    updateGeometry();
    horizontalHeader()->viewport()->update();
}

void ComparisonTable::retranslate()
{
    m_model.retranslate();
    fitColumns();
}

QString ComparisonTable::current() const
{
    return currentIndex().siblingAtColumn(0).data(ComparisonModel::kModelRole).toString();
}

void ComparisonTable::setCurrent(const QString& model)
{
    for (int row = 0; row < m_sorted.rowCount(); ++row)
        if (m_sorted.index(row, 0).data(ComparisonModel::kModelRole).toString() == model) {
            setCurrentIndex(m_sorted.index(row, 0));
            return;
        }
}

// Each column as wide as its texts, the axis what is left; captions go before anything is scrolled.
void ComparisonTable::fitColumns()
{
    m_model.setTerse(false);
    int used = fitTexts();
    if (used + kLeastPlot > viewport()->width()) {
        m_model.setTerse(true);
        used = fitTexts();
    }
    setColumnWidth(ComparisonModel::Plot, std::max(kLeastPlot, viewport()->width() - used));
}

int ComparisonTable::fitTexts()
{
    const QFontMetrics cells(m_theme.font(TextRole::BodyStrong));
    const QFontMetrics heads(m_theme.font(TextRole::MetaStrong));
    int used = 0;
    for (int column = 0; column < ComparisonModel::ColumnCount; ++column) {
        if (column == ComparisonModel::Plot || isColumnHidden(column)) continue;
        int width = 40;
        const auto lines = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split('\n');
        for (const auto& line : lines) width = std::max(width, heads.horizontalAdvance(line) + kGap + 4);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const auto text = m_model.index(row, column).data().toString();
            width = std::max(width, cells.horizontalAdvance(text) + kGap + 2);
        }
        if (column == ComparisonModel::Model) width = std::max(kNameWidth * heads.height() / 16, width + 38);
        if (column == ComparisonModel::Training) width += 8;
        setColumnWidth(column, width);
        used += width;
    }
    return used;
}

void ComparisonTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fitColumns();
    if (currentIndex().isValid()) scrollTo(currentIndex()); // the bands below took its rows
}

void ComparisonTable::setLeastRows(int rows)
{
    m_leastRows = rows;
    fitHeight();
}

// What stands below gives way first: the methods are what the page is about.
void ComparisonTable::fitHeight()
{
    setMinimumHeight(heightOfRows(std::min(m_sorted.rowCount(), m_leastRows)));
}

int ComparisonTable::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

int ComparisonTable::heightOfRows(int rows) const
{
    return horizontalHeader()->height() + rows * rowHeight() + 1;
}

QSize ComparisonTable::sizeHint() const
{
    const int rows = std::clamp(m_sorted.rowCount(), 1, kMostRows);
    return {800, heightOfRows(rows)};
}

} // namespace ui
