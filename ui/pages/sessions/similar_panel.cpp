#include "ui/pages/sessions/similar_panel.h"

#include "ui/pages/sessions/painting.h"
#include "ui/widgets/kept_font.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int kRow = 92;
constexpr QSize kPhoto(24, 36);

/// Number and day, how near, the photographs (what both hold is underlined, what came next is framed), what came next.
class SimilarDelegate : public QStyledItemDelegate {
public:
    SimilarDelegate(const Theme& theme, Pictures pictures, QObject* parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_pictures(std::move(pictures))
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, m_theme.scaled(kRow)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const SimilarModel*>(index.model());
        if (!model) return;
        const auto& row = model->row(index.row());
        const auto rect = option.rect;
        drawRowGround(*painter, m_theme, rect,
                      {(option.state & QStyle::State_Selected) != 0, (option.state & QStyle::State_MouseOver) != 0,
                       (option.state & QStyle::State_HasFocus) != 0});
        const int line = m_theme.scaled(20);
        const QRect head(rect.left() + 12, rect.top() + 5, rect.width() - 24, line);
        paintHead(*painter, head, row);
        const QRect photos(head.left(), head.bottom() + 3, head.width(), kPhoto.height() + 4);
        paintPhotos(*painter, photos, row);
        const auto next = SimilarModel::nextOf(row);
        const QRect below(head.left(), photos.bottom() + 2, head.width(), line);
        drawText(*painter, m_theme, TextRole::Cell, Token::Text2, below,
                 next.isEmpty() ? SimilarPanel::tr("nothing came next") : SimilarPanel::tr("then %1").arg(next));
    }

private:
    void paintHead(QPainter& painter, const QRect& head, const SimilarRow& row) const
    {
        constexpr int kBar = 64;
        const auto code = QFontMetrics(m_theme.font(TextRole::BodyStrong)).horizontalAdvance(row.code) + 8;
        drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, head, row.code);
        drawText(painter, m_theme, TextRole::Cell, Token::Text2,
                 QRect(head.left() + code, head.top(), head.width() - code - kBar - 8, head.height()),
                 row.day + "  " + SimilarPanel::tr("%1 shared").arg(row.shared));
        const QRect track(head.right() - kBar + 1, head.center().y() - 2, kBar, 5);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(QRect(track.topLeft(), QSize(static_cast<int>(row.share * kBar), track.height())),
                         m_theme.color(Token::Effect));
    }

    void paintPhotos(QPainter& painter, const QRect& rect, const SimilarRow& row) const
    {
        qsizetype first = 0; // what came next stays in sight
        const auto fitting = rect.width() / (kPhoto.width() + 3);
        for (qsizetype at = 0; at < row.items.size(); ++at)
            if (row.items[at].next && at >= fitting) first = at - fitting + 1;
        int left = rect.left();
        for (auto at = first; at < row.items.size() && left + kPhoto.width() <= rect.right() + 1; ++at) {
            const auto& each = row.items[at];
            const QRect photo(QPoint(left, rect.top()), kPhoto);
            drawPhoto(painter, m_theme, photo, m_pictures(each.item.id, core::store::PictureSize::Small));
            if (each.shared)
                painter.fillRect(QRect(photo.left(), photo.bottom() + 2, photo.width(), 2),
                                 m_theme.color(Token::Effect));
            if (each.next) {
                painter.setPen(QPen(m_theme.color(Token::Text), 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(photo);
            }
            left += kPhoto.width() + 3;
        }
    }

    const Theme& m_theme;
    Pictures m_pictures;
};

} // namespace

SimilarPanel::SimilarPanel(const Theme& theme, Pictures pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_head(new QWidget(this)), m_header(new WrappedLabel(m_head)),
      m_stack(new QStackedWidget(this)), m_view(new QListView(this)), m_nothing(new StateView(theme, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QVBoxLayout(m_head);
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_header);
    m_head->setProperty("ground", "surface");
    m_head->setAttribute(Qt::WA_StyledBackground);
    m_header->setProperty("role", "text2");
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new SimilarDelegate(theme, std::move(pictures), m_view));
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* copy = new QShortcut(QKeySequence::Copy, m_view);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, [this] { QApplication::clipboard()->setText(m_model.table()); });
    connect(m_view, &QListView::customContextMenuRequested, this, &SimilarPanel::showMenu);
    connect(m_view, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT sessionChosen(m_model.row(index.row()).session); });
    keepFont(theme, TextRole::Cell, m_header);
    connect(&theme, &Theme::changed, m_view, &QListView::doItemsLayout);
    retranslate();
}

void SimilarPanel::setRows(const QList<SimilarRow>& rows, qint64 known)
{
    m_known = known;
    m_model.setRows(rows);
    m_stack->setCurrentWidget(m_view);
    showHeader();
    if (rows.isEmpty()) showNothing(tr("No session of the training shares an item with this one and holds another."));
}

void SimilarPanel::showNothing(const QString& sentence)
{
    if (m_model.rowCount() > 0) m_model.setRows({});
    m_nothing->show("sessions", sentence, {});
    m_stack->setCurrentWidget(m_nothing);
    m_head->hide();
}

QString SimilarPanel::sentence() const
{
    return m_nothing->sentence();
}

void SimilarPanel::retranslate()
{
    m_view->setAccessibleName(tr("Similar sessions"));
    showHeader();
}

void SimilarPanel::showHeader()
{
    m_head->setVisible(m_model.rowCount() > 0);
    m_header->setText(
        tr("Nearest of %1 sessions of the training: rare items near the end count most. Underlined: in both. "
           "Framed: what came next. Enter opens.")
            .arg(QLocale(QLocale::English).toString(m_known)));
}

void SimilarPanel::showMenu(QPoint at)
{
    const auto index = m_view->indexAt(at);
    QMenu menu(this);
    if (index.isValid())
        menu.addAction(tr("Open the session"), this,
                       [this, index] { Q_EMIT sessionChosen(m_model.row(index.row()).session); });
    menu.addAction(tr("Copy as table"), this, [this] { QApplication::clipboard()->setText(m_model.table()); });
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace ui
