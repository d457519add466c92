#include "ui/bridge/jobs.h"
#include "ui/bridge/worker.h"
#include "ui/dialogs/qt_dialogs.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/sessions_page.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/shell/language.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QSettings>
#include <QTimer>

namespace {

/// The options: the defaults are what the settings remember. --screenshot draws the window into a file and ends; it is
/// how the pictures of the documentation are made.
void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({"language", "ja or en.", "language"});
    parser.addOption({"theme", "light, dark or system.", "theme"});
    parser.addOption({"page", "start, data, models, evaluation, sessions, reports or settings.", "page", "start"});
    parser.addOption({"find", "Search this session number.", "number"});
    parser.addOption({"size", "Width and height of the window.", "1440x900", "1440x900"});
    parser.addOption({"screenshot", "Draw the window into FILE after --delay and end.", "FILE"});
    parser.addOption({"delay", "Milliseconds before the picture is taken.", "ms", "1500"});
    parser.addPositionalArgument("project", "The project folder, NAME.denju.", "[project]");
}

ui::Theme::Mode modeOf(const QString& name, const QSettings& settings)
{
    if (name == "light") return ui::Theme::Mode::Light;
    if (name == "dark") return ui::Theme::Mode::Dark;
    if (name == "system") return ui::Theme::Mode::System;
    return static_cast<ui::Theme::Mode>(settings.value("theme", static_cast<int>(ui::Theme::Mode::System)).toInt());
}

QLocale::Language languageOf(const QCommandLineParser& parser, const QSettings& settings)
{
    const auto system = QLocale::system().language() == QLocale::Japanese ? "ja" : "en";
    const auto name =
        parser.isSet("language") ? parser.value("language") : settings.value("language", system).toString();
    return name == "ja" ? QLocale::Japanese : QLocale::English;
}

void takePicture(ui::MainWindow& window, const QCommandLineParser& parser)
{
    const auto size = parser.value("size").split('x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    QTimer::singleShot(parser.value("delay").toInt(), &window, [&window, file = parser.value("screenshot")] {
        QApplication::exit(window.grab().save(file) ? 0 : 1);
    });
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
    language.set(languageOf(parser, settings));
    theme.setMode(modeOf(parser.value("theme"), settings));
    theme.applyTo(application);

    const auto cli = QDir(QApplication::applicationDirPath()).filePath("denju-cli");
    ui::Worker worker(cli);
    ui::Jobs jobs(cli);
    ui::ProjectSession session;
    ui::QtDialogs dialogs;
    ui::Navigation navigation;
    const ui::Services services{theme, language, worker, jobs, session, dialogs, settings, navigation};
    ui::Workbench workbench(services);
    auto& window = workbench.window();
    dialogs.setParent(&window);

    window.restoreGeometryFromSettings();
    if (parser.isSet("screenshot")) takePicture(window, parser);
    window.show();
    const auto project = parser.positionalArguments().value(0);
    if (!project.isEmpty()) workbench.shell().openProject(project);
    navigation.go({parser.value("page"), {}});
    if (parser.isSet("find")) workbench.sessions().list().search(parser.value("find"));
    QTimer::singleShot(0, &worker, &ui::Worker::warmUp);
    return QApplication::exec();
}
