#include "ui/shell/main_window.h"

#include "ui/bridge/worker.h"
#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/shell/fault_bands.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/log_pane.h"
#include "ui/shell/menus.h"
#include "ui/shell/page_header.h"
#include "ui/shell/palette.h"
#include "ui/shell/panels.h"
#include "ui/shell/rail.h"
#include "ui/shell/status_line.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrowBelow = 1280;
constexpr int kBusyAfterMilliseconds = 300;
constexpr int kBusyHeight = 2;
/// The order of the rail; the last stands at its foot.
const QStringList kOrder{"start", "data", "models", "evaluation", "sessions", "reports", "settings"};
constexpr const char* kContext = "denju-context"; ///< a page command's own shortcut context

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent) : QMainWindow(parent), m_services(services)
{
    setObjectName("denju");
    setMinimumSize(1100, 700);
    setAcceptDrops(false);
    m_menus = new Menus(services.theme, m_commands);
    setMenuBar(m_menus);
    buildFrame();
    buildBusySign();
    m_status = new StatusLine(services.theme);
    setStatusBar(m_status);
    m_palette = new Palette(services.theme, m_commands, services.session, this);
    connectCommands();
    connect(&services.navigation, &Navigation::arrived, this, &MainWindow::showPlace);
    connect(&services.navigation, &Navigation::historyChanged, this, &MainWindow::showHistory);
    connect(m_rail, &Rail::chosen, this, [this](int place) {
        m_services.navigation.go({m_pages.at(place)->name(), {}});
    });
    connect(m_palette, &Palette::placeChosen, &services.navigation, &Navigation::go);
    connect(&services.theme, &Theme::changed, this, &MainWindow::fit);
    QApplication::instance()->installEventFilter(this); // the side buttons of a mouse, over any widget
    retranslate();
    showHistory();
}

void MainWindow::buildFrame()
{
    const auto& theme = m_services.theme;
    m_rail = new Rail(theme);
    m_header = new PageHeader(theme, m_services.navigation);
    m_bands = new FaultBands(theme);
    m_stack = new QStackedWidget;
    m_log = new LogPane(theme, m_services.jobs);
    m_tray = new JobTray(theme, m_services.jobs);
    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_header);
    centre->addWidget(m_bands);
    centre->addWidget(m_stack, 1);
    centre->addWidget(m_log);
    centre->addWidget(m_tray);
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(centre, 1);
    setCentralWidget(content);
}

void MainWindow::buildBusySign()
{
    m_busy = new QWidget(centralWidget()); // lies on the page's first two rows of pixels, so that nothing moves
    m_busy->setProperty("ground", "accent");
    m_busy->setAttribute(Qt::WA_StyledBackground);
    m_busy->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_busy->hide();
    auto* delay = new QTimer(this); // a question under 300 ms shows no sign of being busy
    delay->setSingleShot(true);
    connect(delay, &QTimer::timeout, this, [this] {
        m_busy->setGeometry(QRect(m_stack->mapTo(centralWidget(), QPoint()), QSize(m_stack->width(), kBusyHeight)));
        m_busy->raise();
        m_busy->show();
    });
    connect(&m_services.worker, &Worker::busyChanged, this, [this, delay](bool busy) {
        busy ? delay->start(kBusyAfterMilliseconds) : delay->stop();
        if (!busy) m_busy->hide();
    });
}

void MainWindow::connectCommands()
{
    const auto on = [this](const char* name, auto act) {
        connect(m_commands.action(name), &QAction::triggered, this, act);
    };
    auto& undo = m_services.session.undoStack();
    auto& navigation = m_services.navigation;
    on("file.quit", [this] { close(); });
    on("edit.undo", [&undo] { undo.undo(); });
    on("edit.redo", [&undo] { undo.redo(); });
    on("view.back", [&navigation] { navigation.back(); });
    on("view.forward", [&navigation] { navigation.forward(); });
    on("view.nextPanel", [this] { focusPanel({m_rail, m_header, m_stack->currentWidget(), m_log, m_tray}, true); });
    on("view.previousPanel", [this] {
        focusPanel({m_rail, m_header, m_stack->currentWidget(), m_log, m_tray}, false);
    });
    on("view.fullScreen", [this](bool full) {
        if (full) m_before = windowState();
        setWindowState(full ? windowState() | Qt::WindowFullScreen : m_before & ~Qt::WindowFullScreen);
    });
    on("view.log", [this](bool shown) { m_log->setVisible(shown); });
    on("tools.palette", [this] { m_palette->open(); });
    connect(m_menus, &Menus::searchRequested, m_palette, &Palette::open);
    connect(m_log, &LogPane::closeRequested, m_commands.action("view.log"), &QAction::trigger);
    connect(m_status, &StatusLine::jobClicked, m_tray, &JobTray::toggle);
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(&undo, signal, this, &MainWindow::showUndo);
    for (const auto signal : {&QUndoStack::undoTextChanged, &QUndoStack::redoTextChanged})
        connect(&undo, signal, this, &MainWindow::showUndo);
}

void MainWindow::addPage(Page* page)
{
    const auto placeOf = [](const Page* each) { return kOrder.indexOf(each->name()); };
    int place = 0;
    while (place < m_pages.size() && placeOf(m_pages[place]) < placeOf(page)) ++place;
    m_pages.insert(place, page);
    m_stack->addWidget(page);
    m_rail->insert(place, page->iconName(), page->name() == kOrder.last());
    m_header->add(page);
    auto* action = new QAction(this);
    action->setObjectName("view." + page->name());
    connect(action, &QAction::triggered, this, [this, page] { m_services.navigation.go({page->name(), {}}); });
    m_pageActions.insert(place, action);
    for (int i = 0; i < m_pageActions.size(); ++i)
        m_pageActions[i]->setShortcut(QKeySequence(QString("Ctrl+%1").arg(i + 1)));
    m_menus->setPages(m_pageActions);
    addCommandsOf(page);
    if (m_pages.size() == 1) showPage(page);
    retranslate();
}

// A page's keys are heard where they are shown: in its menu always, by the keyboard while the page is the current one.
void MainWindow::addCommandsOf(Page* page)
{
    for (auto* command : page->commands()) {
        command->setProperty(kContext, static_cast<int>(command->shortcutContext()));
        command->setShortcutContext(Qt::WidgetShortcut);
        page->addAction(command);
        m_commands.add(command, CommandTable::menuOfPage(page->name()));
        connect(command, &QAction::triggered, this, [this, page] {
            if (currentPage() != page) m_services.navigation.go({page->name(), {}});
        });
    }
}

void MainWindow::showPage(Page* page)
{
    if (auto* old = currentPage(); old && old != page)
        for (auto* command : old->commands()) command->setShortcutContext(Qt::WidgetShortcut);
    for (auto* command : page->commands())
        command->setShortcutContext(static_cast<Qt::ShortcutContext>(command->property(kContext).toInt()));
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(static_cast<int>(m_pages.indexOf(page)));
    m_header->show(page);
    m_tray->setPage(page->name());
    page->setFocus();
}

void MainWindow::showPlace(const Place& place)
{
    for (auto* page : m_pages) {
        if (page->name() != place.page) continue;
        showPage(page);
        page->arrive(place.detail);
    }
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showUndo()
{
    const auto& undo = m_services.session.undoStack();
    auto* back = m_commands.action("edit.undo");
    auto* again = m_commands.action("edit.redo");
    back->setEnabled(undo.canUndo());
    again->setEnabled(undo.canRedo());
    back->setText(undo.undoText().isEmpty() ? tr("Undo") : tr("Undo: %1").arg(undo.undoText()));
    again->setText(undo.redoText().isEmpty() ? tr("Redo") : tr("Redo: %1").arg(undo.redoText()));
}

void MainWindow::showHistory()
{
    m_commands.action("view.back")->setEnabled(m_services.navigation.canGoBack());
    m_commands.action("view.forward")->setEnabled(m_services.navigation.canGoForward());
}

void MainWindow::setProject(const QString& name, const QString& folder)
{
    m_menus->setProject(name, folder);
    setWindowTitle(name.isEmpty() ? QString("Denju") : name + " – Denju");
}

void MainWindow::retranslate()
{
    m_commands.retranslate();
    showUndo();
    for (int i = 0; i < m_pages.size(); ++i) {
        m_rail->setText(i, m_pages[i]->title());
        m_pageActions[i]->setText(m_pages[i]->title());
    }
    m_header->retranslate();
    m_status->retranslate();
    m_menus->rebuild();
    const auto name = m_services.session.name();
    setProject(name, m_services.session.folder());
}

void MainWindow::restoreGeometryFromSettings()
{
    resize(1440, 900);
    restoreGeometry(m_services.settings.value("geometry").toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    bool allowed = true;
    Q_EMIT closing(allowed);
    event->setAccepted(allowed);
    if (!allowed) return;
    m_services.settings.setValue("geometry", saveGeometry());
    Q_EMIT closed();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        QMetaObject::invokeMethod(this, &MainWindow::fitWords, Qt::QueuedConnection); // once all have theirs
    }
    if (event->type() == QEvent::WindowStateChange) m_commands.action("view.fullScreen")->setChecked(isFullScreen());
}

// Boxes and labels keep the size of the words that they first had until the style changes.
void MainWindow::fitWords()
{
    QEvent style(QEvent::StyleChange);
    for (auto* each : findChildren<QWidget*>()) QCoreApplication::sendEvent(each, &style);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fit();
}

// Larger words need the room that a smaller window lacks.
void MainWindow::fit()
{
    const bool narrow = width() < kNarrowBelow * std::max(1.0, m_services.theme.scale());
    if (narrow == m_narrow) return;
    m_narrow = narrow;
    m_rail->setNarrow(narrow);
    m_menus->setNarrow(narrow);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress && isActiveWindow() && watched->isWidgetType()) {
        const auto button = static_cast<QMouseEvent*>(event)->button();
        const bool ofThis = static_cast<QWidget*>(watched)->window() == this;
        if (ofThis && button == Qt::BackButton) return m_services.navigation.back(), true;
        if (ofThis && button == Qt::ForwardButton) return m_services.navigation.forward(), true;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace ui
