#pragma once

#include "core/protocol/operations/devices.h"
#include "ui/pages/page.h"
#include "ui/pages/start/recent_model.h"
#include "ui/widgets/theme.h"

class QLabel;
class QLayout;
class QListView;

namespace ui {

class ComputerPanel;
class DropZone;
class IconLabel;
class ThemedButton;

/// Where the window begins: drop data, try the sample, open a project; at the right the open and the recent projects
/// and what this computer has. Knows no operation: says what was asked for.
class StartPage : public Page {
    Q_OBJECT

public:
    explicit StartPage(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("start"); }
    [[nodiscard]] QString title() const override { return tr("Start"); }
    [[nodiscard]] QString iconName() const override { return "start"; }
    [[nodiscard]] bool hasHeader() const override { return false; }
    void retranslate() override;

    [[nodiscard]] RecentModel& recent() { return m_recent; }
    void setDevices(const core::protocol::DevicesResponse& devices);
    /// The open project; an empty name hides its panel.
    void setProject(const QString& name, const QString& counts);
    struct Offers {
        bool import = false;
        bool train = false;
    };
    /// What can be done with the open project; `reason` says why not, where something can't.
    void setOffers(Offers offers, const QString& reason);
    /// How far the open project has come on the way: each step that is done has its mark.
    void setSteps(bool imported, bool trained, bool evaluated);

Q_SIGNALS:
    void dropped(const QStringList& paths);
    void chooseFilesRequested();
    void newRequested();
    void openRequested();
    void sampleRequested();
    void importRequested();
    void trainRequested();
    void shortcutsRequested();
    void recentChosen(const QString& folder);
    void recentLocateRequested(const QString& folder);
    void recentRemoveRequested(const QString& folder);

    void shown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildLeft(const Theme& theme);
    QLayout* buildHeading(const Theme& theme);
    QLayout* buildButtons(const Theme& theme);
    QWidget* buildStep(const Theme& theme);
    QWidget* buildRecent(const Theme& theme);
    QWidget* buildRight(const Theme& theme);
    QWidget* buildSample(const Theme& theme);
    QWidget* buildSteps(const Theme& theme);
    QWidget* buildProject(const Theme& theme);
    void addKeys();
    void choose(const QModelIndex& index);

    void fit();

    const Theme& m_theme;
    RecentModel m_recent;
    bool m_imported = false, m_trained = false, m_evaluated = false;
    bool m_secondClick = false;                       ///< of a double click; its release is to come
    QWidget *m_left, *m_right, *m_begin, *m_projects; ///< both sides, and what scrolls them
    DropZone* m_dropZone;
    QListView* m_list;
    QWidget* m_project;
    QLabel *m_slogan, *m_firstTime, *m_sampleName, *m_sampleText, *m_recentTitle, *m_recentCount, *m_noRecent;
    QLabel *m_projectTitle, *m_projectName, *m_projectCounts, *m_computerTitle, *m_version;
    ComputerPanel* m_computer;
    QList<IconLabel*> m_stepMarks;
    QList<QLabel*> m_stepTitles, m_stepTexts;
    ThemedButton *m_new, *m_open, *m_shortcuts, *m_sample, *m_import, *m_train;
};

} // namespace ui
