#include "ui/pages/data/wizard/role_header.h"

#include "ui/widgets/painting.h"

#include <QComboBox>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int kPadding = 10;
constexpr int kGap = 4;
constexpr int kBar = 26;
constexpr int kBarHeight = 6;
constexpr int kIcon = 12;
constexpr int kLeastWidth = 96;
constexpr int kMostWidth = 240;

} // namespace

RoleHeader::RoleHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(kLeastWidth);
    connect(this, &QHeaderView::sectionResized, this, &RoleHeader::place);
    connect(this, &QHeaderView::geometriesChanged, this, &RoleHeader::place);
    connect(&theme, &Theme::changed, this, [this] {
        place();
        Q_EMIT geometriesChanged();
    });
}

QString RoleHeader::roleText(core::Role role)
{
    switch (role) {
    case core::Role::Ignore: return tr("Not used");
    case core::Role::Session: return tr("Session");
    case core::Role::Item: return tr("Item");
    case core::Role::Time: return tr("Time");
    case core::Role::Event: return tr("Event type");
    case core::Role::Price: return tr("Price");
    case core::Role::Title: return tr("Title");
    case core::Role::Description: return tr("Description");
    case core::Role::Category: return tr("Category");
    case core::Role::Picture: return tr("Picture file");
    case core::Role::Attribute: return tr("Attribute");
    }
    return {};
}

void RoleHeader::setColumns(const QList<ColumnHead>& columns, const QList<core::Role>& roles)
{
    if (columns == m_columns && roles == m_roles) return;
    m_columns = columns;
    m_roles = roles;
    while (m_choices.size() > columns.size()) delete m_choices.takeLast();
    while (m_choices.size() < columns.size()) {
        auto* choice = new QComboBox(viewport());
        const auto column = static_cast<int>(m_choices.size());
        choice->setObjectName(QString("role%1").arg(column));
        choice->setFocusPolicy(Qt::StrongFocus);
        connect(choice, &QComboBox::activated, this,
                [this, column](int at) { Q_EMIT roleChosen(column, m_roles.value(at)); });
        m_choices += choice;
    }
    for (int column = 0; column < m_columns.size(); ++column) fill(column);
    place();
    viewport()->update();
}

void RoleHeader::fill(int column)
{
    auto* choice = m_choices[column];
    const QSignalBlocker blocker(choice);
    choice->clear();
    for (const auto role : m_roles) choice->addItem(roleText(role));
    choice->setCurrentIndex(static_cast<int>(m_roles.indexOf(m_columns[column].role)));
    choice->setAccessibleName(tr("Meaning of column %1").arg(m_columns[column].name));
    const auto& head = m_columns[column];
    choice->setAccessibleDescription(head.hint.isEmpty() ? sureText(head) : sureText(head) + ", " + head.hint);
    choice->setToolTip(head.hint);
    choice->setFont(m_theme.font(TextRole::BodyStrong));
}

void RoleHeader::retranslate()
{
    for (int column = 0; column < m_columns.size(); ++column) fill(column);
    viewport()->update();
}

QString RoleHeader::sureText(const ColumnHead& head)
{
    if (head.chosen) return tr("chosen");
    if (head.confidence <= 0) return tr("no guess");
    return tr("%1% sure").arg(std::lround(head.confidence * 100));
}

RoleHeader::Lines RoleHeader::lines() const
{
    const auto height = [this](TextRole role) { return QFontMetrics(m_theme.font(role)).height(); };
    Lines at{};
    at.name = 6;
    at.choice = at.name + height(TextRole::BodyStrong) + kGap;
    at.sure = at.choice + height(TextRole::BodyStrong) + 8 + kGap;
    at.hint = at.sure + height(TextRole::Cell) + 1;
    at.height = at.hint + height(TextRole::Meta) + 6;
    return at;
}

int RoleHeader::widthOf(int column) const
{
    const auto& head = m_columns.at(column);
    const auto advance = [this](TextRole role, const QString& text) {
        return QFontMetrics(m_theme.font(role)).horizontalAdvance(text);
    };
    int width = advance(TextRole::BodyStrong, head.name);
    for (const auto role : m_roles) // the arrow and the frame of the choice
        width = std::max(width, role == head.role ? advance(TextRole::BodyStrong, roleText(role)) + 40 : 0);
    width = std::max(width, kBar + 8 + kIcon + advance(TextRole::Cell, sureText(head)));
    width = std::max(width, advance(TextRole::Meta, head.hint));
    return std::clamp(width + 2 * kPadding, kLeastWidth, kMostWidth);
}

QSize RoleHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), lines().height};
}

QSize RoleHeader::sectionSizeFromContents(int column) const
{
    return {column < m_columns.size() ? widthOf(column) : kLeastWidth, lines().height};
}

void RoleHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    if (column >= m_columns.size()) return;
    const auto& head = m_columns[column];
    const auto at = lines();
    painter->save();
    painter->fillRect(rect, m_theme.color(head.doubtful ? Token::WarnBg : Token::Sunken));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.color(Token::Line));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(Token::Line));
    const auto line = [&](int top, int height) {
        return QRect(rect.left() + kPadding, rect.top() + top, rect.width() - 2 * kPadding, height);
    };
    drawText(*painter, m_theme, TextRole::BodyStrong, Token::Text, line(at.name, at.choice - at.name - kGap),
             head.name);
    auto sure = line(at.sure, at.hint - at.sure);
    if (!head.chosen && head.confidence > 0) {
        const QRect track(sure.left(), sure.center().y() - kBarHeight / 2 + 1, kBar, kBarHeight);
        painter->fillRect(track, m_theme.color(Token::Track));
        const QRect filled(track.topLeft(), QSize(static_cast<int>(std::lround(kBar * head.confidence)), kBarHeight));
        painter->fillRect(filled, m_theme.color(head.doubtful ? Token::Warn : Token::Accent));
        sure.setLeft(track.right() + 7);
    }
    if (head.doubtful) {
        m_theme.icon("warn", Token::Warn)
            .paint(painter, QRect(sure.left(), sure.center().y() - kIcon / 2 + 1, kIcon, kIcon));
        sure.setLeft(sure.left() + kIcon + 3);
    }
    drawText(*painter, m_theme, TextRole::Cell, head.doubtful ? Token::Warn : Token::Text2, sure, sureText(head));
    drawText(*painter, m_theme, TextRole::Meta, head.doubtful ? Token::Warn : Token::Text2,
             line(at.hint, at.height - at.hint - 6), head.hint);
    painter->restore();
}

void RoleHeader::place()
{
    const auto at = lines();
    for (int column = 0; column < m_choices.size() && column < count(); ++column) {
        const QRect box(sectionViewportPosition(column) + kPadding, at.choice, sectionSize(column) - 2 * kPadding,
                        at.sure - at.choice - kGap);
        m_choices[column]->setGeometry(box);
        m_choices[column]->show();
    }
}

void RoleHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    place();
}

} // namespace ui
