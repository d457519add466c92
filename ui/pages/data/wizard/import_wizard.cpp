#include "ui/pages/data/wizard/import_wizard.h"

#include "core/protocol/json.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/data/wizard/column_words.h"
#include "ui/pages/data/wizard/files_step.h"
#include "ui/pages/data/wizard/finish_step.h"
#include "ui/pages/data/wizard/pictures_panel.h"
#include "ui/pages/data/wizard/rows_step.h"
#include "ui/pages/data/wizard/step_list.h"
#include "ui/pages/data/wizard/table_step.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
constexpr int kSteps = 5;
constexpr QSize kSize(1185, 796);
constexpr QSize kLeast(980, 620);
constexpr int kMargin = 48; ///< of the window behind it that stays in sight
} // namespace

ImportWizard::ImportWizard(const Setting& setting, QWidget* parent)
    : QDialog(parent), m_setting(setting), m_questions(setting.worker, setting.project)
{
    setObjectName("importWizard");
    setMinimumSize(kLeast);
    const auto room = parent ? parent->window()->size() - QSize(kMargin, kMargin) : kSize;
    resize(kSize.boundedTo(room).expandedTo(kLeast));
    auto* upper = new QHBoxLayout;
    upper->setSpacing(0);
    m_steps = new StepList(setting.theme, kSteps);
    upper->addWidget(m_steps);
    upper->addWidget(buildSteps(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(upper, 1);
    layout->addWidget(buildButtons());
    connectFiles();
    connectTable(m_log, TableKind::Sessions);
    connectTable(m_items, TableKind::Items);
    connect(m_steps, &StepList::chosen, this, [this](int step) { go(static_cast<Step>(step)); });
    connect(m_rows, &RowsStep::backToColumnsWanted, this, [this] { go(Columns); });
    connect(m_finish, &FinishStep::hashChosen, this, [this](bool hash) {
        change(tr("Hash session numbers"), [hash](ImportChoices& choices) { choices.hashIdentifiers = hash; });
    });
    connect(m_finish, &FinishStep::faultsFileChosen, this, [this](const QString& path) {
        change(tr("File of left-out rows"), [path](ImportChoices& choices) { choices.faults = path; });
    });
    connect(&m_questions, &PreviewQuestions::changed, this, &ImportWizard::showAll);
    connect(&m_undo, &QUndoStack::indexChanged, this, &ImportWizard::showButtons);
    for (const auto key : {QKeySequence::Undo, QKeySequence::Redo})
        connect(new QShortcut(key, this), &QShortcut::activated, this,
                [this, key] { key == QKeySequence::Undo ? m_undo.undo() : m_undo.redo(); });
    qApp->installEventFilter(this);
    retranslate();
    go(Files);
}

// The stack says that it is cleared, and a field that loses the focus that its path is typed, when what would be
// changed by it is gone already.
ImportWizard::~ImportWizard()
{
    m_undo.disconnect(this);
    m_files->disconnect(this);
}

QWidget* ImportWizard::buildSteps()
{
    const auto& theme = m_setting.theme;
    m_pages = new QStackedWidget;
    m_files = new FilesStep(theme, m_setting.dialogs);
    m_log = new TableStep(theme, TableKind::Sessions);
    m_log->setObjectName("logStep");
    m_rows = new RowsStep(theme);
    m_items = new TableStep(theme, TableKind::Items);
    m_items->setObjectName("itemsStep");
    m_pictures = new PicturesPanel(theme);
    m_finish = new FinishStep(theme, m_setting.dialogs);
    const auto sentence = [&] {
        auto* label = new ThemedLabel(theme, TextRole::Sentence, "text2");
        label->setContentsMargins(16, 16, 16, 16);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setWordWrap(true);
        label->setProperty("ground", "surface");
        return label;
    };
    auto* columns = new QStackedWidget;
    m_noLog = sentence();
    columns->addWidget(m_log);
    columns->addWidget(m_noLog);
    auto* items = new QWidget;
    auto* layout = new QVBoxLayout(items);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_noItems = sentence();
    layout->addWidget(m_items, 1);
    layout->addWidget(m_noItems, 1);
    layout->addWidget(m_pictures);
    for (auto* page : {static_cast<QWidget*>(m_files), static_cast<QWidget*>(columns), static_cast<QWidget*>(m_rows),
                       items, static_cast<QWidget*>(m_finish)})
        m_pages->addWidget(page);
    return m_pages;
}

QWidget* ImportWizard::buildButtons()
{
    const auto& theme = m_setting.theme;
    auto* band = new QWidget;
    band->setProperty("ground", "window");
    band->setProperty("frame", "top");
    band->setAttribute(Qt::WA_StyledBackground);
    const auto make = [&](const char* icon, const char* name, const char* kind = "") {
        auto* button = new ThemedButton(theme, icon, kind);
        button->setObjectName(name);
        return button;
    };
    m_save = make("", "saveRecipe");
    m_undoButton = make("undo", "undoChoice", "flat");
    m_reading = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_reading->setObjectName("reading");
    m_stop = make("stop", "stopReading");
    m_cancel = make("", "cancelImport");
    m_back = make("left", "back");
    m_next = make("", "next", "primary");
    m_next->setDefault(true);
    auto* layout = new QHBoxLayout(band);
    layout->setContentsMargins(16, 11, 16, 11);
    layout->setSpacing(8);
    layout->addWidget(m_save);
    layout->addWidget(m_undoButton);
    layout->addSpacing(8);
    layout->addWidget(m_reading, 1);
    layout->addWidget(m_stop);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_save, &QPushButton::clicked, this, &ImportWizard::saveRecipe);
    connect(m_undoButton, &QPushButton::clicked, &m_undo, &QUndoStack::undo);
    connect(m_stop, &QPushButton::clicked, &m_questions, &PreviewQuestions::stop);
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(before(m_step)); });
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::forward);
    return band;
}

void ImportWizard::connectFiles()
{
    connect(m_files, &FilesStep::pathsDropped, this, [this](const QStringList& paths) {
        change(tr("Files"), [&](ImportChoices& choices) { choices.take(paths); });
    });
    connect(m_files, &FilesStep::pathChosen, this, [this](FilesStep::Kind kind, const QString& path) {
        change(tr("File"), [&](ImportChoices& choices) {
            if (kind == FilesStep::Images)
                choices.images = path;
            else
                choices.setPath(kind == FilesStep::Sessions ? TableKind::Sessions : TableKind::Items, path);
        });
    });
    connect(m_files, &FilesStep::swapWanted, this, [this] {
        change(tr("Swap the files"), [](ImportChoices& choices) {
            const auto log = choices.sessions;
            choices.setPath(TableKind::Sessions, choices.items);
            choices.setPath(TableKind::Items, log);
        });
    });
}

void ImportWizard::connectTable(TableStep* step, TableKind kind)
{
    connect(step, &TableStep::encodingChosen, this, [this, kind](const QString& encoding) {
        change(tr("Encoding"), [&](ImportChoices& choices) { choices.setEncoding(kind, encoding); });
    });
    connect(step, &TableStep::separatorChosen, this, [this, kind](const QString& separator) {
        change(tr("Separator"), [&](ImportChoices& choices) { choices.setSeparator(kind, separator); });
    });
    connect(step, &TableStep::headerChosen, this, [this, kind](const QString& header) {
        change(tr("First row"), [&](ImportChoices& choices) { choices.setHeader(kind, header); });
    });
    connect(step, &TableStep::timesChosen, this, [this, kind](const QString& times) {
        change(tr("Dates"), [&](ImportChoices& choices) { choices.table(kind).times = times.toStdString(); });
    });
    connect(step, &TableStep::roleChosen, this, [this, kind](const QString& column, core::Role role) {
        change(tr("Meaning of %1").arg(column), [&](ImportChoices& choices) { choices.setRole(kind, column, role); });
    });
    connect(step, &TableStep::otherRandomRowsWanted, this, [this] {
        ++m_seed;
        askAgain();
    });
    connect(step, &TableStep::recipeChosen, this, &ImportWizard::chooseRecipe);
}

void ImportWizard::take(const QStringList& paths)
{
    m_choices.take(paths);
    m_begun = m_choices;
    askAgain();
}

void ImportWizard::takeAgain(const core::protocol::ImportRequest& import)
{
    ImportChoices choices;
    choices.sessions = QString::fromStdString(import.sessions);
    choices.items = QString::fromStdString(import.items);
    choices.images = QString::fromStdString(import.images);
    choices.hashIdentifiers = import.hashIdentifiers;
    if (!import.choices.empty()) choices.told = core::protocol::decode<core::Recipe>(import.choices);
    m_choices = choices;
    m_begun = choices;
    askAgain();
    go(isSkipped(Columns) ? after(Columns) : Columns);
}

void ImportWizard::setRecipes(const QList<NamedRecipe>& recipes)
{
    m_recipes = recipes;
    QStringList names;
    for (const auto& each : recipes) names += each.name;
    m_log->setRecipes(names);
    m_items->setRecipes(names);
}

core::protocol::ImportRequest ImportWizard::request() const
{
    return m_choices.request(m_questions.recipe());
}

void ImportWizard::change(const QString& text, const std::function<void(ImportChoices&)>& edit)
{
    auto after = m_choices;
    edit(after);
    if (after == m_choices) return;
    m_undo.push(new ChangeChoices(text, m_choices, std::move(after), [this](const ImportChoices& to) { apply(to); }));
}

void ImportWizard::apply(const ImportChoices& choices)
{
    m_choices = choices;
    askAgain();
}

void ImportWizard::askAgain()
{
    m_questions.ask(m_choices, m_seed);
}

void ImportWizard::go(Step step)
{
    m_step = step;
    m_pages->setCurrentIndex(step);
    showAll();
    if (m_next->isEnabled())
        m_next->setFocus();
    else if (step == Files)
        m_files->focusChoice();
}

void ImportWizard::setJobsBefore(int jobs)
{
    m_jobsBefore = jobs;
    m_finish->setJobsBefore(jobs);
    showButtons();
}

ImportWizard::Step ImportWizard::after(Step step) const
{
    do step = static_cast<Step>(std::min(step + 1, static_cast<int>(Finish)));
    while (isSkipped(step));
    return step;
}

ImportWizard::Step ImportWizard::before(Step step) const
{
    do step = static_cast<Step>(std::max(step - 1, static_cast<int>(Files)));
    while (isSkipped(step));
    return step;
}

bool ImportWizard::isSkipped(Step step) const
{
    if (step == Columns || step == Rows) return m_choices.sessions.isEmpty();
    if (step == Items) return m_choices.items.isEmpty() && m_choices.images.isEmpty();
    return false;
}

void ImportWizard::forward()
{
    if (!obstacle(m_step).isEmpty()) return;
    if (m_step == Finish)
        accept();
    else
        go(after(m_step));
}

void ImportWizard::reject()
{
    if (m_questions.isAsking()) { // Esc first takes back the question
        m_questions.stop();
        return;
    }
    const bool asks = m_undo.canUndo() && !(m_choices == m_begun);
    if (asks && m_setting.dialogs.ask({tr("Leave the import"),
                                       tr("What you have chosen for these files is lost."),
                                       {tr("Go on with the import"), tr("Leave it")},
                                       0,
                                       0}) != 1)
        return;
    QDialog::reject();
}

void ImportWizard::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ImportWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_composing) return; // it belongs to the input method
    QDialog::keyPressEvent(event);
}

bool ImportWizard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    else if (event->type() == QEvent::FocusIn)
        m_composing = false;
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
