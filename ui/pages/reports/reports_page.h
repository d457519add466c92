#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/theme.h"

#include <QStringList>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class Band;
class ContentsPanel;
class ReportPreview;
class StateView;
class ThemedButton;

/// The Reports page: what goes in at the left, the report as it will be in the middle. Knows no operation; says what
/// the user asked for and shows what it is given.
class ReportsPage : public Page {
    Q_OBJECT

public:
    enum class State { NoProject, NoSessions, NoRun, Ready };

    explicit ReportsPage(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("reports"); }
    [[nodiscard]] QString title() const override { return tr("Reports"); }
    [[nodiscard]] QString iconName() const override { return "report"; }
    [[nodiscard]] QWidget* headerTools() override { return m_tools; }
    [[nodiscard]] QList<QAction*> commands() override { return {m_write, m_export, m_folder, m_refresh}; }
    void retranslate() override;
    void arrive(const QString& detail) override;

    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    void setRuns(const QStringList& names, int current);
    void setEvaluated(bool isEvaluated);
    /// The preview is being made; said once it has lasted 300 ms.
    void setBusy(bool busy);
    /// While a report or an export is written: its words and share, below 0 if unknown; empty words: nothing is.
    void setProgress(const QString& words, double share);
    /// What came of it. `file` can be opened, `folder` too; both may be empty.
    enum class Outcome { Done, Cancelled, Failed };
    void setOutcome(Outcome outcome, const QString& sentence, const QString& detail, const QString& file,
                    const QString& folder);
    void clearOutcome();
    /// Why there is no preview.
    void setFault(const QString& sentence, const QString& diagnostics);

    [[nodiscard]] ContentsPanel& contents() { return *m_contents; }
    [[nodiscard]] ReportPreview& preview() { return *m_preview; }
    [[nodiscard]] StateView& emptyState() { return *m_empty; }
    [[nodiscard]] Band& progressBand() { return *m_progress; }
    [[nodiscard]] Band& outcomeBand() { return *m_outcome; }
    [[nodiscard]] Band& evaluationBand() { return *m_evaluation; }
    [[nodiscard]] Band& faultBand() { return *m_fault; }
    [[nodiscard]] QComboBox& runs() { return *m_runs; }
    [[nodiscard]] bool isLookedAt() const { return isVisible(); }

Q_SIGNALS:
    void lookedAt(); ///< the page came into sight
    void textsChanged();
    void runChosen(int run);
    void runAsked(qint64 number); ///< by a place, "run:7"
    void writeRequested();
    void stopRequested();
    void exportRequested();
    void folderRequested();
    void openRequested(const QString& path);
    void evaluateRequested();
    void refreshRequested();
    void wayOutRequested(State state); ///< the button of the empty state

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeTools();
    void makeCommands();
    void makeBands();
    void showEmpty();

    const Theme& m_theme;
    State m_state = State::NoProject;
    QWidget* m_tools;
    QLabel* m_runLabel;
    QComboBox* m_runs;
    ThemedButton* m_exportButton;
    QAction *m_write, *m_export, *m_folder, *m_refresh;
    ContentsPanel* m_contents;
    ReportPreview* m_preview;
    QLabel* m_making;
    QTimer m_busyDelay;
    Band *m_progress, *m_outcome, *m_evaluation, *m_fault;
    QPushButton *m_stop, *m_openFile, *m_openFolder, *m_close, *m_evaluate, *m_again, *m_copy;
    StateView* m_empty;
    QStackedWidget* m_stack;
    QString m_outcomeFile, m_outcomeFolder, m_diagnostics;
};

} // namespace ui
