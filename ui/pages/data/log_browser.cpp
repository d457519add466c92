#include "ui/pages/data/log_browser.h"

#include "ui/pages/data/log_model.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

#include <array>

namespace ui {

namespace {

constexpr int kTypingPause = 200;
constexpr int kRow = 44;
constexpr QSize kPhoto(24, 36);

/// The photographs of a session in order, as many as fit.
class StripDelegate : public QStyledItemDelegate {
public:
    StripDelegate(const Theme& theme, ItemPictures pictures, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures))
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const LogModel*>(index.model());
        if (!model) return;
        if (option.state & QStyle::State_Selected) painter->fillRect(option.rect, m_theme.color(Token::Selected));
        const auto rect = option.rect;
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Grid));
        int left = rect.left() + 6;
        for (const auto item : model->row(index.row()).items) {
            if (left + kPhoto.width() > option.rect.right()) break;
            drawPhoto(*painter, m_theme, QRect(QPoint(left, option.rect.top() + 4), kPhoto),
                      m_pictures(item, core::store::PictureSize::Small));
            left += kPhoto.width() + 3;
        }
    }

private:
    const Theme& m_theme;
    ItemPictures m_pictures;
};

} // namespace

LogBrowser::LogBrowser(const Theme& theme, LogModel& model, const ItemPictures& pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_tools(new QWidget(this)), m_search(new QLineEdit),
      m_order(new QComboBox), m_count(new ThemedLabel(theme, TextRole::Cell, "text2")), m_stack(new QStackedWidget),
      m_table(new TableView(theme)), m_nothing(new StateView(theme))
{
    m_search->setObjectName("searchLog");
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(220);
    m_searchIcon = m_search->addAction(theme.icon("search", Token::Text2), QLineEdit::LeadingPosition);
    m_order->addItems({{}, {}, {}});
    m_order->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_order->setObjectName("logOrder");
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(8);
    tools->addWidget(m_search, 2);
    tools->addWidget(m_order);
    tools->addStretch(1);
    tools->addWidget(m_count);
    m_table->setObjectName("logTable");
    m_table->setModel(&model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegateForColumn(LogModel::Items, new StripDelegate(theme, pictures, m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setLeastRowHeight(kRow);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(LogModel::Code, 170);
    m_table->horizontalHeader()->resizeSection(LogModel::Start, 150);
    m_table->horizontalHeader()->resizeSection(LogModel::Events, 70);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_nothing);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &LogBrowser::filterChanged);
    connect(m_order, &QComboBox::activated, this, &LogBrowser::filterChanged);
    connect(m_nothing->button(), &QPushButton::clicked, m_search, &QLineEdit::clear);
    const auto open = [this](const QModelIndex& at) { Q_EMIT sessionOpened(at.row()); };
    connect(m_table, &TableView::activated, this, open);
    connect(m_table, &TableView::doubleClicked, this, open);
    connect(m_table, &TableView::saveRequested, this, &LogBrowser::saveRequested);
    connect(&theme, &Theme::changed, this, [this] { m_searchIcon->setIcon(m_theme.icon("search", Token::Text2)); });
    connect(&model, &QAbstractItemModel::modelReset, this, &LogBrowser::retranslate);
    retranslate();
}

core::store::SessionFilter LogBrowser::filter() const
{
    using Order = core::store::SessionFilter::Order;
    constexpr std::array kOrders{Order::NewestFirst, Order::OldestFirst, Order::LongestFirst};
    core::store::SessionFilter filter;
    filter.order = kOrders[static_cast<std::size_t>(std::max(0, m_order->currentIndex()))];
    filter.codePrefix = m_search->text().normalized(QString::NormalizationForm_KC).trimmed().toStdString();
    return filter;
}

void LogBrowser::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void LogBrowser::retranslate()
{
    m_search->setPlaceholderText(tr("Session number"));
    m_search->setAccessibleName(tr("Search sessions by their number"));
    const QStringList orders{tr("Newest first"), tr("Oldest first"), tr("Longest first")};
    for (int at = 0; at < orders.size(); ++at) m_order->setItemText(at, orders[at]);
    m_order->setAccessibleName(tr("Order of the sessions"));
    m_table->setAccessibleName(tr("Sessions"));
    m_count->setText(tr("%1 sessions").arg(QLocale().toString(m_model.total())));
    m_nothing->show("search", tr("No session number begins so."), tr("Show all sessions"));
    m_stack->setCurrentIndex(m_model.rowCount() == 0 ? 1 : 0);
}

} // namespace ui
