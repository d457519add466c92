#include "core/domain/strongest.h"

#include <QtTest>

using namespace core;

class StrongestTest : public QObject {
    Q_OBJECT

    static ModelMetrics model(const std::string& name, double hr20, double mrr20)
    {
        return {.model = name, .slices = {{.slice = Slice::All, .hr20 = hr20, .mrr20 = mrr20}}};
    }

private Q_SLOTS:
    void strongest_hasMostHitsInTwenty()
    {
        const std::vector models{model("student", 30, 12), model("item-knn", 16.5, 8.1), model("vstan", 17.7, 7.7)};
        QCOMPARE(strongestSimpleMethod(models)->model, std::string("vstan"));
    }

    void strongest_ofEqualsIsTheOneThatStandsHigher()
    {
        const std::vector models{model("vstan", 17.7, 7.7), model("session-knn", 17.7, 7.9)};
        QCOMPARE(strongestSimpleMethod(models)->model, std::string("session-knn"));
    }

    void strongest_isNoneOfOurs()
    {
        const std::vector models{model("student", 30, 12), model("teacher", 20, 9), model("untaught", 25, 10)};
        QVERIFY(!strongestSimpleMethod(models));
        QVERIFY(!strongestSimpleMethod({}));
        QVERIFY(!strongestSimpleMethod({{.model = "vstan"}})); // not measured
    }

    void strongest_mayHaveNoHitAtAll() { QVERIFY(strongestSimpleMethod({model("popularity", 0, 0)})); }
};

QTEST_GUILESS_MAIN(StrongestTest)
#include "strongest_test.moc"
