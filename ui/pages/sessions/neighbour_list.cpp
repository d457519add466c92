#include "ui/pages/sessions/neighbour_list.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/words.h"

#include <QApplication>
#include <QClipboard>
#include <QShortcut>
#include <QStyledItemDelegate>

#include <utility>

namespace ui {

namespace {

constexpr int kRow = 34;

class NeighbourDelegate : public QStyledItemDelegate {
public:
    NeighbourDelegate(const Theme& theme, Pictures pictures, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures))
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, m_theme.scaled(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const NeighbourModel*>(index.model());
        if (!model) return;
        const auto& row = model->row(index.row());
        const auto rect = option.rect;
        const bool focused = (option.state & QStyle::State_HasFocus) != 0;
        drawRowGround(*painter, m_theme, rect, {false, (option.state & QStyle::State_MouseOver) != 0, focused});
        const int height = rect.height() - 6;
        const QRect photo(rect.left(), rect.top() + 2, height * 2 / 3, height);
        drawPhoto(*painter, m_theme, photo, m_pictures(row.item.id, core::store::PictureSize::Small));
        const auto figures = NeighbourModel::figures(row);
        const int width = QFontMetrics(m_theme.font(TextRole::Cell)).horizontalAdvance(figures) + 2;
        const QRect right(rect.right() - width, rect.top(), width, rect.height());
        drawText(*painter, m_theme, TextRole::Cell, Token::Text2, right, figures, Qt::AlignRight | Qt::AlignVCenter);
        const auto text = row.item.detail.isEmpty() ? row.item.title : row.item.title + " · " + row.item.detail;
        drawText(*painter, m_theme, TextRole::Cell, Token::Text,
                 QRect(photo.right() + 7, rect.top(), right.left() - photo.right() - 13, rect.height()), text);
    }

private:
    const Theme& m_theme;
    Pictures m_pictures;
};

} // namespace

void NeighbourModel::setRows(const QList<NeighbourRow>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int NeighbourModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString NeighbourModel::figures(const NeighbourRow& row)
{
    const auto count = row.count > 0 ? tr("%1×", "times in the log").arg(row.count) : QString();
    const auto weight = row.weight != 0 ? SessionWords::score(row.weight) : QString();
    return count.isEmpty() || weight.isEmpty() ? count + weight : count + QStringLiteral("  ") + weight;
}

QVariant NeighbourModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const auto& each = row(index.row());
    if (role == Qt::DisplayRole) return each.item.title;
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return tr("%1, %2, %3 in the log, weight in the student %4")
            .arg(each.item.title, each.item.detail, tr("%n time(s)", nullptr, static_cast<int>(each.count)),
                 each.weight != 0 ? SessionWords::score(each.weight) : tr("none"));
    return {};
}

NeighbourList::NeighbourList(const Theme& theme, Pictures pictures, QWidget* parent) : QListView(parent), m_theme(theme)
{
    setModel(&m_model);
    setItemDelegate(new NeighbourDelegate(theme, std::move(pictures), this));
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    const auto choose = [this](const QModelIndex& index) { Q_EMIT itemChosen(m_model.row(index.row()).item.code); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
    auto* copy = new QShortcut(QKeySequence::Copy, this);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] {
        QString table;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const auto& each = m_model.row(row);
            table += QStringList{each.item.code, each.item.title, QString::number(each.count),
                                 QString::number(each.weight, 'g', 6)}
                         .join('\t') +
                     '\n';
        }
        QApplication::clipboard()->setText(table);
    });
}

void NeighbourList::setRows(const QList<NeighbourRow>& rows)
{
    m_model.setRows(rows);
    setFixedHeight(static_cast<int>(rows.size()) * m_theme.scaled(kRow) + 2);
}

} // namespace ui
