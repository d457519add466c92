#include "ui/shell/main_window.h"

#include "ui/bridge/jobs.h"
#include "ui/bridge/operation_text.h"
#include "ui/bridge/worker.h"
#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/shell/job_text.h"
#include "ui/shell/job_tray.h"
#include "ui/shell/language.h"
#include "ui/shell/rail.h"
#include "ui/widgets/themed_label.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

namespace ui {

namespace {

constexpr int kNarrowBelow = 1280;
constexpr int kBusyAfterMilliseconds = 300;
constexpr int kBusyHeight = 2;
constexpr int kMenuHeight = 30;
constexpr Theme::Mode kModes[] = {Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::System};
constexpr QLocale::Language kLanguages[] = {QLocale::Japanese, QLocale::English};

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent) : QMainWindow(parent), m_services(services)
{
    setObjectName("denju");
    setMinimumSize(1100, 700);
    setAcceptDrops(false);
    buildFrame();
    buildStatus();
    buildMenus();
    connect(&services.jobs, &Jobs::jobChanged, this, &MainWindow::showJob);
    for (const auto signal : {&ProjectSession::opened, &ProjectSession::closed})
        connect(&services.session, signal, this, &MainWindow::retranslate);
    retranslate();
}

void MainWindow::buildFrame()
{
    const auto& theme = m_services.theme;
    m_rail = new Rail(theme);
    m_header = new QWidget;
    m_header->setFixedHeight(44);
    m_header->setProperty("ground", "window");
    m_header->setProperty("frame", "bottom");
    m_header->setAttribute(Qt::WA_StyledBackground);
    m_title = new ThemedLabel(theme, TextRole::PageTitle);
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(16, 0, 8, 0);
    header->setSpacing(16);
    header->addWidget(m_title);
    header->addStretch();
    m_stack = new QStackedWidget;
    m_tray = new JobTray(theme, m_services.jobs);

    auto* centre = new QVBoxLayout;
    centre->setSpacing(0);
    centre->addWidget(m_header);
    centre->addWidget(m_stack, 1);
    centre->addWidget(m_tray);
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(centre, 1);
    setCentralWidget(content);
    m_busy = new QWidget(content); // lies on the page's first two rows of pixels, so that nothing moves
    m_busy->setProperty("ground", "accent");
    m_busy->setAttribute(Qt::WA_StyledBackground);
    m_busy->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_busy->hide();

    connect(m_rail, &Rail::chosen, this, [this](int place) {
        m_services.navigation.go({m_pages.at(place)->name(), {}});
    });
    connect(&m_services.navigation, &Navigation::arrived, this, &MainWindow::showPlace);
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

void MainWindow::buildStatus()
{
    const auto& theme = m_services.theme;
    statusBar()->setSizeGripEnabled(false);
    auto* offline = new QWidget;
    auto* layout = new QHBoxLayout(offline);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(6);
    m_offline = new ThemedLabel(theme, TextRole::Cell, "text2");
    layout->addWidget(new IconLabel(theme, "lock", Token::Text2, 14));
    layout->addWidget(m_offline);
    statusBar()->addWidget(offline, 1);
    m_job = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_job->setObjectName("statusJob");
    m_job->setContentsMargins(12, 0, 12, 0);
    statusBar()->addPermanentWidget(m_job);
    m_project = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_project->setContentsMargins(12, 0, 16, 0);
    m_project->setMinimumHeight(kMenuHeight - 2);
    menuBar()->setCornerWidget(m_project);
}

void MainWindow::buildMenus()
{
    const auto fitMenu = [this] { // 30 px at 96 dpi, more where the font is larger
        menuBar()->setFixedHeight(
            std::max(kMenuHeight, QFontMetrics(m_services.theme.font(TextRole::Body)).height() + 10));
    };
    connect(&m_services.theme, &Theme::changed, this, fitMenu);
    fitMenu();
    const auto addMenu = [this] { return menuBar()->addMenu(QString()); };
    m_file = addMenu(), m_edit = addMenu(), m_view = addMenu(), m_data = addMenu(), m_model = addMenu(),
    m_help = addMenu();
    m_actions = {m_file->addAction(QString()),  m_file->addAction(QString()),  m_file->addAction(QString()),
                 m_file->addAction(QString()),  m_data->addAction(QString()),  m_data->addAction(QString()),
                 m_model->addAction(QString()), m_model->addAction(QString()), m_help->addAction(QString()),
                 m_help->addAction(QString())};
    m_file->insertSeparator(m_actions.quit);
    for (auto* menu : {m_data, m_model}) menu->setToolTipsVisible(true); // they say why an action is refused
    m_actions.create->setShortcut(QKeySequence::New);
    m_actions.open->setShortcut(QKeySequence::Open);
    m_actions.quit->setShortcut(QKeySequence("Ctrl+Q"));
    m_actions.shortcuts->setShortcut(QKeySequence("F1"));
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);

    m_undo = m_services.session.undoStack().createUndoAction(this);
    m_redo = m_services.session.undoStack().createRedoAction(this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts({QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")});
    m_edit->addActions({m_undo, m_redo});

    m_nextPanel = m_view->addAction(QString());
    m_nextPanel->setShortcut(QKeySequence("F6"));
    connect(m_nextPanel, &QAction::triggered, this, &MainWindow::focusNextPanel);
    m_view->addSeparator();
    m_themes = m_view->addMenu(QString());
    m_languages = m_view->addMenu(QString());
    auto* themes = new QActionGroup(this);
    for (const auto mode : kModes) {
        auto* action = m_themes->addAction(QString(), this, [this, mode] {
            m_services.theme.setMode(mode);
            m_services.settings.setValue("theme", static_cast<int>(mode));
        });
        action->setCheckable(true);
        action->setChecked(mode == m_services.theme.mode());
        themes->addAction(action);
        m_themeActions += action;
    }
    auto* languages = new QActionGroup(this);
    for (const auto language : kLanguages) {
        auto* action = m_languages->addAction(QString(), this, [this, language] {
            m_services.language.set(language);
            m_services.settings.setValue("language", language == QLocale::Japanese ? "ja" : "en");
        });
        action->setCheckable(true);
        action->setChecked(language == m_services.language.current());
        languages->addAction(action);
        m_languageActions += action;
    }
}

void MainWindow::addPage(Page* page)
{
    const auto place = static_cast<int>(m_pages.size());
    m_pages += page;
    m_stack->addWidget(page);
    m_rail->add(page->iconName());
    auto* tools = page->headerTools();
    m_tools += tools;
    if (tools) static_cast<QHBoxLayout*>(m_header->layout())->insertWidget(1, tools, 100);
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(QString("Ctrl+%1").arg(place + 1)));
    connect(action, &QAction::triggered, this, [this, page] { m_services.navigation.go({page->name(), {}}); });
    m_view->insertAction(m_nextPanel, action);
    m_pageActions += action;
    retranslate();
    if (place == 0) showPage(0);
}

void MainWindow::showPage(int place)
{
    m_stack->setCurrentIndex(place);
    m_rail->setCurrent(place);
    m_header->setVisible(m_pages.at(place)->hasHeader());
    m_title->setText(m_pages.at(place)->title());
    for (int i = 0; i < m_tools.size(); ++i)
        if (m_tools[i]) m_tools[i]->setVisible(i == place);
    m_pages.at(place)->setFocus();
}

void MainWindow::showPlace(const Place& place)
{
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i]->name() != place.page) continue;
        showPage(i);
        m_pages[i]->arrive(place.detail);
    }
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

void MainWindow::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_data->setTitle(tr("&Data"));
    m_model->setTitle(tr("&Model"));
    m_help->setTitle(tr("&Help"));
    m_themes->setTitle(tr("Theme"));
    m_languages->setTitle(tr("Language"));
    m_actions.create->setText(tr("New project…"));
    m_actions.open->setText(tr("Open project…"));
    m_actions.close->setText(tr("Close project"));
    m_actions.quit->setText(tr("Quit"));
    m_actions.import->setText(tr("Import…"));
    m_actions.sample->setText(tr("Make the sample project…"));
    m_actions.train->setText(tr("Train…"));
    m_actions.resume->setText(tr("Resume the stopped training"));
    m_actions.shortcuts->setText(tr("Keyboard shortcuts"));
    m_actions.about->setText(tr("About Denju"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_nextPanel->setText(tr("Next panel"));
    const QStringList themes{tr("Light"), tr("Dark"), tr("As the system")};
    for (int i = 0; i < themes.size(); ++i) m_themeActions[i]->setText(themes[i]);
    m_languageActions[0]->setText("日本語"); // each language by its own name
    m_languageActions[1]->setText("English");
    for (int i = 0; i < m_pages.size(); ++i) {
        m_rail->setText(i, m_pages[i]->title());
        m_pageActions[i]->setText(m_pages[i]->title());
    }
    if (!m_pages.isEmpty()) m_title->setText(m_pages.at(currentPage())->title());
    m_offline->setText(tr("Offline · no data leaves this computer"));
    const auto name = m_services.session.name();
    m_project->setText(name.isEmpty() ? QString() : name + ".denju");
    m_project->setToolTip(m_services.session.folder());
    menuBar()->setCornerWidget(m_project); // takes the width of its text anew
    setWindowTitle(name.isEmpty() ? QString("Denju") : name + " – Denju");
    showJob();
}

void MainWindow::showJob()
{
    const auto live = m_services.jobs.live();
    m_job->setText(live.empty() ? tr("No job is running")
                                : operationText(live.front().operation) + tr(": ") + progressText(live.front()));
}

// Panels are the rail, the page's own focusable children that begin a scroll area or a view, and the tray.
void MainWindow::focusNextPanel()
{
    QList<QWidget*> panels{m_rail};
    for (auto* area : m_stack->currentWidget()->findChildren<QAbstractScrollArea*>())
        if (area->isVisible()) panels += area;
    if (m_tray->isVisible()) panels += m_tray;
    auto* now = QApplication::focusWidget();
    int current = 0;
    for (int i = 0; i < panels.size(); ++i)
        if (now && (panels[i] == now || panels[i]->isAncestorOf(now))) current = i;
    auto* next = panels.at((current + 1) % panels.size());
    if (next->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollArea*>(next))
        for (auto* child : next->findChildren<QWidget*>())
            if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled()) {
                next = child;
                break;
            }
    next->setFocus(Qt::TabFocusReason);
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
    if (allowed) m_services.settings.setValue("geometry", saveGeometry());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_rail->setNarrow(width() < kNarrowBelow);
}

} // namespace ui
