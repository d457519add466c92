#include "ui/pages/reports/report_preview.h"

#include "ui/pages/reports/preview_images.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>

namespace ui {

namespace {

constexpr int kTextWidth = 680; ///< of an A4 page at 96 dots an inch, as the report is made
constexpr int kPaperWidth = 794;
constexpr int kGround = 16; ///< seen around the paper
constexpr int kMargin = 40;

} // namespace

ReportPreview::ReportPreview(const Theme& theme, QWidget* parent) : QTextBrowser(parent), m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setStyleSheet("QTextBrowser { background: transparent; border: 2px solid transparent; color: #1d2227; }"
                  "QTextBrowser:focus { border-color: #1f4e8c; }"); // its paper is white in every theme
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    document()->setDocumentMargin(0);
    document()->setUseDesignMetrics(true);
    QFont font("Noto Sans CJK JP");
    font.setPixelSize(13);
    document()->setDefaultFont(font);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, new PreviewImages(this));
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ReportPreview::show(const QString& html)
{
    const int place = verticalScrollBar()->value();
    setHtml(html);
    m_isShown = true;
    fit();
    verticalScrollBar()->setValue(place);
    if (!m_wanted.isEmpty()) goTo(QString(m_wanted));
}

void ReportPreview::goTo(const QString& section)
{
    const int place = m_isShown ? placeOf(section) : -1;
    m_wanted = place < 0 ? section : QString();
    if (place >= 0) verticalScrollBar()->setValue(place);
}

/// Where the section's heading is at the top of the view; -1 where there is none.
int ReportPreview::placeOf(const QString& section) const
{
    for (auto block = document()->begin(); block.isValid(); block = block.next())
        for (auto each = block.begin(); !each.atEnd(); ++each)
            if (each.fragment().charFormat().anchorNames().contains(section))
                return static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top()) - kGround;
    return -1;
}

void ReportPreview::clearPage()
{
    m_isShown = false;
    m_wanted.clear();
    clear();
}

QVariant ReportPreview::loadResource(int, const QUrl&)
{
    return {};
}

int ReportPreview::paperWidth() const
{
    return std::clamp(viewport()->width() - 2 * kGround, kTextWidth + 2 * kGround, kPaperWidth);
}

void ReportPreview::fit()
{
    const double side = std::max(0.0, (viewport()->width() - kTextWidth) / 2.0);
    auto format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(side);
    format.setTopMargin(kGround + kMargin);
    format.setBottomMargin(kGround + kMargin);
    document()->rootFrame()->setFrameFormat(format);
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void ReportPreview::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.color(Token::Sunken));
        if (m_isShown) {
            const auto height = static_cast<int>(document()->size().height());
            const QRect paper((viewport()->width() - paperWidth()) / 2, kGround - verticalScrollBar()->value(),
                              paperWidth(), height - 2 * kGround);
            painter.fillRect(paper, Qt::white);
            painter.setPen(m_theme.color(Token::Line));
            painter.drawRect(paper.adjusted(0, 0, -1, -1));
        }
    }
    QTextBrowser::paintEvent(event);
}

} // namespace ui
