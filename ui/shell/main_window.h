#pragma once

#include "ui/shell/services.h"

#include <QList>
#include <QMainWindow>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace ui {

class JobTray;
class Page;
class Rail;
struct Place;

/// The frame: menus, rail, page header, the pages, job tray and status bar. Builds and connects; what the actions do is
/// the ShellController's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    /// Takes the page in as the next place of the rail. REQUIRES: before show().
    void addPage(Page* page);
    void showPage(int place);
    /// By Page::name(); what has no page is not gone to.
    void showPlace(const Place& place);
    [[nodiscard]] int currentPage() const;
    void restoreGeometryFromSettings();

    /// The actions whose work is done elsewhere.
    struct Actions {
        QAction *create, *open, *close, *quit, *import, *sample, *train, *resume, *shortcuts, *about;
    };
    [[nodiscard]] const Actions& actions() const { return m_actions; }
    [[nodiscard]] JobTray& tray() { return *m_tray; }

Q_SIGNALS:
    /// The user wants to close; whoever hears it may refuse.
    void closing(bool& allowed);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFrame();
    void buildStatus();
    void buildMenus();
    void retranslate();
    void showJob();
    void focusNextPanel();

    Services m_services;
    Actions m_actions{};
    QList<Page*> m_pages;
    QList<QWidget*> m_tools;
    Rail* m_rail;
    QWidget* m_header;
    QLabel* m_title;
    QStackedWidget* m_stack;
    QWidget* m_busy;
    JobTray* m_tray;
    QLabel *m_offline, *m_job, *m_project;
    QMenu *m_file, *m_edit, *m_view, *m_themes, *m_languages, *m_data, *m_model, *m_help;
    QList<QAction*> m_themeActions, m_languageActions, m_pageActions;
    QAction *m_undo, *m_redo, *m_nextPanel;
};

} // namespace ui
