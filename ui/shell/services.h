#pragma once

class QSettings;

namespace ui {

class Dialogs;
class Jobs;
class Language;
class Navigation;
class Notifier;
class Preferences;
class ProjectSession;
class Theme;
class Worker;

/// What the composition root made and everything in the shell is given; all of it outlives the window.
struct Services {
    Theme& theme;
    Language& language;
    Worker& worker;
    Jobs& jobs;
    ProjectSession& session;
    Dialogs& dialogs;
    QSettings& settings;
    Navigation& navigation;
    Preferences& preferences;
    Notifier& notifier;
};

} // namespace ui
