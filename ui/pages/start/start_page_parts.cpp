#include "ui/pages/start/start_page.h"

#include "ui/pages/start/computer_panel.h"
#include "ui/pages/start/drop_zone.h"
#include "ui/pages/start/recent_delegate.h"
#include "ui/widgets/seal.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace ui {

QLayout* StartPage::buildHeading(const Theme& theme)
{
    auto* seal = makeSeal(60);
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
    return heading;
}

QLayout* StartPage::buildButtons(const Theme& theme)
{
    m_new = new ThemedButton(theme, "plus");
    m_new->setObjectName("newProject");
    m_open = new ThemedButton(theme, "folder");
    m_open->setObjectName("openProject");
    m_shortcuts = new ThemedButton(theme, {}, "plain");
    m_shortcuts->setObjectName("showShortcuts");
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_new);
    buttons->addWidget(m_open);
    buttons->addStretch();
    buttons->addWidget(m_shortcuts);
    return buttons;
}

QWidget* StartPage::buildLeft(const Theme& theme)
{
    auto* left = new QWidget;
    m_dropZone = new DropZone(theme);
    m_firstTime = new ThemedLabel(theme, TextRole::BodyStrong);
    m_version = new ThemedLabel(theme, TextRole::Cell, "text2");
    auto* layout = new QVBoxLayout(left);
    layout->addLayout(buildHeading(theme));
    layout->addWidget(m_dropZone, 3);
    layout->addLayout(buildButtons(theme));
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

QWidget* StartPage::buildStep(const Theme& theme)
{
    auto* step = new QWidget;
    step->setAttribute(Qt::WA_StyledBackground);
    m_stepMarks += new IconLabel(theme, "check", Token::Ok, 14);
    m_stepTitles += new ThemedLabel(theme, TextRole::BodyStrong);
    m_stepTexts += new ThemedLabel(theme, TextRole::Cell, "text2");
    m_stepTexts.last()->setWordWrap(true);
    auto* title = new QHBoxLayout;
    title->setSpacing(6);
    title->addWidget(m_stepTitles.last());
    title->addWidget(m_stepMarks.last());
    title->addStretch();
    auto* layout = new QVBoxLayout(step);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(2);
    layout->addLayout(title);
    layout->addWidget(m_stepTexts.last());
    layout->addStretch();
    return step;
}

QWidget* StartPage::buildSteps(const Theme& theme)
{
    auto* steps = new QFrame;
    steps->setProperty("frame", "bands");
    auto* layout = new QHBoxLayout(steps);
    layout->setContentsMargins(0, 10, 0, 10);
    layout->setSpacing(0);
    for (int i = 0; i < 3; ++i) {
        auto* step = buildStep(theme);
        if (i == 0)
            step->layout()->setContentsMargins(0, 0, 8, 0);
        else
            step->setProperty("frame", "left");
        layout->addWidget(step, 1);
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

QWidget* StartPage::buildRecent(const Theme& theme)
{
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
    return m_list;
}

QWidget* StartPage::buildRight(const Theme& theme)
{
    auto* right = new QWidget;
    m_recentTitle = new ThemedLabel(theme, TextRole::PageTitle);
    m_recentCount = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_noRecent = new ThemedLabel(theme, TextRole::Body, "text2");
    m_noRecent->setWordWrap(true);
    m_computerTitle = new ThemedLabel(theme, TextRole::Section);
    m_computer = new ComputerPanel(theme);
    auto* title = new QHBoxLayout;
    title->setContentsMargins(0, 8, 0, 0);
    title->addWidget(m_recentTitle);
    title->addStretch();
    title->addWidget(m_recentCount, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(right);
    layout->setSpacing(10);
    layout->addWidget(buildProject(theme));
    layout->addLayout(title);
    layout->addWidget(m_noRecent);
    layout->addWidget(buildRecent(theme));
    layout->addSpacing(14);
    layout->addWidget(m_computerTitle);
    layout->addWidget(m_computer);
    layout->addStretch(1);
    return right;
}

} // namespace ui
