#pragma once

#include "core/protocol/operations/import.h"
#include "ui/pages/data/wizard/import_choices.h"
#include "ui/pages/data/wizard/preview_questions.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QUndoStack>

class QLabel;
class QStackedWidget;

namespace ui {

class Dialogs;
class FilesStep;
class FinishStep;
class PicturesPanel;
class RowsStep;
class StepList;
class TableStep;
class ThemedButton;
class Worker;

/// A way in which earlier files were read, by name.
struct NamedRecipe {
    QString name;
    core::Recipe recipe;
};

/// Asks in five steps which files to import and how to read them: files, text and columns of the log, its rows, items
/// and pictures, import. Every choice is tried on the files at once and can be undone; nothing is written. Accepted,
/// request() says what to import.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    enum Step { Files, Columns, Rows, Items, Finish };

    struct Setting {
        const Theme& theme;
        Dialogs& dialogs;
        Worker& worker;
        QString project; ///< its folder; need not be there yet
    };

    explicit ImportWizard(const Setting& setting, QWidget* parent = nullptr);
    ~ImportWizard() override;
    void take(const QStringList& paths);
    /// The files of an earlier import, read as they were then; begins at the columns of the log.
    void takeAgain(const core::protocol::ImportRequest& import);
    /// How many jobs the import would wait for if it began now.
    void setJobsBefore(int jobs);
    /// Those of earlier imports, to choose from.
    void setRecipes(const QList<NamedRecipe>& recipes);
    /// Without the project.
    [[nodiscard]] core::protocol::ImportRequest request() const;
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] const ImportChoices& choices() const { return m_choices; }
    void go(Step step);
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildSteps();
    QWidget* buildButtons();
    void connectTable(TableStep* step, TableKind kind);
    void connectFiles();
    /// One undoable change.
    void change(const QString& text, const std::function<void(ImportChoices&)>& edit);
    void apply(const ImportChoices& choices);
    void chooseRecipe(int recipe);
    void saveRecipe();
    void askAgain();
    void showAll();
    void showFacts();
    void showTables();
    void showSteps();
    void showButtons();
    void retranslate();
    /// What is wrong with a file; empty if nothing is.
    [[nodiscard]] QString faultOf(PreviewQuestions::Part part) const;
    /// Another file has to be chosen: this one is not there, or holds nothing of the kind.
    [[nodiscard]] bool isWrongFile(PreviewQuestions::Part part) const;
    /// What keeps a step from being left forwards; empty if nothing does.
    [[nodiscard]] QString obstacle(Step step) const;
    [[nodiscard]] bool isSkipped(Step step) const;
    [[nodiscard]] Step after(Step step) const;
    [[nodiscard]] Step before(Step step) const;
    void forward();

    Setting m_setting;
    PreviewQuestions m_questions;
    QUndoStack m_undo;
    ImportChoices m_choices;
    ImportChoices m_begun; ///< as take() left them
    QList<NamedRecipe> m_recipes;
    Step m_step = Files;
    std::int64_t m_seed = 1;
    int m_jobsBefore = 0;
    bool m_composing = false; ///< an input method holds unfinished text
    StepList* m_steps;
    QStackedWidget* m_pages;
    FilesStep* m_files;
    TableStep *m_log, *m_items;
    RowsStep* m_rows;
    PicturesPanel* m_pictures;
    FinishStep* m_finish;
    QLabel *m_noLog, *m_noItems, *m_reading;
    ThemedButton *m_save, *m_undoButton, *m_stop, *m_cancel, *m_back, *m_next;
};

} // namespace ui
