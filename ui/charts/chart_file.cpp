#include "ui/charts/chart_file.h"

#include "ui/charts/chart_drawing.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ui {

namespace {

constexpr int kFineness = 2;
constexpr double kPointsPerPixel = 72.0 / 96.0;

QString csvField(const QString& text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n')) return text;
    return '"' + QString(text).replace('"', "\"\"") + '"';
}

QByteArray csvOf(const ChartTable& table)
{
    QByteArray bytes("\xEF\xBB\xBF"); // so that a spreadsheet reads UTF-8
    const auto addLine = [&](const QStringList& fields) {
        QStringList quoted;
        for (const auto& each : fields) quoted += csvField(each);
        bytes += quoted.join(',').toUtf8() + "\r\n";
    };
    addLine(table.header);
    for (const auto& row : table.rows) addLine(row);
    return bytes;
}

QByteArray svgOf(const ChartContent& content, const Theme& theme, const QSize& size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(content.title);
    generator.setDescription(content.verdict);
    QPainter painter(&generator);
    paintChart(painter, content, theme, size);
    painter.end();
    return buffer.data();
}

QByteArray pdfOf(const ChartContent& content, const Theme& theme, const QSize& size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QSizeF(size) * kPointsPerPixel, QPageSize::Point));
    writer.setPageMargins({});
    writer.setResolution(96);
    writer.setTitle(content.title);
    QPainter painter(&writer);
    paintChart(painter, content, theme, size);
    painter.end();
    return buffer.data();
}

QByteArray pngOf(const ChartContent& content, const Theme& theme, const QSize& size)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    pictureOf(content, theme, size).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

QString asText(const ChartTable& table)
{
    QStringList lines{table.header.join('\t')};
    for (const auto& row : table.rows) lines += row.join('\t');
    return lines.join('\n') + '\n';
}

QImage pictureOf(const ChartContent& content, const Theme& theme, const QSize& size)
{
    QImage picture(size * kFineness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kFineness);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChart(painter, content, theme, size);
    return picture;
}

bool writeChart(const QString& path, const ChartContent& content, const Theme& theme, const QSize& size)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    const auto bytes = suffix == "csv"   ? csvOf(tableOf(content))
                       : suffix == "svg" ? svgOf(content, theme, size)
                       : suffix == "pdf" ? pdfOf(content, theme, size)
                       : suffix == "png" ? pngOf(content, theme, size)
                                         : QByteArray();
    QSaveFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace ui
