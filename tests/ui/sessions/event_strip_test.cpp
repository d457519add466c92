#include "ui/pages/sessions/event_strip.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QtTest>

using namespace ui;

namespace {

constexpr int kEvents = 400;

StripView longSession()
{
    StripView view;
    for (int number = 1; number <= kEvents; ++number) {
        StripEvent event{.number = number};
        event.item.id = {number};
        event.item.title = QString("Item %1").arg(number);
        view.events.append(event);
    }
    return view;
}

} // namespace

class EventStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longStrip_asksOnlyForThePicturesInSight()
    {
        Theme theme;
        QSet<std::int64_t> asked;
        QScrollArea area;
        auto* strip = new EventStrip(theme, [&](core::ItemId item, core::store::PictureSize) {
            asked.insert(item.value);
            return QPixmap();
        });
        area.setWidget(strip);
        area.resize(800, 400);
        strip->setView(longSession());
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        QTRY_VERIFY(asked.contains(1));
        const int inSight = 2 + area.viewport()->width() / strip->geometryOfStrip().columnWidth();
        QVERIFY2(asked.size() <= inSight + 1, qPrintable(QString::number(asked.size())));
        asked.clear();
        area.horizontalScrollBar()->setValue(area.horizontalScrollBar()->maximum());
        QTRY_VERIFY(asked.contains(kEvents));
        QVERIFY2(asked.size() <= inSight + 1, qPrintable(QString::number(asked.size())));
    }

    void focus_isAFrameInTheAccentColour()
    {
        Theme theme;
        EventStrip strip(theme, [](core::ItemId, core::store::PictureSize) { return QPixmap(); });
        strip.setView(longSession());
        strip.show();
        strip.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&strip));
        const auto edge = [&] {
            const auto image = strip.grab().toImage();
            QSet<QRgb> colours;
            for (const auto place : {QPoint(0, 0), QPoint(1, 1), QPoint(300, 0), QPoint(300, image.height() - 1),
                                     QPoint(0, 100), QPoint(image.width() - 1, 100)})
                colours.insert(image.pixel(place));
            return colours;
        };
        strip.setFocus();
        QCOMPARE(edge(), QSet<QRgb>{theme.color(Token::Accent).rgb()});
        strip.clearFocus();
        QCOMPARE(edge(), QSet<QRgb>{theme.color(Token::Surface).rgb()});
    }
};

QTEST_MAIN(EventStripTest)
#include "event_strip_test.moc"
