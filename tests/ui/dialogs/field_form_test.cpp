#include "core/base/error.h"
#include "core/protocol/operations/train.h"
#include "ui/dialogs/field_form.h"
#include "ui/dialogs/field_words.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace ui;
using core::protocol::TrainRequest;

namespace {

const QStringList kHidden{"project", "resume", "run", "memory_limit", "settings", "seeds", "note"};

} // namespace

class FieldFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void form_showsEveryFieldAndGivesItBack()
    {
        const TrainRequest request{.project = "p",
                                   .preset = core::Preset::Pilot,
                                   .testFrom = "2026-09-22",
                                   .seed = 7,
                                   .device = "cpu",
                                   .resume = true,
                                   .without = {core::Without::Text, core::Without::Teacher}};
        FieldForm form;
        form.show(request, kHidden);
        TrainRequest filled{.project = "kept"};
        form.fill(filled);
        QCOMPARE(filled.project, std::string("kept"));
        QVERIFY(filled.preset == request.preset);
        QCOMPARE(filled.testFrom, request.testFrom);
        QCOMPARE(filled.seed, request.seed);
        QCOMPARE(filled.device, request.device);
        QVERIFY(!filled.resume); // hidden
        QVERIFY(filled.without == request.without);
    }

    void form_takesWhatIsTypedAndTicked()
    {
        FieldForm form;
        form.show(TrainRequest{}, kHidden);
        form.findChild<QComboBox*>("preset")->setCurrentIndex(2);
        form.findChild<QLineEdit*>("test_from")->setText(" 2026-10-01 ");
        form.findChild<QSpinBox*>("seed")->setValue(3);
        form.findChild<QCheckBox*>("without.images")->click();
        TrainRequest filled;
        form.fill(filled);
        QVERIFY(filled.preset == core::Preset::Full);
        QCOMPARE(filled.testFrom, std::string("2026-10-01"));
        QCOMPARE(filled.seed, 3);
        QCOMPARE(filled.device, std::string("auto"));
        QVERIFY(filled.without == std::vector{core::Without::Images});
    }

    void form_takesOverWhatItIsGivenAndSaysWhatTheUserEdits()
    {
        FieldForm form;
        form.show(core::presetConfig(core::Preset::Quick), {"preset"});
        QSignalSpy edited(&form, &FieldForm::edited);
        QTest::keyClicks(form.findChild<QLineEdit*>("temperature"), "1");
        QVERIFY(!edited.isEmpty());
        auto wanted = core::presetConfig(core::Preset::Full);
        wanted.temperature = 0.125;
        wanted.without = {core::Without::Ids};
        form.set(wanted);
        core::TrainingConfig filled;
        form.fill(filled);
        QCOMPARE(filled.temperature, 0.125);
        QCOMPARE(filled.towerWidth, wanted.towerWidth);
        QVERIFY(filled.without == wanted.without);
    }

    void number_staysWithinWhatTheSettingMayBe()
    {
        FieldForm form;
        form.show(core::TrainingConfig{}, {});
        auto* heads = form.findChild<QSpinBox*>("tower_heads");
        heads->setValue(1000);
        QCOMPARE(heads->value(), 32);
        heads->setValue(0);
        QCOMPARE(heads->value(), 1);
    }

    /// A field or a choice that is new in the request has its words here, or the window would show its code name.
    void everyFieldAndChoice_hasWords()
    {
        TrainRequest request;
        TrainRequest::visitFields(request, [](const char* name, const auto&, const char* = "") {
            if (kHidden.contains(name)) return;
            QVERIFY2(!FieldWords::of(name).label.isEmpty(), name);
            QVERIFY2(!FieldWords::of(name).help.isEmpty(), name);
        });
        core::TrainingConfig config;
        core::TrainingConfig::visitFields(config, [](const char* name, const auto&, const char* = "") {
            QVERIFY2(!FieldWords::of(name).label.isEmpty(), name);
            QVERIFY2(!FieldWords::of(name).help.isEmpty(), name);
        });
        for (const auto& [each, name] : core::EnumNames<core::Preset>::names)
            QVERIFY2(FieldWords::choice("preset", name) != QLatin1String(name), name);
        for (const auto& [each, name] : core::EnumNames<core::Without>::names)
            QVERIFY2(FieldWords::choice("without", name) != QLatin1String(name), name);
    }

    void everyEditor_saysWhatItIs()
    {
        FieldForm form;
        core::protocol::TrainRequest request{.preset = core::Preset::Pilot};
        form.show(request, {"project", "resume", "run", "settings"});
        for (const auto* label : form.findChildren<QLabel*>()) {
            QVERIFY(label->buddy());
            QCOMPARE(label->buddy()->accessibleName(), label->text());
            QVERIFY(!label->buddy()->accessibleDescription().isEmpty());
        }
        QVERIFY(form.findChildren<QLabel*>().size() >= 5);
        request.preset = core::Preset::Quick;
        form.fill(request);
        QVERIFY(request.preset == core::Preset::Pilot);
    }
};

QTEST_MAIN(FieldFormTest)
#include "field_form_test.moc"
