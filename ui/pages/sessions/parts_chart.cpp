#include "ui/pages/sessions/parts_chart.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/words.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {
constexpr int kIcon = 14; // this and the row at scale 1
constexpr int kRow = 22;
constexpr int kGap = 8;
constexpr int kLeastTrack = 28;
} // namespace

PartsChart::PartsChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(), update(); });
}

void PartsChart::setParts(const QList<PartView>& parts)
{
    m_parts = parts;
    QStringList spoken;
    for (const auto& part : parts) spoken.append(part.name + ' ' + SessionWords::score(part.score));
    setAccessibleDescription(spoken.join(", "));
    updateGeometry();
    update();
}

QSize PartsChart::sizeHint() const
{
    return {200, static_cast<int>(m_parts.size()) * m_theme.scaled(kRow)};
}

double PartsChart::lowest() const
{
    double lowest = 0;
    for (const auto& part : m_parts) lowest = std::min({lowest, part.score, part.before.value_or(0)});
    return lowest;
}

double PartsChart::highest() const
{
    double highest = 0;
    for (const auto& part : m_parts) highest = std::max({highest, part.score, part.before.value_or(0)});
    return highest;
}

// The words take what they need in the language of the moment; the bars get the rest.
PartsChart::Columns PartsChart::columns() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Cell));
    const int nameLeft = m_theme.scaled(kIcon) + 5;
    Columns columns;
    double sum = 0;
    for (const auto& part : m_parts) sum += std::abs(part.score);
    for (const auto& part : m_parts) {
        columns.name = std::max(columns.name, nameLeft + metrics.horizontalAdvance(part.name) + kGap);
        columns.score = std::max(columns.score, metrics.horizontalAdvance(SessionWords::score(part.score)) + kGap);
        if (sum > 0)
            columns.share =
                std::max(columns.share, metrics.horizontalAdvance(SessionWords::share(part.score / sum) + '%') + kGap);
    }
    columns.name = std::min(columns.name, std::max(0, width() - columns.share - columns.score - kLeastTrack));
    return columns;
}

QRect PartsChart::track(qsizetype index) const
{
    const auto [name, share, score] = columns();
    const int row = m_theme.scaled(kRow);
    return {name, static_cast<int>(index) * row + 6, std::max(kLeastTrack, width() - name - share - score), row - 11};
}

QRect PartsChart::bar(qsizetype index, double score) const
{
    const auto whole = track(index);
    const auto span = highest() - lowest();
    if (span <= 0) return {whole.topLeft(), QSize(0, whole.height())};
    const auto x = [&](double value) {
        return whole.left() + static_cast<int>(std::lround((value - lowest()) / span * whole.width()));
    };
    const int zero = x(0);
    const int end = x(score);
    return {std::min(zero, end), whole.top(), std::abs(end - zero), whole.height()};
}

void PartsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double sum = 0;
    for (const auto& part : m_parts) sum += std::abs(part.score);
    const auto columns = this->columns();
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const int high = m_theme.scaled(kRow);
    const int icon = m_theme.scaled(kIcon);
    const int nameLeft = icon + 5;
    for (qsizetype at = 0; at < m_parts.size(); ++at) {
        const auto& part = m_parts[at];
        const QRect row(0, static_cast<int>(at) * high, width(), high);
        m_theme.icon(part.icon, Token::Text).paint(&painter, QRect(0, row.top() + (high - icon) / 2, icon, icon));
        drawText(painter, m_theme, TextRole::Cell, Token::Text,
                 QRect(nameLeft, row.top(), columns.name - nameLeft, high), part.name);
        painter.fillRect(track(at), m_theme.color(Token::Track));
        painter.fillRect(bar(at, part.score), m_theme.color(Token::Effect));
        if (part.before) {
            const auto before = bar(at, *part.before);
            const int x = *part.before >= 0 ? before.left() + before.width() : before.left();
            painter.fillRect(QRect(x - 1, before.top() - 2, 2, before.height() + 4), m_theme.color(Token::Text));
        }
        const QRect score(width() - columns.score, row.top(), columns.score, high);
        drawText(painter, m_theme, TextRole::Cell, Token::Text2, score, SessionWords::score(part.score), right);
        if (sum > 0)
            drawText(painter, m_theme, TextRole::Cell, Token::Text,
                     QRect(score.left() - columns.share, row.top(), columns.share, high),
                     SessionWords::share(part.score / sum) + '%', right);
    }
}

} // namespace ui
