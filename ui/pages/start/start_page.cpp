#include "ui/pages/start/start_page.h"

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

namespace ui {

namespace {

constexpr int kNarrowBelow = 1280; // of the window
constexpr int kLowBelow = 800;

QWidget* scrolled(QWidget* content, const char* ground)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setProperty("ground", ground);
    content->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(content);
    return area;
}

} // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent) : Page(parent)
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
    addKeys();
    // A project opens by its first click, which may move what lies under the pointer: the second one means nothing.
    for (QWidget* each : {m_list->viewport(), static_cast<QWidget*>(m_import), static_cast<QWidget*>(m_train)})
        each->installEventFilter(this);
    retranslate();
}

QWidget* StartPage::buildLeft(const Theme& theme)
{
    auto* left = new QWidget;
    auto* seal = new QLabel("伝");
    seal->setObjectName("seal");
    seal->setFixedSize(60, 60);
    seal->setAlignment(Qt::AlignCenter);
    seal->setStyleSheet("background: #B0471C; color: #FFFFFF; border-radius: 3px; font: 600 28pt 'Noto Serif CJK JP';");
    auto* name = new ThemedLabel(theme, TextRole::PageTitle);
    name->setStyleSheet("font-size: 21pt;"); // 28 px: the name alone
    name->setText("Denju");
    auto* inJapanese = new ThemedLabel(theme, TextRole::PageTitle);
    inJapanese->setStyleSheet("font-weight: 400;");
    inJapanese->setText("伝授");
    m_slogan = new ThemedLabel(theme, TextRole::Sentence, "text2");
    m_slogan->setWordWrap(true);
    auto* names = new QHBoxLayout;
    names->setSpacing(8);
    names->addWidget(name, 0, Qt::AlignBaseline);
    names->addWidget(inJapanese, 0, Qt::AlignBaseline);
    names->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(names);
    words->addWidget(m_slogan);
    words->addStretch();
    auto* heading = new QHBoxLayout;
    heading->setSpacing(16);
    heading->addWidget(seal);
    heading->addLayout(words, 1);

    m_dropZone = new DropZone(theme);
    m_new = new ThemedButton(theme, "plus");
    m_open = new ThemedButton(theme, "folder");
    m_open->setObjectName("openProject");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();
    m_firstTime = new ThemedLabel(theme, TextRole::BodyStrong);
    m_version = new ThemedLabel(theme, TextRole::Cell, "text2");

    auto* layout = new QVBoxLayout(left);
    layout->addLayout(heading);
    layout->addWidget(m_dropZone, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_firstTime);
    layout->addWidget(buildSample(theme));
    layout->addWidget(buildSteps(theme));
    layout->addStretch(1);
    layout->addWidget(m_version);
    return left;
}

QWidget* StartPage::buildSample(const Theme& theme)
{
    auto* panel = new QFrame;
    panel->setProperty("frame", "line");
    panel->setObjectName("samplePanel");
    m_sampleName = new ThemedLabel(theme, TextRole::Section);
    m_sampleText = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_sampleText->setWordWrap(true);
    m_sample = new ThemedButton(theme, "play");
    m_sample->setObjectName("trySample");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sampleName);
    words->addWidget(m_sampleText);
    auto* layout = new QHBoxLayout(panel);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    auto* pictures = new QHBoxLayout; // of the sample project itself
    pictures->setSpacing(4);
    for (const auto* file : {":/sample/1.jpg", ":/sample/2.jpg", ":/sample/3.jpg"}) {
        auto* picture = new QLabel;
        picture->setProperty("frame", "line");
        picture->setFixedSize(36, 54);
        picture->setScaledContents(true);
        picture->setPixmap(QPixmap(file).scaled(72, 108, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pictures->addWidget(picture);
    }
    layout->addLayout(pictures);
    layout->addLayout(words, 1);
    layout->addWidget(m_sample);
    return panel;
}

QWidget* StartPage::buildSteps(const Theme& theme)
{
    auto* steps = new QFrame;
    steps->setProperty("frame", "top");
    auto* layout = new QHBoxLayout(steps);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(16);
    for (int i = 0; i < 3; ++i) {
        auto* step = new QVBoxLayout;
        step->setSpacing(2);
        m_stepTitles += new ThemedLabel(theme, TextRole::BodyStrong);
        m_stepTexts += new ThemedLabel(theme, TextRole::Cell, "text2");
        m_stepTexts.last()->setWordWrap(true);
        step->addWidget(m_stepTitles.last());
        step->addWidget(m_stepTexts.last());
        step->addStretch();
        layout->addLayout(step, 1);
    }
    return steps;
}

QWidget* StartPage::buildProject(const Theme& theme)
{
    m_project = new QFrame;
    m_project->setProperty("frame", "line");
    m_project->setProperty("ground", "surface");
    m_projectTitle = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_projectName = new ThemedLabel(theme, TextRole::Section);
    m_projectCounts = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_import = new ThemedButton(theme, "import");
    m_train = new ThemedButton(theme, "train", "primary");
    m_import->setObjectName("importData");
    m_train->setObjectName("trainProject");
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_projectTitle);
    words->addWidget(m_projectName);
    words->addWidget(m_projectCounts);
    auto* layout = new QHBoxLayout(m_project);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addLayout(words, 1);
    layout->addWidget(m_import);
    layout->addWidget(m_train);
    m_project->hide();
    return m_project;
}

QWidget* StartPage::buildRight(const Theme& theme)
{
    auto* right = new QWidget;
    m_recentTitle = new ThemedLabel(theme, TextRole::PageTitle);
    m_recentCount = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_noRecent = new ThemedLabel(theme, TextRole::Body, "text2");
    m_noRecent->setWordWrap(true);
    m_list = new QListView;
    m_list->setObjectName("recentProjects");
    m_list->setModel(&m_recent);
    m_list->setMouseTracking(true);
    m_list->setStyleSheet("QListView { background: transparent; }");
    auto* delegate = new RecentDelegate(theme, m_list);
    m_list->setItemDelegate(delegate);
    connect(m_list, &QListView::clicked, this, &StartPage::choose);
    // Queued: what comes of a link changes the list, whose view is still busy with the click.
    connect(delegate, &RecentDelegate::locateRequested, this, &StartPage::recentLocateRequested, Qt::QueuedConnection);
    connect(delegate, &RecentDelegate::removeRequested, this, &StartPage::recentRemoveRequested, Qt::QueuedConnection);
    connect(&m_recent, &QAbstractItemModel::modelReset, this, &StartPage::retranslate);

    m_computerTitle = new ThemedLabel(theme, TextRole::Section);
    m_computer = new ThemedLabel(theme, TextRole::Body);
    m_computer->setWordWrap(true);
    auto* computer = new QFrame;
    computer->setProperty("frame", "line");
    computer->setProperty("ground", "surface");
    auto* device = new QHBoxLayout(computer);
    device->setContentsMargins(16, 12, 16, 12);
    device->addWidget(new IconLabel(theme, "chip", Token::Text, 20));
    device->addWidget(m_computer, 1);

    auto* title = new QHBoxLayout;
    title->setContentsMargins(0, 8, 0, 0);
    title->addWidget(m_recentTitle);
    title->addStretch();
    title->addWidget(m_recentCount);
    auto* layout = new QVBoxLayout(right);
    layout->setSpacing(10);
    layout->addWidget(buildProject(theme));
    layout->addLayout(title);
    layout->addWidget(m_noRecent);
    layout->addWidget(m_list);
    layout->addSpacing(14);
    layout->addWidget(m_computerTitle);
    layout->addWidget(computer);
    layout->addStretch(1);
    return right;
}

void StartPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool narrow = window()->width() < kNarrowBelow, low = window()->height() < kLowBelow;
    const int side = narrow ? 24 : 44, top = low ? 20 : 36;
    m_left->layout()->setContentsMargins(side, top, side, 12);
    m_left->layout()->setSpacing(low ? 8 : 16);
    m_right->layout()->setContentsMargins(side, top, side, 12);
    m_dropZone->setLow(low);
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
    m_stepTexts[0]->setText(tr("Log, products and pictures; what can't be read is listed row by row"));
    m_stepTitles[1]->setText(tr("2  Train"));
    m_stepTexts[1]->setText(tr("Can be paused, stopped and resumed; goes on when the window is closed"));
    m_stepTitles[2]->setText(tr("3  See why"));
    m_stepTexts[2]->setText(tr("Session by session, attention beside the measured effect"));
    m_version->setText(tr("Version %1").arg(QApplication::applicationVersion()));
    m_recentTitle->setText(tr("Recent projects"));
    m_begin->setAccessibleName(tr("New data and the sample"));
    m_projects->setAccessibleName(tr("Projects and this computer"));
    m_recentCount->setText(tr("%n projects", nullptr, m_recent.rowCount()));
    m_noRecent->setText(tr("No projects yet. Drop a session log on the left, or try the sample."));
    m_noRecent->setVisible(m_recent.rowCount() == 0);
    m_recentCount->setVisible(m_recent.rowCount() > 0);
    m_list->setVisible(m_recent.rowCount() > 0);
    m_list->setFixedHeight(m_recent.rowCount() * RecentDelegate::kRowHeight); // the whole side scrolls, not the list
    m_list->setAccessibleName(m_recentTitle->text());
    m_computerTitle->setText(tr("This computer"));
    m_projectTitle->setText(tr("Open project"));
    m_import->setText(tr("Import…"));
    m_train->setText(tr("Train…"));
}

void StartPage::setComputer(const QString& computer)
{
    m_computer->setText(computer);
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
    for (auto* button : {m_import, m_train}) button->setToolTip(reason);
}

} // namespace ui
