#include "ui/pages/sessions/explanation_files.h"

#include "ui/pages/sessions/session_rows.h"
#include "ui/pages/sessions/sessions_page.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExplanationTable)
};

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

} // namespace

bool saveExplanationPng(SessionsPage& page, const QString& path)
{
    constexpr qreal kDensity = 2;
    QImage image((QSizeF(page.explanationSize()) * kDensity).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) return false;
    image.setDevicePixelRatio(kDensity);
    {
        QPainter painter(&image);
        page.paintExplanation(painter);
    }
    QBuffer buffer;
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") && write(path, buffer.data());
}

bool saveExplanationSvg(SessionsPage& page, const QString& path)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(page.explanationSize());
    generator.setViewBox(QRect(QPoint(), page.explanationSize()));
    generator.setTitle(page.title());
    {
        QPainter painter(&generator);
        page.paintExplanation(painter);
    }
    return write(path, buffer.data());
}

QStringList explanationHeaders()
{
    return {Words::tr("What"),
            Words::tr("Event"),
            Words::tr("Item"),
            Words::tr("Title"),
            Words::tr("Transition attention, %"),
            Words::tr("Leave-one-out effect, %"),
            Words::tr("Rank"),
            Words::tr("Rank without it"),
            Words::tr("Disagree"),
            Words::tr("Score")};
}

QList<QVariantList> explanationRows(const core::Explanation& explanation, const QList<EditedEvent>& events,
                                    const QList<int>& numbers)
{
    QList<QVariantList> rows;
    const auto& target = explanation.target;
    rows.append({Words::tr("explained item"), QVariant(), QString::fromStdString(target.code),
                 QString::fromStdString(target.title), QVariant(), QVariant(), target.rank, QVariant(), QVariant(),
                 target.score});
    for (const auto& event : explanation.events) {
        const int number = numbers.value(event.position - 1, event.position);
        QString code;
        for (const auto& each : events)
            if (each.number == number) code = each.item.code;
        rows.append({Words::tr("event"), number, code, QString::fromStdString(event.title), event.attention * 100,
                     event.effect * 100, event.rankBefore, event.rankAfter,
                     event.disagrees ? Words::tr("yes") : QString(), QVariant()});
    }
    for (const auto& part : partViews(explanation, nullptr))
        rows.append({Words::tr("part of the score"), QVariant(), QVariant(), part.name, QVariant(), QVariant(),
                     QVariant(), QVariant(), QVariant(), part.score});
    return rows;
}

} // namespace ui
