#pragma once

#include "ui/pages/page.h"
#include "ui/widgets/theme.h"

#include <array>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class ComparisonView;
class NextRunPanel;
class Segmented;
class StateView;
class TrainingView;

/// Trainings of the open project: the one at work, all runs, what the next one is to be, and two runs compared. Knows
/// no operation.
class ModelsPage : public Page {
    Q_OBJECT

public:
    /// What stands in the middle where there is nothing to show.
    enum class Content { NoProject, NoData, Ready };
    enum class View { Training, Compare, NextRun };

    explicit ModelsPage(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return "models"; }
    [[nodiscard]] QString title() const override { return tr("Models"); }
    [[nodiscard]] QString iconName() const override { return "models"; }
    void retranslate() override;
    [[nodiscard]] QWidget* headerTools() override { return m_tools; }
    [[nodiscard]] QList<QAction*> commands() override;
    /// "run:3" shows that run, "compare:3:2" the two beside each other, "next" the next run.
    void arrive(const QString& detail) override;

    void showContent(Content content);
    void showView(View view);
    [[nodiscard]] View view() const { return m_view; }
    /// What can be done with the training at work and the run on show.
    struct Possible {
        bool pause = false, goOn = false, stop = false, resume = false, compare = false, remove = false, train = false;
    };
    void setPossible(const Possible& possible);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] TrainingView& training() { return *m_training; }
    [[nodiscard]] ComparisonView& comparison() { return *m_comparison; }
    [[nodiscard]] NextRunPanel& next() { return *m_next; }

Q_SIGNALS:
    /// The page is gone to.
    void visited();
    void runWanted(qint64 run);
    void comparisonWanted(qint64 run, qint64 other);
    void viewChanged();
    void openRequested();
    void importRequested();
    void trainRequested();
    void pauseRequested();
    void continueRequested();
    void stopRequested();
    void resumeRequested();
    void compareRequested();
    void deleteRequested();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Command { Train, Pause, Continue, Stop, Resume, Compare, Delete, CommandCount };
    void buildTools(const Theme& theme);
    void buildCommands();
    void layOut();
    void adapt();
    void showNext();

    const Theme& m_theme;
    View m_view = View::Training;
    bool m_narrow = false;
    Content m_content = Content::NoProject;
    QWidget* m_tools;
    Segmented* m_views;
    QPushButton *m_pause, *m_continue, *m_stop;
    std::array<QAction*, CommandCount> m_commands{};
    TrainingView* m_training;
    ComparisonView* m_comparison;
    NextRunPanel* m_next;
    StateView* m_state;
    QStackedWidget *m_stack, *m_middle;
    QWidget *m_side, *m_tab; ///< the two places of the next run's panel
};

} // namespace ui
