#pragma once

#include "ui/shell/command_table.h"
#include "ui/shell/services.h"

#include <QList>
#include <QMainWindow>

class QAction;
class QStackedWidget;

namespace ui {

class FaultBands;
class JobTray;
class LogPane;
class Menus;
class Page;
class PageHeader;
class Palette;
class Rail;
class StatusLine;
struct Place;

/// The frame: menus, rail, page header, bands, the pages, log, job tray and status line. Builds and connects; what the
/// commands do is the controllers'.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    /// Takes the page in at its place in the rail, whatever the order of the calls. REQUIRES: before show().
    void addPage(Page* page);
    /// By Page::name(); what has no page is not gone to.
    void showPlace(const Place& place);
    [[nodiscard]] Page* currentPage() const;
    /// Where the window is, as the pages were last asked: what a project remembers.
    [[nodiscard]] const QList<Page*>& pages() const { return m_pages; }
    void restoreGeometryFromSettings();

    [[nodiscard]] CommandTable& commands() { return m_commands; }
    [[nodiscard]] const QList<QAction*>& pageActions() const { return m_pageActions; }
    [[nodiscard]] JobTray& tray() { return *m_tray; }
    [[nodiscard]] LogPane& log() { return *m_log; }
    [[nodiscard]] FaultBands& bands() { return *m_bands; }
    [[nodiscard]] StatusLine& status() { return *m_status; }
    [[nodiscard]] Rail& rail() { return *m_rail; }
    /// The open project has another name, or none.
    void setProject(const QString& name, const QString& folder);

Q_SIGNALS:
    /// The user wants to close; whoever hears it may refuse.
    void closing(bool& allowed);
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFrame();
    void buildBusySign();
    void connectCommands();
    void addCommandsOf(Page* page);
    void showPage(Page* page);
    void showUndo();
    void fit();
    void showHistory();
    void retranslate();
    void fitWords();

    Services m_services;
    CommandTable m_commands;
    QList<Page*> m_pages;
    QList<QAction*> m_pageActions; ///< one for each page, in its place
    Menus* m_menus;
    Rail* m_rail;
    PageHeader* m_header;
    FaultBands* m_bands;
    QStackedWidget* m_stack;
    QWidget* m_busy;
    LogPane* m_log;
    JobTray* m_tray;
    StatusLine* m_status;
    Palette* m_palette;
    bool m_narrow = false;
    Qt::WindowStates m_before; ///< full screen
};

} // namespace ui
