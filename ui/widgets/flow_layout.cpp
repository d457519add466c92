#include "ui/widgets/flow_layout.h"

#include <algorithm>

namespace ui {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items)
        if (!item->isEmpty()) size = size.expandedTo(item->minimumSize());
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    const int width = std::max(minimumSize().width(), geometry().width());
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const auto inside = rect.marginsRemoved(contentsMargins());
    int x = inside.left();
    int y = inside.top();
    int rowHeight = 0;
    for (auto* item : m_items) {
        if (item->isEmpty()) continue;
        const auto hint = item->sizeHint();
        const int width = std::min(hint.width(), inside.width());
        if (x > inside.left() && x + width > inside.right() + 1) {
            x = inside.left();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        if (apply) item->setGeometry({x, y, width, hint.height()});
        x += width + spacing();
        rowHeight = std::max(rowHeight, hint.height());
    }
    return y + rowHeight - rect.top() + contentsMargins().bottom();
}

} // namespace ui
