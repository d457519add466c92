#include "ui/shell/rail.h"

#include <QtTest>

using namespace ui;

class RailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void place_thatComesLaterIsAsNarrowAsTheRail()
    {
        const Theme theme;
        Rail rail(theme);
        rail.insert(0, "start", false);
        const auto wide = rail.sizeHint().width();
        rail.setNarrow(true); // a start at 150 % finds the window small before its pages are there
        rail.insert(1, "data", false);
        QVERIFY(rail.sizeHint().width() < wide);
    }
};

QTEST_MAIN(RailTest)
#include "rail_test.moc"
