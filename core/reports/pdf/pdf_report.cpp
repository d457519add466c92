#include "core/reports/pdf/pdf_report.h"

#include "core/base/error.h"
#include "core/base/part_file.h"
#include "core/reports/pdf/page_images.h"
#include "core/reports/pdf/plain_letters.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFont>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <array>
#include <clocale>
#include <memory>
#include <mutex>
#include <string>

namespace core::reports {

namespace {

constexpr int kPaperWidth = 794; ///< A4 at 96 dots an inch, in which the report is laid out
constexpr int kPaperHeight = 1123;
constexpr int kSide = 57; ///< 15 mm
constexpr int kHead = 62;
constexpr int kFoot = 62;
constexpr int kTextWidth = kPaperWidth - 2 * kSide;
constexpr int kTextHeight = kPaperHeight - kHead - kFoot;
constexpr int kDotsAnInch = 1200;
constexpr double kLayoutDots = 96;
constexpr int kLeastBelowHeading = 90; ///< what must stand with a heading on its page
constexpr auto kFamily = "Noto Sans CJK JP";

/// Qt's fonts and painting ask for an application object. The worker has none: one without a screen is made when first
/// needed and kept; it must not change how numbers are read.
void needPainting()
{
    static std::once_flag once;
    std::call_once(once, [] {
        if (QCoreApplication::instance() != nullptr) return;
        static int count = 3;
        static std::string name = "denju-cli";
        static std::string option = "-platform";
        static std::string platform = "offscreen";
        static std::array arguments{name.data(), option.data(), platform.data(), static_cast<char*>(nullptr)};
        static const auto* const application =
            new QGuiApplication(count, arguments.data()); // never deleted: ends with the process
        static_cast<void>(application);
        std::setlocale(LC_NUMERIC, "C"); // NOLINT(concurrency-mt-unsafe): undoes at once what Qt has just set
    });
}

QFont fontOf(int pixels)
{
    QFont font(kFamily);
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

std::unique_ptr<QTextDocument> laidOut(const std::string& html)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUseDesignMetrics(true);
    document->setDocumentMargin(0);
    document->setDefaultFont(fontOf(13));
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, new PageImages(document.get()));
    document->setHtml(QString::fromStdString(html));
    document->setPageSize(QSizeF(kTextWidth, kTextHeight));
    return document;
}

int pageOf(double y)
{
    return static_cast<int>(y / kTextHeight);
}

void breakBefore(const QTextBlock& block)
{
    auto format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    QTextCursor(block).setBlockFormat(format);
}

/// The headings right above a block go with it.
QTextBlock withHeadings(QTextBlock block)
{
    while (block.previous().isValid() && block.previous().blockFormat().headingLevel() > 0) block = block.previous();
    return block;
}

bool isPlain(const QTextBlock& block)
{
    return QTextCursor(block).currentTable() == nullptr;
}

/// Where a table's part of the report begins: the nearest heading above, if all from there fits a page, else the line
/// right above.
QTextBlock beginningOf(const QTextDocument& document, QTextTable* table)
{
    const auto& layout = *document.documentLayout();
    const auto bottom = layout.frameBoundingRect(table).bottom();
    const auto above = document.findBlock(table->firstPosition() - 1);
    auto line = above;
    for (auto block = above; block.isValid(); block = block.previous()) {
        if (!isPlain(block)) continue;
        if (block.blockFormat().headingLevel() > 0) {
            const auto first = withHeadings(block);
            if (bottom - layout.blockBoundingRect(first).top() <= kTextHeight) return first;
            break;
        }
        if (line == above && line.length() <= 1) line = block; // an empty block stands before each table
    }
    return line;
}

/// A table that would be cut though it fits a page, or that would be parted from what introduces it, begins on the next
/// one with all of its part.
bool keepTableWhole(const QTextDocument& document, QTextTable* table)
{
    const auto& layout = *document.documentLayout();
    const auto box = layout.frameBoundingRect(table);
    if (box.height() > kTextHeight * 0.7) return false;
    const auto first = beginningOf(document, table);
    const bool isCut = pageOf(box.top()) != pageOf(box.bottom() - 1);
    const bool isParted = pageOf(layout.blockBoundingRect(first).top()) != pageOf(box.top());
    if (!isCut && !isParted) return false;
    if (first.blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_Auto) return false;
    breakBefore(first);
    return true;
}

/// A heading at the foot of a page goes on to the next.
bool keepHeadingAbove(const QTextDocument& document, const QTextBlock& block)
{
    if (block.blockFormat().headingLevel() == 0 || block.blockFormat().pageBreakPolicy() != QTextFormat::PageBreak_Auto)
        return false;
    const auto box = document.documentLayout()->blockBoundingRect(block);
    const auto next = document.documentLayout()->blockBoundingRect(block.next());
    const bool isLow = pageOf(box.top()) != pageOf(box.bottom() + kLeastBelowHeading);
    const bool isLeft = block.next().isValid() && pageOf(next.top()) != pageOf(box.top());
    if (!isLow && !isLeft) return false;
    breakBefore(withHeadings(block));
    return true;
}

/// Moves what QTextDocument would cut, from the top on: each move changes what lies below.
void breakWell(const QTextDocument& document, const JobContext& context)
{
    constexpr int kMost = 200;
    for (int moves = 0, moved = 1; moved > 0 && moves < kMost; ++moves) {
        context.checkIn();
        moved = 0;
        for (auto block = document.begin(); block.isValid() && moved == 0; block = block.next()) {
            const QTextCursor cursor(block);
            auto* table = cursor.currentTable();
            if (keepHeadingAbove(document, block) ||
                (table != nullptr && cursor.block().position() == table->firstPosition() &&
                 keepTableWhole(document, table)))
                moved = 1;
        }
    }
}

class Pages {
public:
    Pages(const QTextDocument& document, const PdfFrame& frame) : m_document(document), m_frame(frame) {}

    void draw(QPainter& painter, int page) const
    {
        painter.save();
        painter.translate(kSide, kHead - page * kTextHeight);
        const QRectF part(0, page * kTextHeight, kTextWidth, kTextHeight);
        painter.setClipRect(part);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette.setColor(QPalette::Text, QColor(0x1d2227));
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        drawEdges(painter, page);
    }

private:
    void drawEdges(QPainter& painter, int page) const
    {
        painter.setFont(fontOf(11));
        painter.setPen(QColor(0x545a61));
        const QRectF head(kSide, 24, kTextWidth, 20);
        if (page > 0) painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(m_frame.title));
        const QRectF foot(kSide, kPaperHeight - 44, kTextWidth, 20);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, QString::fromStdString(m_frame.foot));
        auto pages = QString::fromStdString(m_frame.pages);
        pages.replace("{0}", QString::number(page + 1)).replace("{1}", QString::number(m_document.pageCount()));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, pages);
        painter.setPen(QPen(QColor(0xdbd7d0), 1));
        painter.drawLine(QPointF(kSide, kPaperHeight - 50), QPointF(kPaperWidth - kSide, kPaperHeight - 50));
    }

    const QTextDocument& m_document;
    const PdfFrame& m_frame;
};

} // namespace

bool canWritePdf()
{
    return true;
}

void writePdf(const std::filesystem::path& target, const std::string& printedHtml, const PdfFrame& frame,
              const JobContext& context)
{
    needPainting();
    PartFile file(target); // a place that can't be written is known before the work
    const auto document = laidOut(printedHtml);
    breakWell(*document, context);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kDotsAnInch);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(QString::fromStdString(frame.title));
        writer.setCreator("Denju");
        QPainter painter(&writer);
        painter.scale(kDotsAnInch / kLayoutDots, kDotsAnInch / kLayoutDots);
        const Pages pages(*document, frame);
        for (int page = 0; page < document->pageCount(); ++page) {
            context.checkIn();
            context.report({.stage = Stage::Reporting, .done = page + 1, .total = document->pageCount()});
            if (page > 0) writer.newPage();
            pages.draw(painter, page);
        }
    }
    tellPlainLetters(bytes);
    file.write(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    file.finish();
}

} // namespace core::reports
