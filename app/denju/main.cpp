#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/dialogs/qt_dialogs.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/session/navigation.h"
#include "ui/session/preferences.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/notifier.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTimer>

#include <array>
#include <utility>

namespace {

/// The options: the defaults are what the settings remember. --screenshot draws the window into a file and ends; it is
/// how the pictures of the documentation are made.
void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"language", "ja or en.", "language"});
    parser.addOption({"theme", "light, dark or system.", "theme"});
    parser.addOption({"page", "start, data, models, evaluation, sessions, reports or settings.", "page"});
    parser.addOption({"at", "What that page shows, such as session:77140 or item:CODE.", "detail"});
    parser.addOption({"zoom", "Size of text and rows in per cent, 80 to 200.", "percent"});
    parser.addOption({"find", "Search this session number.", "number"});
    parser.addOption({"size", "Width and height of the window.", "1440x900", "1440x900"});
    parser.addOption({"screenshot", "Draw the window into FILE after --delay and end.", "FILE"});
    parser.addOption({"delay", "Milliseconds before the picture is taken.", "ms", "1500"});
    parser.addPositionalArgument("project", "The project folder, NAME.denju.", "[project]");
}

/// What the command line says holds for this run; the settings keep what was chosen.
void readLook(const QCommandLineParser& parser, ui::Preferences& preferences)
{
    constexpr std::array kModes{std::pair{"light", ui::Theme::Mode::Light}, std::pair{"dark", ui::Theme::Mode::Dark},
                                std::pair{"system", ui::Theme::Mode::System}};
    for (const auto& [name, mode] : kModes)
        if (parser.value("theme") == name) preferences.setForNow("theme", static_cast<int>(mode));
    if (parser.isSet("language")) preferences.setForNow("language", parser.value("language"));
    if (parser.isSet("zoom")) preferences.setForNow("textPercent", parser.value("zoom").toInt());
}

/// Workers inherit it; those that run keep what they have.
void useTemporaryFolder(const ui::Preferences& preferences)
{
    static const auto ofTheSystem = qgetenv("TMPDIR");
    const auto chosen = preferences.temporaryFolder();
    const auto folder = chosen.isEmpty() ? ofTheSystem : QFile::encodeName(chosen);
    folder.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", folder);
}

void takePicture(ui::MainWindow& window, const QCommandLineParser& parser)
{
    const auto size = parser.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    auto* timer = new QTimer(&window);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, &window, [&window, file = parser.value("screenshot")] {
        QApplication::exit(window.grab().save(file) ? 0 : 1);
    });
    timer->start(parser.value("delay").toInt());
}

} // namespace

// The composition root: everything is made here and passed by reference.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName("denju");
    QApplication::setOrganizationName("denju");
    QApplication::setApplicationDisplayName("Denju");
    QApplication::setApplicationVersion(DENJU_VERSION);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);

    QSettings settings;
    ui::Theme theme;
    ui::Language language;
    QObject::connect(&language, &ui::Language::changed, &theme, &ui::Theme::setLanguage);
    ui::Preferences preferences(settings);
    readLook(parser, preferences);
    language.set(preferences.language());
    theme.setMode(static_cast<ui::Theme::Mode>(preferences.theme()));
    theme.applyTo(application);
    useTemporaryFolder(preferences);
    QObject::connect(&preferences, &ui::Preferences::changed, [&preferences] { useTemporaryFolder(preferences); });

    const auto cli = QDir(QApplication::applicationDirPath()).filePath("denju-cli");
    ui::Worker worker(cli);
    ui::Jobs jobs(cli);
    ui::ProjectSession session;
    ui::QtDialogs dialogs;
    ui::Navigation navigation;
    ui::DesktopNotifier notifier;
    const ui::Services services{theme,   language, worker,     jobs,        session,
                                dialogs, settings, navigation, preferences, notifier};
    ui::Workbench workbench(services);
    auto& window = workbench.window();
    dialogs.setParent(&window);

    window.restoreGeometryFromSettings();
    navigation.go({"start", {}});
    const auto project = parser.positionalArguments().value(0);
    if (!project.isEmpty()) workbench.shell().openProject(project);
    if (parser.isSet("page")) navigation.go({parser.value("page"), parser.value("at")});
    if (parser.isSet("find")) workbench.sessions().list().search(parser.value("find"));
    if (parser.isSet("screenshot")) takePicture(window, parser);
    window.show();
    QTimer shown;
    shown.setSingleShot(true);
    QObject::connect(&shown, &QTimer::timeout, &workbench.shell().computer(), &ui::ComputerController::ask);
    shown.start();
    return QApplication::exec();
}
