#pragma once

#include "core/domain/job.h"
#include "ui/bridge/time_left.h"
#include "ui/pages/data/data_view.h"
#include "ui/pages/data/history_model.h"
#include "ui/pages/data/item_cell_delegate.h"
#include "ui/pages/data/item_model.h"
#include "ui/pages/data/log_model.h"
#include "ui/pages/page.h"
#include "ui/widgets/theme.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class Band;
class CountsPanel;
class DataItemPanel;
class FaultPanel;
class ItemBrowser;
class LogBrowser;
class Segmented;
class StateView;
class TableView;
class ThemedButton;
class VerdictPanel;

/// What the project holds and whether it may carry a pilot: the verdict with its checks, where every row went, items,
/// sessions and imports, and what was found wrong. Knows no operation: says what was asked for.
class DataPage : public Page {
    Q_OBJECT

public:
    enum Tab { Items, Sessions, History, Faults };

    DataPage(const Theme& theme, ItemPictures pictures, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("data"); }
    [[nodiscard]] QString title() const override { return tr("Data"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("data"); }
    void retranslate() override;
    [[nodiscard]] QWidget* headerTools() override { return m_tools; }
    [[nodiscard]] QList<QAction*> commands() override { return m_commands; }
    void arrive(const QString& detail) override { Q_EMIT arrived(detail); }

    void show(const DataView& view);
    /// A job that imports or undoes an import: its band. None: the band goes. `before`: how many it waits for while it
    /// is queued; `behind`: how many of its kind wait for it.
    void showJob(const std::optional<core::Job>& job, int before = 0, int behind = 0);
    /// The place of the newest import's pictures that is not there any more; empty: it is, or there was none.
    void setGonePictures(const QString& path);
    /// The checks are under way.
    void setChecking(bool checking);
    /// Whether data may be changed; `reason` says why not.
    void setCanChange(bool can, const QString& reason);
    void setCanUndoImport(bool can, const QString& whyNot);
    /// Something on this page can't be read.
    void showFault(const QString& sentence);
    void setTab(Tab tab);
    [[nodiscard]] Tab tab() const;
    void showItemPanel(bool shown);
    void focusSearch();

    [[nodiscard]] ItemModel& itemModel() { return m_itemModel; }
    [[nodiscard]] LogModel& logModel() { return m_logModel; }
    [[nodiscard]] ItemBrowser& items() const { return *m_items; }
    [[nodiscard]] LogBrowser& log() const { return *m_log; }
    [[nodiscard]] DataItemPanel& itemPanel() const { return *m_item; }
    [[nodiscard]] FaultPanel& faults() const { return *m_faults; }
    [[nodiscard]] VerdictPanel& verdict() const { return *m_verdict; }
    [[nodiscard]] Band& band() const { return *m_band; }
    [[nodiscard]] Band& goneBand() const { return *m_gone; }
    [[nodiscard]] TableView& history() const { return *m_history; }

Q_SIGNALS:
    void arrived(const QString& detail);
    void shown();
    void addRequested();
    void openRequested();
    void trainRequested();
    void undoImportRequested();
    void stopRequested(core::JobId job);
    void importAgainRequested(const core::Job& import);
    void picturesAgainRequested();
    void diagnosticsRequested(core::JobId job);
    void bandClosed();
    void tabChanged(DataPage::Tab tab);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();
    void buildBand();
    void buildUpper();
    void buildHistory();
    void buildLower();
    void buildCommands();
    void fold();
    [[nodiscard]] double roomOfType() const;
    void fitTools();
    void showState();
    void showGone();
    void showTabs();
    void retranslateTexts();

    const Theme& m_theme;
    ItemPictures m_pictures;
    DataView m_view;
    std::optional<core::Job> m_job;
    ItemModel m_itemModel;
    LogModel m_logModel;
    HistoryModel m_historyModel;
    QList<QAction*> m_commands;
    bool m_narrow = false; ///< below 1280: the faults are a tab
    bool m_low = false;    ///< below 800: the verdict folds
    bool m_unfolded = false;
    bool m_itemShown = false;
    bool m_checking = false;
    bool m_canChange = true;
    int m_before = 0, m_behind = 0;
    TimeLeft m_timeLeft; ///< of m_job
    QString m_gonePictures, m_dismissedPictures;
    QWidget *m_tools, *m_content, *m_upper, *m_tabTools;
    QLabel* m_last;
    ThemedButton *m_undo, *m_add, *m_train;
    Band *m_band, *m_gone;
    QPushButton *m_stop, *m_again, *m_copy, *m_closeBand, *m_picturesAgain, *m_closeGone;
    QStackedWidget *m_stack, *m_tabs, *m_toolStack;
    StateView* m_state;
    VerdictPanel* m_verdict;
    CountsPanel* m_counts;
    Segmented* m_which;
    QSplitter* m_lower;
    ItemBrowser* m_items;
    LogBrowser* m_log;
    TableView* m_history;
    QWidget *m_right, *m_faultTab;
    FaultPanel* m_faults;
    DataItemPanel* m_item;
};

} // namespace ui
