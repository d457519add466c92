#pragma once

#include <QObject>

namespace ui {

class Dialogs;
class Preferences;
class ProjectSession;
class SettingsPage;

/// Answers what the Settings page asks for, and shows it how large the open project's newest model is.
class SettingsController : public QObject {
    Q_OBJECT

public:
    SettingsController(SettingsPage& page, Preferences& preferences, ProjectSession& session, Dialogs& dialogs);

Q_SIGNALS:
    void recentCleared();

private:
    void reset();
    void showModelSize();

    SettingsPage& m_page;
    Preferences& m_preferences;
    ProjectSession& m_session;
    Dialogs& m_dialogs;
};

} // namespace ui
