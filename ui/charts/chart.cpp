#include "ui/charts/chart.h"

#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_drawing.h"
#include "ui/charts/chart_file.h"
#include "ui/charts/chart_overlay.h"
#include "ui/charts/chart_table_dialog.h"

#include "ui/charts/plot.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QToolTip>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kBetweenRedraws = 250; ///< milliseconds
constexpr double kReach = 14;        ///< pixels from the pointer to a point that it means

} // namespace

Chart::Chart(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_plot(new QCustomPlot(this)), m_overlay(new ChartOverlay(*this, theme)),
      m_picker([this](const QString& title, const QString& name, const QString& filter) {
          return QFileDialog::getSaveFileName(this, title, name, filter);
      })
{
    installChartAccessible();
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMinimumSize(16, 16); // it can't draw into nothing, and says so on the console
    m_plot->setInteractions(QCP::iNone);
    m_plot->setContextMenuPolicy(Qt::NoContextMenu);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_overlay->raise();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Chart::redraw);
    connect(&theme, &Theme::changed, this, &Chart::redrawSoon);
}

void Chart::setContent(ChartContent content)
{
    m_content = std::move(content);
    if (m_current && (m_current->series >= m_content.series.size() ||
                      m_current->point >= m_content.series[m_current->series].points.size()))
        setCurrent(std::nullopt);
    setAccessibleName(m_content.verdict.isEmpty() ? m_content.title : m_content.verdict);
    redrawSoon();
}

void Chart::redrawSoon()
{
    const auto since = m_drawn.isValid() ? m_drawn.elapsed() : kBetweenRedraws;
    if (!m_timer.isActive()) m_timer.start(static_cast<int>(std::max<qint64>(0, kBetweenRedraws - since)));
}

// Nothing is drawn that nobody sees: what is hidden, or has no size yet, is drawn once it is shown.
void Chart::redraw()
{
    if (!isVisible() || m_plot->size().isEmpty()) return;
    m_drawn.restart();
    ++m_redraws;
    drawChart(*m_plot, m_content, m_theme);
    m_plot->replot(QCustomPlot::rpImmediateRefresh);
    m_overlay->update();
}

QPointF Chart::positionOf(Place place) const
{
    return pixelOf(*m_plot, m_content, place.series, place.point) + m_plot->pos();
}

void Chart::setCurrent(std::optional<Place> place)
{
    if (place == m_current) return;
    m_current = place;
    setAccessibleDescription(currentText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    m_overlay->update();
    Q_EMIT currentChanged();
}

QString Chart::currentText() const
{
    return m_current ? pointText(m_content, m_current->series, m_current->point) : QString();
}

std::optional<Chart::Place> Chart::nearest(const QPointF& position) const
{
    std::optional<Place> best;
    double least = kReach;
    for (int series = 0; series < m_content.series.size(); ++series)
        for (int point = 0; point < m_content.series[series].points.size(); ++point) {
            if (std::isnan(m_content.series[series].points[point].value)) continue;
            const auto away = positionOf({series, point}) - position;
            const auto distance = std::hypot(away.x(), away.y());
            if (distance >= least) continue;
            least = distance;
            best = Place{series, point};
        }
    return best;
}

// Left and right walk along a line (in rows: through the series of a row), up and down to the next line (row).
std::optional<Chart::Place> Chart::step(int key) const
{
    if (m_content.series.isEmpty()) return std::nullopt;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool along = (key == Qt::Key_Left || key == Qt::Key_Right) != m_content.hasRows();
    auto place = m_current.value_or(Place{0, back ? static_cast<int>(m_content.series[0].points.size()) : -1});
    const auto usable = [this](const Place& each) {
        return each.point >= 0 && each.point < m_content.series[each.series].points.size() &&
               std::isfinite(m_content.series[each.series].points[each.point].value);
    };
    const int by = back ? -1 : 1;
    const auto lines = static_cast<int>(m_content.series.size());
    if (!m_current || along) {
        const auto count = static_cast<int>(m_content.series[place.series].points.size());
        for (place.point += by; place.point >= 0 && place.point < count; place.point += by)
            if (usable(place)) return place;
        return m_current;
    }
    const auto at = m_content.series[place.series].points[place.point].at;
    for (place.series += by; place.series >= 0 && place.series < lines; place.series += by) {
        int closest = -1;
        for (int point = 0; point < m_content.series[place.series].points.size(); ++point)
            if (usable({place.series, point}) &&
                (closest < 0 || std::abs(m_content.series[place.series].points[point].at - at) <
                                    std::abs(m_content.series[place.series].points[closest].at - at)))
                closest = point;
        if (closest >= 0) return Place{place.series, closest};
    }
    return m_current;
}

void Chart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: setCurrent(step(event->key())); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current) Q_EMIT activated(m_current->series, m_current->point);
        return;
    case Qt::Key_Escape:
        if (!m_current) break;
        setCurrent(std::nullopt);
        return;
    default: break;
    }
    if (event->matches(QKeySequence::Copy)) return copyTable();
    QWidget::keyPressEvent(event);
}

bool Chart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_plot && event->type() == QEvent::MouseMove)
        hover(static_cast<QMouseEvent*>(event)->pos() + m_plot->pos());
    if (watched == m_plot && event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton) {
            setFocus(Qt::MouseFocusReason);
            const auto place = nearest(mouse->position() + m_plot->pos());
            setCurrent(place);
            if (place) Q_EMIT activated(place->series, place->point);
        }
    }
    return QWidget::eventFilter(watched, event);
}

void Chart::hover(const QPoint& position)
{
    if (const auto place = nearest(position))
        QToolTip::showText(mapToGlobal(position), pointText(m_content, place->series, place->point), this);
    else
        QToolTip::hideText();
}

void Chart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_overlay->setGeometry(rect());
    redrawSoon();
}

void Chart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    redrawSoon();
}

void Chart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_overlay->update();
}

void Chart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    m_overlay->update();
}

void Chart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) redrawSoon();
}

void Chart::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    fill(menu);
    const auto where =
        event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos();
    menu.exec(where);
}

void Chart::fill(QMenu& menu)
{
    const auto add = [&](const QString& text, const char* name, auto&& work) {
        auto* action = menu.addAction(text, this, work);
        action->setObjectName(name);
        action->setEnabled(!m_content.isEmpty());
    };
    add(tr("Show the data…"), "chart.data", [this] { showTable(); });
    menu.addSeparator();
    add(tr("Copy as table"), "chart.copyTable", [this] { copyTable(); });
    add(tr("Copy as picture"), "chart.copyPicture", [this] { copyPicture(); });
    menu.addSeparator();
    add(tr("Save as CSV…"), "chart.csv", [this] { save(tr("Table (*.csv)"), "csv"); });
    if (m_tableSaver)
        add(tr("Save as spreadsheet…"), "chart.table",
            [this] { m_tableSaver(m_content.title, tableOf(m_content).header, numbersOf(m_content)); });
    add(tr("Save as SVG…"), "chart.svg", [this] { save(tr("Vector picture (*.svg)"), "svg"); });
    add(tr("Save as PDF…"), "chart.pdf", [this] { save(tr("PDF (*.pdf)"), "pdf"); });
    add(tr("Save as PNG…"), "chart.png", [this] { save(tr("Picture (*.png)"), "png"); });
}

void Chart::save(const QString& filter, const QString& suffix)
{
    auto name = m_content.title.isEmpty() ? tr("Chart") : m_content.title;
    for (const auto* each : {"/", "\\", ":", "*", "?", "\"", "<", ">", "|"}) name.replace(QLatin1String(each), "-");
    auto path = m_picker(tr("Save the chart"), name + '.' + suffix, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) != 0) path += '.' + suffix;
    if (saveTo(path)) return;
    QMessageBox::warning(this, tr("Save the chart"), tr("%1 could not be written. Choose another place.").arg(path));
}

bool Chart::saveTo(const QString& path) const
{
    return writeChart(path, m_content, m_theme, size());
}

void Chart::copyTable() const
{
    QApplication::clipboard()->setText(asText(tableOf(m_content)));
}

void Chart::copyPicture() const
{
    QApplication::clipboard()->setImage(pictureOf(m_content, m_theme, size()));
}

void Chart::showTable()
{
    auto* dialog = new ChartTableDialog(m_theme, m_content.title, tableOf(m_content), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
