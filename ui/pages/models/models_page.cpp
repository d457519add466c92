#include "ui/pages/models/models_page.h"

#include "ui/pages/models/comparison_view.h"
#include "ui/pages/models/next_run_panel.h"
#include "ui/pages/models/training_view.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/themed_button.h"

#include <QAction>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kNarrow = 1280; ///< width of the window below which the right panel becomes a tab
constexpr int kLow = 800;     ///< its height below which captions go
constexpr int kSideWidth = 312;

QVBoxLayout* bare(QWidget* widget)
{
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

ModelsPage::ModelsPage(const Theme& theme, QWidget* parent)
    : Page(parent), m_theme(theme), m_tools(new QWidget(this)), m_views(new Segmented(theme, {"", "", ""})),
      m_pause(new ThemedButton(theme, "pause")), m_continue(new ThemedButton(theme, "play")),
      m_stop(new ThemedButton(theme, "stop")), m_training(new TrainingView(theme)),
      m_comparison(new ComparisonView(theme)), m_next(new NextRunPanel(theme)), m_state(new StateView(theme)),
      m_stack(new QStackedWidget), m_middle(new QStackedWidget), m_side(new QWidget), m_tab(new QWidget)
{
    buildTools(theme);
    buildCommands();
    bare(m_tab);
    m_side->setProperty("frame", "left");
    bare(m_side)->addWidget(m_next);
    connect(&theme, &Theme::changed, this, &ModelsPage::adapt);
    m_middle->addWidget(m_training);
    m_middle->addWidget(m_comparison);
    m_middle->addWidget(m_tab);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_middle, 1);
    row->addWidget(m_side);
    m_stack->addWidget(m_state);
    m_stack->addWidget(content);
    bare(this)->addWidget(m_stack);
    connect(m_state->button(), &QPushButton::clicked, this, [this] {
        if (m_content == Content::NoProject)
            Q_EMIT openRequested();
        else
            Q_EMIT importRequested();
    });
    connect(m_training, &TrainingView::nextRunRequested, this, &ModelsPage::showNext);
    ModelsPage::retranslate();
}

void ModelsPage::buildTools(const Theme&)
{
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_views);
    layout->addStretch();
    for (auto* button : {m_pause, m_continue, m_stop}) layout->addWidget(button);
    m_pause->setObjectName("pauseTraining");
    m_continue->setObjectName("continueTraining");
    m_stop->setObjectName("stopTraining");
    connect(m_pause, &QPushButton::clicked, this, &ModelsPage::pauseRequested);
    connect(m_continue, &QPushButton::clicked, this, &ModelsPage::continueRequested);
    connect(m_stop, &QPushButton::clicked, this, &ModelsPage::stopRequested);
    for (auto* button : {m_pause, m_continue, m_stop}) button->hide(); // until there is what they are for
    connect(m_views, &Segmented::chosen, this, [this](int segment) { showView(static_cast<View>(segment)); });
}

void ModelsPage::buildCommands()
{
    struct Entry {
        Command command;
        const char* name;
        void (ModelsPage::*asked)();
    };
    for (const auto& entry : {Entry{Train, "models.trainNext", &ModelsPage::trainRequested},
                              Entry{Pause, "models.pause", &ModelsPage::pauseRequested},
                              Entry{Continue, "models.continue", &ModelsPage::continueRequested},
                              Entry{Stop, "models.stop", &ModelsPage::stopRequested},
                              Entry{Resume, "models.resumeRun", &ModelsPage::resumeRequested},
                              Entry{Compare, "models.compare", &ModelsPage::compareRequested},
                              Entry{Delete, "models.deleteRun", &ModelsPage::deleteRequested}}) {
        auto* action = new QAction(this);
        action->setObjectName(entry.name);
        connect(action, &QAction::triggered, this, entry.asked);
        m_commands.at(entry.command) = action;
    }
    m_commands[Delete]->setShortcut(QKeySequence(Qt::Key_Delete));
    m_commands[Delete]->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QList<QAction*> ModelsPage::commands()
{
    return {m_commands.begin(), m_commands.end()};
}

void ModelsPage::setPossible(const Possible& possible)
{
    m_pause->setVisible(possible.pause);
    m_continue->setVisible(possible.goOn);
    m_stop->setVisible(possible.stop);
    const std::array<bool, CommandCount> can{possible.train,  possible.pause,   possible.goOn,  possible.stop,
                                             possible.resume, possible.compare, possible.remove};
    for (std::size_t i = 0; i < can.size(); ++i) m_commands[i]->setEnabled(can[i]);
}

void ModelsPage::arrive(const QString& detail)
{
    Q_EMIT visited();
    const auto parts = detail.split(':');
    if (parts[0] == "run") {
        showView(View::Training);
        Q_EMIT runWanted(parts.value(1).toLongLong());
    } else if (parts[0] == "compare") {
        showView(View::Compare);
        Q_EMIT comparisonWanted(parts.value(1).toLongLong(), parts.value(2).toLongLong());
    } else if (parts[0] == "next") {
        showNext();
    }
}

void ModelsPage::showNext()
{
    showView(m_narrow ? View::NextRun : View::Training);
    m_next->focusPreset();
}

void ModelsPage::showContent(Content content)
{
    m_content = content;
    m_stack->setCurrentIndex(content == Content::Ready ? 1 : 0);
    m_views->setVisible(content == Content::Ready);
    retranslate();
}

void ModelsPage::showView(View view)
{
    if (view == View::NextRun && !m_narrow) view = View::Training;
    const bool another = view != m_view;
    m_view = view;
    m_views->setCurrent(static_cast<int>(view));
    m_middle->setCurrentIndex(static_cast<int>(view));
    layOut();
    if (another) Q_EMIT viewChanged();
}

// The one panel of the next run stands at the side, or in its tab where there is no room.
void ModelsPage::layOut()
{
    auto* place = m_narrow ? m_tab : m_side;
    if (m_next->parentWidget() != place) {
        place->layout()->addWidget(m_next);
        m_next->show();
    }
    m_side->setVisible(!m_narrow && m_view == View::Training);
    m_views->segment(static_cast<int>(View::NextRun))->setVisible(m_narrow);
    const auto scale = std::max(1.0, m_theme.scale()); // larger words need the room that a smaller window lacks
    m_training->setCompact(window()->height() < kLow * scale);
    m_side->setFixedWidth(static_cast<int>(kSideWidth * scale));
}

// Not a focus proxy: Tab would come from it to the table and pass over all that stands before that.
void ModelsPage::focusInEvent(QFocusEvent* event)
{
    Page::focusInEvent(event);
    if (m_content == Content::Ready && m_view == View::Training) m_training->table().setFocus(event->reason());
}

void ModelsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adapt();
}

void ModelsPage::adapt()
{
    m_narrow = window()->width() < kNarrow * std::max(1.0, m_theme.scale());
    if (!m_narrow && m_view == View::NextRun)
        showView(View::Training);
    else
        layOut();
}

void ModelsPage::retranslate()
{
    m_views->setTexts({tr("Training"), tr("Compare runs"), tr("Next run")});
    m_pause->setText(tr("Pause"));
    m_continue->setText(tr("Continue"));
    m_stop->setText(tr("Stop and keep"));
    m_commands[Train]->setText(tr("Train the next run"));
    m_commands[Pause]->setText(tr("Pause the training"));
    m_commands[Continue]->setText(tr("Continue the training"));
    m_commands[Stop]->setText(tr("Stop the training and keep what it learned"));
    m_commands[Resume]->setText(tr("Go on with this run"));
    m_commands[Compare]->setText(tr("Compare runs"));
    m_commands[Delete]->setText(tr("Delete this run…"));
    if (m_content == Content::NoProject)
        m_state->show("models", tr("No project is open. Open one, and its trainings appear here."),
                      tr("Open a project…"));
    else
        m_state->show("models", tr("There is nothing to learn from yet. Import sessions, and then train here."),
                      tr("Import a log…"));
    m_training->retranslate();
    m_comparison->retranslate();
    m_next->retranslate();
}

} // namespace ui
