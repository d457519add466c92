#include "ui/session/navigation.h"

#include <QSignalSpy>
#include <QtTest>

using namespace ui;

class NavigationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void back_leadsThroughWhatWasSeenAndForwardAgain()
    {
        Navigation navigation;
        QList<QString> seen;
        connect(&navigation, &Navigation::arrived, this,
                [&](const Place& place) { seen += place.page + place.detail; });
        navigation.go({"data", {}});
        navigation.go({"sessions", "a"});
        navigation.note({"sessions", "b"});
        navigation.note({"sessions", "b"}); // not twice
        navigation.back();
        navigation.back();
        QVERIFY(!navigation.canGoBack());
        navigation.back();
        navigation.forward();
        QCOMPARE(seen, QList<QString>({"data", "sessionsa", "sessionsa", "data", "sessionsa"}));
    }

    void going_forgetsWhatLayAhead()
    {
        Navigation navigation;
        for (const auto* page : {"start", "data", "models"}) navigation.go({page, {}});
        navigation.back();
        navigation.go({"reports", {}});
        QVERIFY(!navigation.canGoForward());
        navigation.clear();
        QVERIFY(!navigation.canGoBack());
    }
};

QTEST_GUILESS_MAIN(NavigationTest)
#include "navigation_test.moc"
