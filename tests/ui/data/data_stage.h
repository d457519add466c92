#pragma once

#include "core/protocol/json.h"
#include "core/protocol/operations/import.h"
#include "core/protocol/operations/profile.h"
#include "core/store/import_repository.h"
#include "core/store/item_facts.h"
#include "core/store/item_repository.h"
#include "core/store/picture_repository.h"
#include "core/store/profile_repository.h"
#include "core/store/project.h"
#include "core/store/session_repository.h"
#include "tests/ground/sample_ground.h"
#include "tests/ui/scripted_dialogs.h"
#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/pages/data/data_controller.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/table_saving.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/session/table_export.h"

#include <QMainWindow>
#include <QTest>

/// The Data page over a small project of its own; the window is a bare one.
namespace ui::testing {

using namespace core;

/// `itemCount` items, every fifth without a picture; sessions over the first 30; one import with three faults.
inline void fillProject(const QString& folder, int itemCount)
{
    static const char* const kTitles[] = {"スプリングコート", "ﾃﾞﾆﾑ スカート", "Ｗｏｏｌ Scarf", "チェック柄シャツ"};
    const auto project = store::Project::create(folder.toStdString());
    const auto& database = project.database();
    store::Transaction transaction(database);
    store::ItemRepository items(database);
    store::PictureRepository pictures(database);
    const std::vector<std::byte> jpeg(4, std::byte{0});
    for (int n = 1; n <= itemCount; ++n) {
        const auto id = items.add({.code = "C" + std::to_string(n),
                                   .title = kTitles[n % 4],
                                   .category = n % 2 ? "衣類/上着" : "衣類/小物",
                                   .price = 100.0 + n});
        if (n % 5 != 0)
            pictures.save({.item = id, .width = 2, .height = 3, .fingerprint = 0, .small = jpeg, .large = jpeg});
    }
    store::SessionRepository sessions(database);
    for (int n = 0; n < 20; ++n) {
        std::vector<std::int32_t> of;
        std::vector<std::int64_t> times;
        for (int event = 0; event < 4; ++event) {
            of.push_back(1 + (n * 3 + event * 7) % std::min(30, itemCount));
            times.push_back(1'600'732'800 + n * 9000 + event * 60);
        }
        sessions.save("s" + std::to_string(n), of, times, std::vector<std::uint8_t>(of.size()));
    }
    protocol::ImportRequest request;
    request.sessions = "閲覧ログ.csv";
    protocol::ImportResponse response;
    response.rowsRead = 85;
    response.eventsImported = 80;
    response.rowsLeftOut = 3;
    response.files = {{"閲覧ログ.csv", "sessions", 85, 80, 2, 3}};
    response.repeats = 7;
    store::ImportRepository imports(database);
    const auto import = imports.begin(protocol::encode(request));
    imports.addFault(import, {"閲覧ログ.csv", 7, "日時", "44090.41", "bad_time"});
    imports.addFault(import, {"閲覧ログ.csv", 9, "日時", "########", "bad_time"});
    imports.addFault(import, {"閲覧ログ.csv", 12, "商品コード", "", "missing_item"});
    imports.finish(import, protocol::encode(response));
    store::ItemFacts(database).refresh(
        [](std::string_view text) {
            return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                .normalized(QString::NormalizationForm_KC)
                .toCaseFolded()
                .toStdString();
        },
        JobContext());
    transaction.commit();
}

/// A verdict on the data as they are, as `profile` keeps it.
inline void keepVerdict(const QString& folder, const std::string& verdict)
{
    protocol::ProfileResponse profile;
    profile.verdict = verdict;
    profile.reasons = {"pictures:few_pictures"};
    profile.testFrom = "2020-09-23";
    profile.checks = {{.name = "sessions", .verdict = "ok", .value = 20, .unit = "sessions", .good = 10, .poor = 2},
                      {.name = "pictures",
                       .verdict = "attention",
                       .value = 80,
                       .unit = "%",
                       .good = 90,
                       .poor = 10,
                       .reason = "few_pictures",
                       .figures = {{"items", 40}, {"views", 75}}}};
    const auto project = store::Project::open(folder.toStdString());
    store::Transaction transaction(project.database());
    const store::ProfileRepository profiles(project.database());
    profiles.save(profiles.dataState(), protocol::encode(profile));
    transaction.commit();
}

struct DataStage {
    explicit DataStage(const QString& folder = {}, QSize size = {1440, 900})
    {
        theme.setMode(Theme::Mode::Light);
        window.setCentralWidget(page);
        window.resize(size);
        if (!folder.isEmpty()) {
            const auto fault = session.open(folder);
            Q_ASSERT(!fault);
        }
        window.show();
    }

    template <class T = QWidget> T* find(const char* name)
    {
        for (auto* each : window.findChildren<T*>(name))
            if (each->isVisible()) return each;
        return nullptr;
    }

    Theme theme;
    ScriptedDialogs dialogs;
    Worker worker{ground::cli()};
    Jobs jobs{ground::cli()};
    ProjectSession session;
    Navigation navigation;
    TableExport tables{session, worker, jobs, tableSavingBy(dialogs)};
    QMainWindow window;
    DataPage* page = new DataPage(theme, [this](ItemId item, store::PictureSize size) {
        ++picturesAsked;
        return session.thumbnail(item, size);
    });
    DataController controller{*page, {theme, session, worker, jobs, dialogs, navigation, tables}};
    int picturesAsked = 0;
};

} // namespace ui::testing
