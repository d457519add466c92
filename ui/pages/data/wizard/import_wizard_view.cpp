#include "core/protocol/json.h"
#include "ui/dialogs/dialogs.h"
#include "ui/pages/data/wizard/column_words.h"
#include "ui/pages/data/wizard/encoding_list.h"
#include "ui/pages/data/wizard/files_step.h"
#include "ui/pages/data/wizard/finish_step.h"
#include "ui/pages/data/wizard/import_wizard.h"
#include "ui/pages/data/wizard/pictures_panel.h"
#include "ui/pages/data/wizard/rows_step.h"
#include "ui/pages/data/wizard/step_list.h"
#include "ui/pages/data/wizard/table_step.h"
#include "ui/widgets/themed_button.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QSaveFile>
#include <QStackedWidget>

#include <algorithm>
#include <array>

/// What the import wizard shows of the choices and of the worker's answers.
namespace ui {

namespace {

constexpr auto kParts = std::to_array<PreviewQuestions::Part>(
    {PreviewQuestions::Sessions, PreviewQuestions::Items, PreviewQuestions::Images});

PreviewQuestions::Part partOf(TableKind kind)
{
    return kind == TableKind::Sessions ? PreviewQuestions::Sessions : PreviewQuestions::Items;
}

} // namespace

void ImportWizard::showAll()
{
    m_files->show(m_choices);
    showFacts();
    showTables();
    showSteps();
    showButtons();
}

QString ImportWizard::faultOf(PreviewQuestions::Part part) const
{
    const auto& fault = m_questions.fault(part);
    if (!fault) return {};
    const auto& path = part == PreviewQuestions::Sessions ? m_choices.sessions : m_choices.items;
    if (part != PreviewQuestions::Images && QFileInfo(path).isDir())
        return tr("%1 is a folder. Choose the file of the table in it.").arg(path);
    const auto& ofItems = m_questions.fault(PreviewQuestions::Items); // pictures are named by the table: said there
    if (part == PreviewQuestions::Images && ofItems && ofItems->sentence == fault->sentence) return {};
    return fault->sentence;
}

bool ImportWizard::isWrongFile(PreviewQuestions::Part part) const
{
    const auto& fault = m_questions.fault(part);
    return fault && (fault->code == "FileNotFound" || fault->code == "FileUnreadable" || fault->code == "TableEmpty" ||
                     fault->code == "ArchiveDamaged");
}

// A fault is said at the file and in the step where it can be mended.
void ImportWizard::showFacts()
{
    using Fact = FilesStep::Fact;
    const auto tell = [this](FilesStep::Kind kind, PreviewQuestions::Part part, const QString& fact,
                             const QString& doubt) {
        const auto fault = faultOf(part);
        if (!fault.isEmpty())
            m_files->setFact(kind, fault, Fact::Fault);
        else if (m_questions.isAsking(part))
            m_files->setFact(kind, tr("Reading…"), Fact::Reading);
        else
            m_files->setFact(kind, doubt.isEmpty() ? fact : fact + ' ' + doubt,
                             doubt.isEmpty() ? Fact::Good : Fact::Doubt);
    };
    const auto tellTable = [&](FilesStep::Kind kind, TableKind tableKind) {
        const auto table = m_questions.table(tableKind);
        const auto part = partOf(tableKind);
        if (!table) return tell(kind, part, m_questions.isStopped(part) ? tr("Reading was stopped.") : QString(), {});
        tell(kind, part,
             tr("%1 · %2", "facts of a file")
                 .arg(ColumnWords::size(*table), EncodingList::encodingText(QString::fromStdString(table->encoding))),
             ColumnWords::doubt(*table));
    };
    const auto pictures = m_questions.pictures();
    tellTable(FilesStep::Sessions, TableKind::Sessions);
    tellTable(FilesStep::Items, TableKind::Items);
    tell(FilesStep::Images, PreviewQuestions::Images,
         pictures ? tr("%1 pictures").arg(ColumnWords::number(pictures->pictures)) : QString(), {});
}

void ImportWizard::showTables()
{
    const auto showTable = [this](TableStep* step, TableKind kind) {
        const auto table = m_questions.table(kind);
        if (table) step->show(*table, m_choices.table(kind), m_choices.recipeName);
        const auto fault = faultOf(partOf(kind));
        step->setFault(fault);
        return table.has_value() || !fault.isEmpty();
    };
    const bool hasLog = showTable(m_log, TableKind::Sessions) && !m_choices.sessions.isEmpty();
    const bool hasItems = showTable(m_items, TableKind::Items) && !m_choices.items.isEmpty();
    static_cast<QStackedWidget*>(m_pages->widget(Columns))->setCurrentIndex(hasLog ? 0 : 1);
    m_items->setVisible(hasItems);
    m_noItems->setVisible(!hasItems);
    if (const auto log = m_questions.table(TableKind::Sessions)) m_rows->show(*log);
    m_pictures->show(m_choices.images.isEmpty() ? std::nullopt : m_questions.pictures(),
                     faultOf(PreviewQuestions::Images));
    std::vector<core::protocol::TablePreview> tables;
    for (const auto kind : {TableKind::Sessions, TableKind::Items})
        if (auto table = m_questions.table(kind); table && !m_choices.path(kind).isEmpty())
            tables.push_back(std::move(*table));
    m_finish->show(m_choices, tables, m_choices.images.isEmpty() ? std::nullopt : m_questions.pictures());
}

QString ImportWizard::obstacle(Step step) const
{
    const auto ofTable = [this](TableKind kind) {
        if (m_choices.path(kind).isEmpty()) return QString();
        if (auto fault = faultOf(partOf(kind)); !fault.isEmpty()) return fault;
        const auto table = m_questions.table(kind);
        if (!table) return m_questions.isStopped(partOf(kind)) ? tr("Reading was stopped.") : tr("Reading…");
        return ColumnWords::obstacle(*table);
    };
    const auto& pictures = m_questions.fault(PreviewQuestions::Images);
    switch (step) {
    case Files:
        if (m_choices.isEmpty()) return tr("no file yet");
        for (const auto part : kParts)
            if (isWrongFile(part)) return faultOf(part);
        return {};
    case Columns:
    case Rows: return ofTable(TableKind::Sessions);
    case Items: return pictures && !m_choices.images.isEmpty() ? pictures->sentence : ofTable(TableKind::Items);
    case Finish:
        for (const auto each : {Files, Columns, Items})
            if (auto found = obstacle(each); !found.isEmpty()) return found;
        return m_questions.isAsking() ? tr("Reading…") : QString();
    }
    return {};
}

void ImportWizard::showSteps()
{
    using State = StepList::State;
    const auto log = m_questions.table(TableKind::Sessions);
    const auto items = m_questions.table(TableKind::Items);
    const auto set = [this](Step step, State good, const QString& text) {
        const auto wrong = obstacle(step);
        const bool reading = m_questions.isAsking();
        if (isSkipped(step) && !m_choices.isEmpty())
            m_steps->setState(step, State::Skipped, tr("not in this import"));
        else if (((step == Columns || step == Rows) && isWrongFile(PreviewQuestions::Sessions)) ||
                 (step == Items && isWrongFile(PreviewQuestions::Items))) // it is said at the file
            m_steps->setState(step, State::Waiting, tr("not yet"));
        else if (!wrong.isEmpty() && !m_choices.isEmpty())
            m_steps->setState(step, reading ? State::Waiting : State::Failed,
                              reading ? tr("reading…") : tr("to be mended"));
        else
            m_steps->setState(step, good, text);
        m_steps->setReachable(step, step == Files || (!m_choices.isEmpty() && !isSkipped(step)));
    };
    set(Files, m_choices.isEmpty() ? State::Waiting : State::Done,
        m_choices.isEmpty() ? tr("choose or drop")
        : log               ? tr("1 log, %1 rows").arg(ColumnWords::number(log->rows))
                            : tr("chosen"));
    const auto used =
        log ? std::ranges::count_if(log->columns, [](const auto& each) { return each.role != core::Role::Ignore; }) : 0;
    const bool doubtful = log && !ColumnWords::doubt(*log).isEmpty();
    set(Columns,
        doubtful ? State::Attention
        : log    ? State::Done
                 : State::Waiting,
        log ? tr("%1 columns, %2 used").arg(log->columns.size()).arg(used) : tr("not yet"));
    const auto leftOut = log ? log->leftOut : 0;
    set(Rows,
        leftOut > 0 ? State::Attention
        : log       ? State::Done
                    : State::Waiting,
        !log          ? tr("not yet")
        : leftOut > 0 ? tr("%1 would be left out").arg(ColumnWords::number(leftOut))
                      : tr("all usable"));
    const auto pictures = m_questions.pictures();
    QStringList parts;
    if (items && !m_choices.items.isEmpty()) parts += tr("%1 items").arg(ColumnWords::number(items->codes));
    if (pictures && !m_choices.images.isEmpty()) parts += tr("%1 pictures").arg(ColumnWords::number(pictures->matched));
    const bool doubtfulItems = items && !m_choices.items.isEmpty() && !ColumnWords::doubt(*items).isEmpty();
    set(Items,
        parts.isEmpty() ? State::Waiting
        : doubtfulItems ? State::Attention
                        : State::Done,
        parts.isEmpty() ? tr("not yet") : parts.join(tr(", ")));
    m_steps->setState(Finish, State::Waiting, obstacle(Finish).isEmpty() ? tr("ready") : tr("not yet"));
    m_steps->setReachable(Finish, obstacle(Finish).isEmpty());
    m_steps->setCurrent(m_step);
}

void ImportWizard::showButtons()
{
    const auto wrong = obstacle(m_step);
    const bool reading = m_questions.isAsking();
    m_back->setEnabled(m_step != Files);
    m_next->setEnabled(wrong.isEmpty());
    m_next->setToolTip(wrong);
    m_save->setEnabled(!reading && (m_questions.table(TableKind::Sessions) || m_questions.table(TableKind::Items)));
    m_undoButton->setEnabled(m_undo.canUndo());
    m_undoButton->setToolTip(m_undo.canUndo() ? tr("Undo: %1 (Ctrl+Z)").arg(m_undo.undoText()) : QString());
    QStringList names;
    for (const auto part : kParts)
        if (m_questions.isAsking(part))
            names += QFileInfo(part == PreviewQuestions::Sessions ? m_choices.sessions
                               : part == PreviewQuestions::Items  ? m_choices.items
                                                                  : m_choices.images)
                         .fileName();
    m_reading->setText(reading ? tr("Reading %1…").arg(names.join(", ")) : QString());
    m_stop->setVisible(reading);
    const QStringList texts{tr("Next: text and columns"), tr("Next: check rows"), tr("Next: items and pictures"),
                            tr("Next: import"), m_jobsBefore > 0 ? tr("Add to the queue") : tr("Import")};
    m_next->setText(m_step == Finish ? texts.last() : texts.value(m_choices.isEmpty() ? 0 : after(m_step) - 1));
}

void ImportWizard::retranslate()
{
    setWindowTitle(tr("Import data"));
    const QStringList titles{tr("Files"), tr("Text and columns"), tr("Check rows"), tr("Items and pictures"),
                             tr("Import")};
    for (int step = 0; step < titles.size(); ++step) m_steps->setTitle(step, titles[step]);
    m_steps->setAccessibleName(tr("Steps of the import"));
    m_save->setText(tr("Save as recipe…"));
    m_save->setToolTip(tr("Keep encoding, separator and columns in a file, for the next import of such files"));
    m_undoButton->setText(tr("Undo"));
    m_stop->setText(tr("Stop reading"));
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    m_noLog->setText(tr("No log in this import, or it could not be read yet."));
    m_noItems->setText(tr("No product table in this import. The log's items are taken by their codes."));
    m_files->retranslate();
    m_log->retranslate();
    m_rows->retranslate();
    m_items->retranslate();
    m_pictures->retranslate();
    m_finish->retranslate();
    showAll();
}

void ImportWizard::chooseRecipe(int recipe)
{
    if (recipe < 0) {
        change(tr("No recipe"), [](ImportChoices& choices) {
            choices.told = {};
            choices.recipeName.clear();
        });
        return;
    }
    if (recipe < m_recipes.size()) {
        change(tr("Recipe"), [&](ImportChoices& choices) {
            choices.told = m_recipes[recipe].recipe;
            choices.recipeName = m_recipes[recipe].name;
        });
        return;
    }
    const auto path = m_setting.dialogs.pickFile(tr("Open a recipe"), tr("Recipes (*.json);;All files (*)"));
    showTables(); // the choice falls back to what is in use
    if (path.isEmpty()) return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_setting.dialogs.tell({Notice::Kind::Error, windowTitle(), tr("%1 can't be read.").arg(path), {}});
        return;
    }
    try {
        const auto read = core::protocol::decode<core::Recipe>(file.readAll().toStdString());
        change(tr("Recipe"), [&](ImportChoices& choices) {
            choices.told = read;
            choices.recipeName = QFileInfo(path).completeBaseName();
        });
    } catch (const core::Error&) {
        m_setting.dialogs.tell({Notice::Kind::Error, windowTitle(), tr("%1 is no recipe of Denju.").arg(path), {}});
    }
}

void ImportWizard::saveRecipe()
{
    const auto path =
        m_setting.dialogs.pickSave(tr("Save as recipe"), tr("recipe.json"), tr("Recipes (*.json);;All files (*)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const auto bytes = QByteArray::fromStdString(core::protocol::encode(m_questions.recipe()));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return;
    m_setting.dialogs.tell({Notice::Kind::Error, windowTitle(), tr("%1 can't be written.").arg(path), {}});
}

} // namespace ui
