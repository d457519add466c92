#include "core/base/error.h"
#include "core/engine/tensors/device.h"
#include "core/engine/tensors/evaluation_mode.h"
#include "core/engine/tensors/expect_shape.h"
#include "core/engine/tensors/seeds.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using namespace core::engine;

class TensorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expectShape_namesTheTensorAndBothShapes()
    {
        expectShape(torch::zeros({3, 2, 4}), {3, -1, 4}, "modalities");
        try {
            expectShape(torch::zeros({3, 2, 5}), {3, 2, 4}, "modalities");
            QFAIL("took a wrong shape");
        } catch (const std::logic_error& error) {
            QCOMPARE(std::string(error.what()), std::string("modalities is [3, 2, 5], expected [3, 2, 4]"));
        }
    }

    void device_missingOrMeaninglessIsAnError()
    {
        QVERIFY(chooseDevice("cpu").is_cpu());
        const auto codeFor = [](const std::string& name) {
            try {
                chooseDevice(name);
            } catch (const Error& error) {
                return error.code();
            }
            return ErrorCode::Internal;
        };
        QCOMPARE(codeFor("cuda:99"), ErrorCode::DeviceMissing);
        QCOMPARE(codeFor("tpu"), ErrorCode::OptionInvalid);
        QCOMPARE(codeFor("cuda:-1"), ErrorCode::OptionInvalid);
        QVERIFY(deviceName(torch::Device(torch::kCPU)).starts_with("cpu"));
    }

    void seeds_differByPurposeAndStepAndRepeat()
    {
        QCOMPARE(seedFor(1, 2, 3), seedFor(1, 2, 3));
        QVERIFY(seedFor(1, 2, 3) != seedFor(1, 2, 4));
        QVERIFY(seedFor(1, 2, 3) != seedFor(1, 3, 3));
        QVERIFY(seedFor(1, 2, 3) != seedFor(2, 2, 3));
        auto order = shuffled(100, 7);
        QCOMPARE(order, shuffled(100, 7));
        QVERIFY(!std::is_sorted(order.begin(), order.end()));
        std::sort(order.begin(), order.end());
        QCOMPARE(order.front(), 0);
        QCOMPARE(order.back(), 99);
    }

    void evaluationMode_restoresWhatWasThere()
    {
        torch::nn::Dropout dropout(0.5);
        {
            const EvaluationMode evaluation(*dropout);
            QVERIFY(!dropout->is_training());
            QVERIFY(!torch::GradMode::is_enabled());
        }
        QVERIFY(dropout->is_training());
        QVERIFY(torch::GradMode::is_enabled());
    }
};

QTEST_GUILESS_MAIN(TensorsTest)
#include "tensors_test.moc"
