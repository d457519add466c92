#include "ui/pages/start/start_page.h"

#include "ui/pages/start/computer_panel.h"
#include "ui/pages/start/drop_zone.h"
#include "ui/pages/start/recent_delegate.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int kNarrowBelow = 1280; // of the window
constexpr int kLowBelow = 800;

QWidget* scrolled(QWidget* content, const char* ground)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("ground", ground);
    content->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(content);
    return area;
}

} // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent) : Page(parent), m_theme(theme)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_left = buildLeft(theme);
    m_right = buildRight(theme);
    layout->addWidget(m_begin = scrolled(m_left, "surface"), 46);
    layout->addWidget(m_projects = scrolled(m_right, "window"), 54);
    connect(m_dropZone, &DropZone::dropped, this, &StartPage::dropped);
    connect(m_dropZone, &DropZone::chooseRequested, this, &StartPage::chooseFilesRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importRequested);
    connect(m_train, &QPushButton::clicked, this, &StartPage::trainRequested);
    connect(m_shortcuts, &QPushButton::clicked, this, &StartPage::shortcutsRequested);
    connect(&theme, &Theme::changed, this, &StartPage::fit);
    addKeys();
    // A project opens by its first click, which may move what lies under the pointer: the second one means nothing.
    for (QWidget* each : {m_list->viewport(), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_train)})
        each->installEventFilter(this);
    StartPage::retranslate();
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

// Larger words need the room that a smaller window lacks.
void StartPage::fit()
{
    const auto scale = std::max(1.0, m_theme.scale());
    const bool narrow = window()->width() < kNarrowBelow * scale;
    const bool low = window()->height() < kLowBelow * scale;
    const int side = narrow ? 24 : 44;
    const int top = low ? 20 : 36;
    m_left->layout()->setContentsMargins(side, top, side, 12);
    m_left->layout()->setSpacing(low ? 8 : 16);
    m_right->layout()->setContentsMargins(side, top, side, 12);
    m_dropZone->setLow(low);
    m_shortcuts->setVisible(!narrow);                                                 // it stands in the Help menu, too
    m_list->setFixedHeight(m_recent.rowCount() * RecentDelegate::rowHeight(m_theme)); // the whole side scrolls
    m_list->doItemsLayout();
}

void StartPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    Q_EMIT shown();
}

bool StartPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) m_secondClick = false;
    if (event->type() == QEvent::MouseButtonDblClick) m_secondClick = true;
    const bool ofSecond = event->type() == QEvent::MouseButtonDblClick || event->type() == QEvent::MouseButtonRelease;
    return (ofSecond && m_secondClick) || Page::eventFilter(watched, event);
}

void StartPage::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (const int row = m_list->currentIndex().row(); row >= 0) act(RecentProject(m_recent.at(row)));
        });
    };
    add(QKeySequence::Delete, [this](const RecentProject& project) { Q_EMIT recentRemoveRequested(project.folder); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        add(key, [this](const RecentProject& project) {
            const bool isMissing = project.state == RecentProject::State::Missing;
            isMissing ? Q_EMIT recentLocateRequested(project.folder) : Q_EMIT recentChosen(project.folder);
        });
}

// A missing project has its own ways out in its row.
void StartPage::choose(const QModelIndex& index)
{
    if (!index.isValid()) return;
    const auto& project = m_recent.at(index.row());
    if (project.state != RecentProject::State::Missing) Q_EMIT recentChosen(QString(project.folder));
}

void StartPage::retranslate()
{
    m_dropZone->retranslate();
    m_slogan->setText(tr("What comes next and why, from your own data."));
    m_new->setText(tr("Empty project"));
    m_open->setText(tr("Open a project"));
    m_firstTime->setText(tr("New here?"));
    m_sampleName->setText(tr("Sample project"));
    m_sampleText->setText(
        tr("An invented parts catalogue whose true reasons are known, so that explanations can be checked. "
           "No GPU needed."));
    m_sample->setText(tr("Try it"));
    m_stepTitles[0]->setText(tr("1  Import"));
    m_stepTexts[0]->setText(tr("See whether the data can carry a pilot"));
    m_stepTitles[1]->setText(tr("2  Train"));
    m_stepTexts[1]->setText(tr("Begin once you know what it will take"));
    m_stepTitles[2]->setText(tr("3  Check"));
    m_stepTexts[2]->setText(tr("Against known methods, and session by session"));
    setSteps(m_imported, m_trained, m_evaluated);
    m_version->setText(tr("Version %1").arg(QApplication::applicationVersion()));
    m_recentTitle->setText(tr("Recent projects"));
    m_begin->setAccessibleName(tr("New data and the sample"));
    m_projects->setAccessibleName(tr("Projects and this computer"));
    m_recentCount->setText(tr("%n projects", nullptr, m_recent.rowCount()));
    m_noRecent->setText(tr("No projects yet. Drop a session log on the left, or try the sample."));
    m_noRecent->setVisible(m_recent.rowCount() == 0);
    m_recentCount->setVisible(m_recent.rowCount() > 0);
    m_list->setVisible(m_recent.rowCount() > 0);
    fit();
    m_list->setAccessibleName(m_recentTitle->text());
    m_computerTitle->setText(tr("What this computer can train"));
    m_computer->retranslate();
    m_shortcuts->setText(tr("F1  Keyboard shortcuts"));
    m_projectTitle->setText(tr("Open project"));
    m_import->setText(tr("Import…"));
    m_train->setText(tr("Train…"));
}

void StartPage::setDevices(const core::protocol::DevicesResponse& devices)
{
    m_computer->setDevices(devices);
}

void StartPage::setSteps(bool imported, bool trained, bool evaluated)
{
    m_imported = imported;
    m_trained = trained;
    m_evaluated = evaluated;
    const std::array done{imported, trained, evaluated};
    for (std::size_t i = 0; i < done.size(); ++i) {
        auto* mark = m_stepMarks[static_cast<qsizetype>(i)];
        mark->setVisible(done[i]);
        mark->setAccessibleName(done[i] ? tr("done") : QString());
    }
}

void StartPage::setProject(const QString& name, const QString& counts)
{
    m_project->setVisible(!name.isEmpty());
    m_projectName->setText(name);
    m_projectCounts->setText(counts);
}

void StartPage::setOffers(Offers offers, const QString& reason)
{
    m_import->setEnabled(offers.import);
    m_train->setEnabled(offers.train);
    m_import->setToolTip(offers.import ? QString() : reason);
    m_train->setToolTip(offers.train ? QString() : reason);
}

} // namespace ui
