#include "tests/layers/layer_rules.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <fstream>

using namespace layers;

class LayersTest : public QObject {
    Q_OBJECT

    static void plant(const QTemporaryDir& folder, const std::string& file, const std::string& text)
    {
        const auto path = std::filesystem::path(folder.path().toStdString()) / file;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path) << text;
    }

private Q_SLOTS:
    void tree_hasNoIncludeThatPointsUpOrALibraryAwayFromItsHome()
    {
        const std::filesystem::path root(DENJU_SOURCE_DIR);
        QVERIFY(std::filesystem::exists(root / "core" / "base" / "error.h"));
        QString faults;
        for (const auto& fault : findFaults(root))
            faults += QString::fromStdString("\n" + fault.file + ":" + std::to_string(fault.line) + ": " + fault.what);
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void rooms_seeOnlyRoomsBelowThem()
    {
        std::vector<std::string_view> below;
        for (const auto& room : rooms()) {
            for (const auto seen : room.sees) QVERIFY2(std::ranges::find(below, seen) != below.end(), seen.data());
            below.push_back(room.folder);
        }
    }

    void rooms_holdEveryFolderOfTheTree()
    {
        for (const auto* top : {"core", "ui"})
            for (const auto& entry :
                 std::filesystem::directory_iterator(std::filesystem::path(DENJU_SOURCE_DIR) / top)) {
                if (!entry.is_directory()) continue;
                const auto folder = std::string(top) + "/" + entry.path().filename().string();
                QVERIFY2(std::ranges::any_of(rooms(), [&](const Room& room) { return room.folder == folder; }),
                         folder.c_str());
            }
    }

    void include_isJudgedByItsRooms_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("right");
        const auto row = [](const char* name, const char* file, const char* line, bool right) {
            QTest::newRow(name) << file << line << right;
        };
        row("down one layer", "core/store/project.h", "#include \"core/domain/item.h\"", true);
        row("own room", "core/engine/towers/tower.cpp", "#include \"core/engine/tensors/shape.h\"", true);
        row("up", "core/domain/item.h", "#include \"core/store/project.h\"", false);
        row("sideways", "core/store/project.cpp", "#include \"core/protocol/json.h\"", false);
        row("up, spaced out", "core/base/log.cpp", "  #  include  \"core/domain/item.h\" // why", false);
        row("a window that computes", "ui/pages/start/start_page.cpp",
            "#include \"core/operations/training/train_operation.h\"", false);
        row("core that draws", "core/operations/train_operation.cpp", "#include \"ui/bridge/worker.h\"", false);
        row("a page and the session", "ui/pages/start/start_page.cpp", "#include \"ui/session/session.h\"", true);
        row("a page and its own model", "ui/pages/start/start_page.cpp", "#include \"ui/pages/start/recent_model.h\"",
            true);
        row("a page and another page", "ui/pages/start/start_page.cpp", "#include \"ui/pages/models/models_page.h\"",
            false);
        row("not from the root", "core/store/project.cpp", "#include \"project.h\"", false);
        row("standard header", "core/base/log.cpp", "#include <string_view>", true);
        row("system header", "core/store/project.cpp", "#include <sys/stat.h>", true);
        row("library at home", "core/engine/tensors/shape.h", "#include <torch/torch.h>", true);
        row("library away", "core/evaluation/ranks.cpp", "#include <torch/torch.h>", false);
        row("Qt in core", "core/reports/page.cpp", "#include <QString>", false);
        row("Qt module in core", "core/reports/page.cpp", "#include <QtCore/QString>", false);
        row("Qt where the PDF is drawn", "core/reports/pdf/pdf_report.cpp", "#include <QPdfWriter>", true);
        row("Qt in the window", "ui/shell/main_window.h", "#include <QMainWindow>", true);
        row("plot outside charts", "ui/pages/models/models_page.h", "#include <qcustomplot.h>", false);
        row("library nobody named", "core/engine/tensors/shape.h", "#include <boost/any.hpp>", false);
        row("no include at all", "core/base/log.cpp", "// see core/store/project.h", true);
    }

    void include_isJudgedByItsRooms()
    {
        QFETCH(QString, file);
        QFETCH(QString, line);
        QFETCH(bool, right);
        const QTemporaryDir folder;
        plant(folder, file.toStdString(), "#pragma once\n" + line.toStdString() + "\n");
        const auto faults = findFaults(folder.path().toStdString());
        QCOMPARE(faults.empty(), right);
        if (right) return;
        QCOMPARE(faults.size(), 1u);
        QCOMPARE(faults[0].file, file.toStdString());
        QCOMPARE(faults[0].line, 2);
    }

    void files_areNoLongerThan400Lines()
    {
        const std::filesystem::path root(DENJU_SOURCE_DIR);
        QStringList tooLong;
        for (const auto* top : {"core", "ui", "app", "tests", "packaging"})
            for (const auto& entry : std::filesystem::recursive_directory_iterator(root / top)) {
                const auto extension = entry.path().extension();
                if (extension != ".h" && extension != ".cpp" && extension != ".cmake" && extension != ".sql") continue;
                std::ifstream stream(entry.path());
                const auto lines = std::count(std::istreambuf_iterator<char>(stream), {}, '\n');
                if (lines > 400)
                    tooLong << QString("%1: %2").arg(QString::fromStdString(entry.path().string())).arg(lines);
            }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join('\n')));
    }
};

QTEST_GUILESS_MAIN(LayersTest)
#include "layers_test.moc"
