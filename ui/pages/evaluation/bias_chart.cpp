#include "ui/pages/evaluation/bias_chart.h"

#include "ui/pages/evaluation/comparison.h"
#include "ui/pages/evaluation/markers.h"
#include "ui/pages/evaluation/words.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr int kMargin = 2;
constexpr double kEnd = 14; // of the line, beyond the outermost mark

double valueOf(int measure, const core::PopularityBias& bias)
{
    switch (measure) {
    case 0: return bias.meanPopularity;
    case 1: return bias.coverage;
    case 2: return bias.gini;
    default: return bias.tailShare;
    }
}

QString nameOf(const QString& model)
{
    return model == "data" ? BiasChart::tr("real data") : EvaluationWords::model(model);
}

bool isPair(const QString& model)
{
    return model == "student" || model == "teacher";
}

} // namespace

BiasChart::BiasChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    announce();
}

void BiasChart::setSeries(const QList<BiasSeries>& series, const QString& sentence)
{
    m_series = series;
    m_sentence = sentence;
    m_current = -1;
    announce();
}

void BiasChart::announce()
{
    setAccessibleName(tr("Popularity bias. %1").arg(m_sentence));
    QStringList lines;
    for (int measure = 0; measure < kMeasures; ++measure) lines << lineText(measure);
    setAccessibleDescription(m_current >= 0 ? lineText(m_current) : lines.join('\n'));
    update();
}

QString BiasChart::measureName(int measure)
{
    switch (measure) {
    case 0: return tr("Mean popularity");
    case 1: return tr("Coverage");
    case 2: return tr("Gini coefficient");
    default: return tr("Tail items");
    }
}

QString BiasChart::measureDetail(int measure)
{
    switch (measure) {
    case 0: return tr("events in training");
    case 1: return tr("% of all items");
    case 2: return tr("0 = even, 1 = one item");
    default: return tr("%, fewer than 5 in training");
    }
}

QString BiasChart::valueText(int measure, const core::PopularityBias& bias)
{
    constexpr std::array<int, kMeasures> kDecimals{0, 1, 3, 1};
    return EvaluationWords::number(valueOf(measure, bias), kDecimals[static_cast<std::size_t>(measure)]);
}

QString BiasChart::lineText(int measure) const
{
    QStringList parts;
    for (const auto& each : m_series) parts << tr("%1 %2").arg(nameOf(each.model), valueText(measure, each.bias));
    return tr("%1 (%2): %3").arg(measureName(measure), measureDetail(measure), parts.join(tr(", ", "between values")));
}

int BiasChart::legendHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Meta)).height() + 10;
}

QSize BiasChart::minimumSizeHint() const
{
    const int line = QFontMetrics(m_theme.font(TextRole::Meta)).height();
    return {280, legendHeight() + kMeasures * (2 * line + 8)};
}

QRectF BiasChart::plotOf(int measure) const
{
    const QFontMetrics names(m_theme.font(TextRole::BodyStrong));
    const QFontMetrics details(m_theme.font(TextRole::Meta));
    int label = 0;
    for (int each = 0; each < kMeasures; ++each)
        label = std::max(
            {label, names.horizontalAdvance(measureName(each)), details.horizontalAdvance(measureDetail(each))});
    label = std::min(label + 16, width() / 2);
    const double top = legendHeight();
    const double height = std::min((this->height() - top) / kMeasures, 84.0 * m_theme.scale());
    return {kMargin + double(label), top + measure * height, width() - 2.0 * kMargin - label, height};
}

// Each measure has its own unit: from the least to the greatest of its values, with room for the outer labels.
QPointF BiasChart::placeOf(int measure, int series) const
{
    double least = 1e300;
    double most = -1e300;
    for (const auto& each : m_series) {
        least = std::min(least, valueOf(measure, each.bias));
        most = std::max(most, valueOf(measure, each.bias));
    }
    const auto plot = plotOf(measure).adjusted(kEnd + 10, 0, -kEnd - 10, 0);
    const double share = most > least ? (valueOf(measure, m_series.at(series).bias) - least) / (most - least) : 0.5;
    return {plot.left() + share * plot.width(), plot.center().y()};
}

void BiasChart::paintLegend(QPainter& painter) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Meta));
    int left = kMargin;
    for (const auto& each : m_series) {
        drawMarker(painter, m_theme, lookOf(each.model), QPointF(left + 5, metrics.height() / 2.0 + 2));
        const auto name = nameOf(each.model);
        const int width = metrics.horizontalAdvance(name) + 2;
        drawText(painter, m_theme, TextRole::Meta, Token::Text2, QRect(left + 14, 0, width, metrics.height() + 4),
                 name);
        left += 14 + width + 14;
    }
}

void BiasChart::paintMeasure(QPainter& painter, int measure) const
{
    const auto plot = plotOf(measure);
    const int y = qRound(plot.center().y());
    const int line = QFontMetrics(m_theme.font(TextRole::Meta)).height();
    const int labels = qRound(plot.left()) - kMargin - 8;
    drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, QRect(kMargin, y - line - 2, labels, line + 3),
             measureName(measure));
    drawText(painter, m_theme, TextRole::Meta, Token::Text2, QRect(kMargin, y + 1, labels, line + 2),
             measureDetail(measure));
    painter.fillRect(QRect(qRound(plot.left()), y, qRound(plot.width()), 1), m_theme.color(Token::Grid));
    QList<QPointF> pair;
    for (int at = 0; at < m_series.size(); ++at)
        if (isPair(m_series.at(at).model)) pair += placeOf(measure, at);
    if (pair.size() == 2) {
        painter.setPen(QPen(m_theme.color(Token::Effect), 2));
        painter.drawLine(pair.at(0), pair.at(1));
    }
    QList<QRect> taken;
    for (int at = 0; at < m_series.size(); ++at) {
        const auto& each = m_series.at(at);
        const auto place = placeOf(measure, at);
        drawMarker(painter, m_theme, lookOf(each.model), place);
        const bool isAbove = isPair(each.model);
        const auto role = isAbove ? TextRole::MetaStrong : TextRole::Meta;
        const auto text = valueText(measure, each.bias);
        const int width = QFontMetrics(m_theme.font(role)).horizontalAdvance(text) + 4;
        QRect label(qRound(place.x()) - width / 2, isAbove ? y - line - 6 : y + 6, width, line);
        for (const auto& other : taken) // two marks close by: their labels stand side by side
            if (label.intersects(other)) {
                const bool isLeft = place.x() < other.center().x() || other.right() + 3 + width > rect().right();
                label.moveLeft(isLeft ? other.left() - width - 2 : other.right() + 3);
            }
        taken += label;
        drawText(painter, m_theme, role, isAbove ? Token::Text : Token::Text2, label, text, Qt::AlignCenter);
    }
}

void BiasChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Surface));
    if (m_series.isEmpty()) return;
    paintLegend(painter);
    for (int measure = 0; measure < kMeasures; ++measure) paintMeasure(painter, measure);
    if (!hasFocus()) return;
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    const auto frame = m_current >= 0
                           ? QRectF(2, plotOf(m_current).top() + 1, width() - 4.0, plotOf(m_current).height() - 2)
                           : QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRect(frame);
}

bool BiasChart::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int measure = 0; measure < kMeasures; ++measure)
            if (plotOf(measure).top() <= help->pos().y() && help->pos().y() < plotOf(measure).bottom() &&
                !m_series.isEmpty())
                QToolTip::showText(help->globalPos(), lineText(measure), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QWidget::event(event);
}

void BiasChart::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Down)
        m_current = std::min(m_current + 1, kMeasures - 1);
    else if (event->key() == Qt::Key_Up)
        m_current = std::max(m_current - 1, 0);
    else
        return QWidget::keyPressEvent(event);
    announce();
    if (m_current >= 0 && event->key() != Qt::Key_C)
        QToolTip::showText(mapToGlobal(plotOf(m_current).bottomLeft().toPoint()), lineText(m_current), this);
}

TableContent BiasChart::content() const
{
    TableContent table{.headers = {tr("Model")}, .rows = {}};
    for (int measure = 0; measure < kMeasures; ++measure)
        table.headers << tr("%1 (%2)", "measure and its unit").arg(measureName(measure), measureDetail(measure));
    for (const auto& each : m_series) {
        QVariantList row{nameOf(each.model)};
        for (int measure = 0; measure < kMeasures; ++measure) row << valueOf(measure, each.bias);
        table.rows += row;
    }
    return table;
}

void BiasChart::copy() const
{
    QApplication::clipboard()->setText(toTabbed(content()));
}

void BiasChart::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy as table"), this, &BiasChart::copy);
    menu.addAction(tr("Copy as picture"), this, [this] { QApplication::clipboard()->setPixmap(grab()); });
    menu.addAction(tr("Save as CSV or Excel…"), this, &BiasChart::saveRequested);
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace ui
