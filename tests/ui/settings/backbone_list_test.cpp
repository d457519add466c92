#include "tests/ui/reachable.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/pages/settings/backbone_list.h"
#include "ui/pages/settings/backbones_controller.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace core::protocol;
using namespace ui;
using namespace ui::testing;

namespace {

Backbone model(const char* name)
{
    return {.name = name,
            .folder = std::string("/models/") + name,
            .kind = core::BackboneKind::Language,
            .architecture = "llama",
            .parameters = 134'515'008,
            .bytes = 269'030'016,
            .memory = 538'060'032,
            .fits = true,
            .licence = "apache-2.0",
            .languages = {"en", "ja"},
            .linked = true};
}

/// The list with a worker that answers what the test says.
struct Desk {
    Theme theme;
    ScriptedDialogs dialogs;
    BackbonesResponse found;
    std::string added, removed;
    std::optional<WorkerError> refusal;
    bool keepsWaiting = false;
    BackboneList list{theme};
    BackbonesController controller{list,
                                   {.list = [this](QObject*, auto done, auto) { done(found); },
                                    .add =
                                        [this](const AddBackboneRequest& request, QObject*, auto done, auto failed) {
                                            if (keepsWaiting) return;
                                            if (refusal) return failed(*refusal);
                                            added = request.folder;
                                            found.backbones.push_back(model("new"));
                                            done(AddBackboneResponse{});
                                        },
                                    .remove =
                                        [this](const RemoveBackboneRequest& request, QObject*, auto done, auto) {
                                            removed = request.name;
                                            found.backbones.clear();
                                            done(RemoveBackboneResponse{});
                                        }},
                                   dialogs};

    [[nodiscard]] QStringList words() const
    {
        QStringList all;
        for (const auto* label : list.findChildren<QLabel*>()) all << label->text();
        return all;
    }
    [[nodiscard]] bool says(const QString& text) const { return words().join('\n').contains(text); }
    [[nodiscard]] qsizetype rows() const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return list.findChildren<QWidget*>("backbone").size();
    }
};

} // namespace

class BackboneListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::English); }

    void text_saysWhatAModelIs()
    {
        QCOMPARE(backboneText(model("a")),
                 QString("Language model · llama · 135M parameters · 269 MB on the disk, 538 MB in a training · "
                         "apache-2.0 · EN, JA"));
        auto large = model("b");
        large.fits = false;
        large.licence.clear();
        large.languages = {"en", "ja", "de", "fr", "xx", "it"};
        QVERIFY(backboneText(large).contains("more than this computer's memory"));
        QVERIFY(backboneText(large).contains("no licence stated"));
        QVERIFY(backboneText(large).endsWith("2 more"));
        auto damaged = model("c");
        damaged.fault = "a sentence";
        damaged.faultDetail = "/models/c (config.json: hidden_size is missing)";
        QVERIFY(backboneText(damaged).startsWith("The model folder /models/c (config.json: hidden_size is missing)"));
    }

    void list_looksThenShowsARowAModel()
    {
        Desk desk;
        QVERIFY(desk.says("Looking for models…"));
        desk.found.backbones = {model("a"), model("b")};
        desk.controller.reload();
        QCOMPARE(desk.rows(), 2);
        QVERIFY(!desk.says("Looking for models…"));
        desk.found.backbones.pop_back();
        desk.controller.reload();
        QCOMPARE(desk.rows(), 1);
    }

    void folder_isAddedWhereItWasPicked()
    {
        Desk desk;
        desk.controller.reload();
        desk.dialogs.paths = {{"/models/new"}};
        desk.list.findChild<QPushButton*>("addBackbone")->click();
        QCOMPARE(desk.added, std::string("/models/new"));
        QCOMPARE(desk.rows(), 1);
        desk.dialogs.paths = {{}}; // cancelled
        desk.list.findChild<QPushButton*>("addBackbone")->click();
        QCOMPARE(desk.rows(), 1);
    }

    void folder_thatIsRefusedSaysWhyAndAddsNothing()
    {
        Desk desk;
        desk.controller.reload();
        desk.refusal = workerError(core::ErrorCode::BackboneUnusable, "/models/bad (config.json is missing)");
        desk.dialogs.paths = {{"/models/bad"}};
        auto* add = desk.list.findChild<QPushButton*>("addBackbone");
        add->click();
        QCOMPARE(desk.dialogs.notices.size(), 1);
        QVERIFY(desk.dialogs.notices[0].text.contains("config.json is missing"));
        QCOMPARE(desk.rows(), 0);
        QVERIFY(add->isEnabled());
    }

    void check_isShownAndNoSecondOneCanBegin()
    {
        Desk desk;
        desk.controller.reload();
        desk.keepsWaiting = true;
        desk.dialogs.paths = {{"/models/slow"}};
        auto* add = desk.list.findChild<QPushButton*>("addBackbone");
        add->click();
        QVERIFY(desk.says("Checking slow…"));
        QVERIFY(!add->isEnabled());
    }

    void addedModel_isTakenOffAgain()
    {
        Desk desk;
        desk.found.backbones = {model("a")};
        desk.controller.reload();
        desk.list.findChild<QPushButton*>("removeBackbone")->click();
        QCOMPARE(desk.removed, std::string("a"));
        QCOMPARE(desk.rows(), 0);
        auto own = model("own");
        own.linked = false;
        desk.found.backbones = {own};
        desk.controller.reload();
        QCOMPARE(desk.rows(), 1);
        QVERIFY(desk.list.findChildren<QPushButton*>("removeBackbone").isEmpty());
    }

    void everything_hasANameAndIsLargeEnoughToHit()
    {
        Desk desk;
        desk.theme.applyTo(*qApp);
        desk.found.backbones = {model("a"), model("b")};
        desk.controller.reload();
        QCOMPARE(desk.rows(), 2);
        desk.list.resize(800, 300);
        desk.list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&desk.list));
        QVERIFY2(nameless(desk.list).isEmpty(), qPrintable(nameless(desk.list).join('\n')));
        QVERIFY2(small(desk.list).isEmpty(), qPrintable(small(desk.list).join('\n')));
    }
};

QTEST_MAIN(BackboneListTest)
#include "backbone_list_test.moc"
