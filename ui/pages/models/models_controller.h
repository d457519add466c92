#pragma once

#include "core/domain/job.h"
#include "ui/bridge/time_left.h"
#include "ui/pages/models/model_questions.h"
#include "ui/pages/models/next_run.h"
#include "ui/pages/models/run_row.h"
#include "ui/pages/models/settings_dialog.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

#include <array>
#include <functional>
#include <optional>

namespace ui {

class Dialogs;
class ModelsPage;
class Navigation;
class Preferences;
class ProjectSession;
class TableExport;

/// Turns what the user does on the Models page into jobs and questions, and runs, jobs and answers into what it shows.
/// Everything given must outlive it; the owner hands it the jobs' changes.
class ModelsController : public QObject {
    Q_OBJECT

public:
    struct Means {
        ProjectSession& project;
        ModelQuestions& questions;
        Dialogs& dialogs;
        const Preferences& preferences;
        Navigation& navigation;
        TableExport* tables = nullptr; ///< none: tables are not saved
    };

    ModelsController(ModelsPage& page, const Means& means, QObject* parent = nullptr);

    /// A job is new, or its state or progress changed.
    void takeJob(const core::Job& job);
    void endJob(const core::Job& job);
    /// Reads runs, jobs and forecasts anew. The jobs of a project become known after it has been opened.
    void reload();
    [[nodiscard]] const NextRun& next() const { return m_next; }
    /// Without undo: for the undo command itself.
    void setNext(const NextRun& next);
    /// Writes a run's note, without undo.
    void writeNote(core::RunId run, const QString& note);

private:
    void connectPage();
    void connectNextRun();
    void openProject();
    void readCounts();
    void showAll();
    void showShown();
    void showSituation();
    void showPossible();
    void readForecasts();
    void askDevices();
    void askComparison();
    void choose(core::RunId run);
    void train();
    void tryNext();
    void goOn(core::RunId run);
    void editSettings();
    void openSettings(const SettingsDialog::Offers& offers);
    void editNext(const NextRun& next);
    void editNote(core::RunId run, const QString& note);
    void remove(core::RunId run);
    void command(core::JobCommand command);
    void compareTicked();
    void copyDiagnostics();
    void saveRuns();
    void offerTables();
    void tell(const WorkerError& fault);
    void tryTo(const std::function<void()>& work);
    [[nodiscard]] const RunRow* rowOf(core::RunId run) const;
    /// The run of the training at work; null where its worker has not written it yet.
    [[nodiscard]] const RunRow* trainingRow() const;
    [[nodiscard]] QString factsOf(const core::Job& job, const RunRow& row) const;
    [[nodiscard]] std::string folder() const;
    /// The training that the shown run is at; null where it is not at work.
    [[nodiscard]] const core::Job* jobOfShown() const;

    ModelsPage& m_page;
    Means m_means;
    QList<RunRow> m_rows;
    std::optional<core::RunId> m_shown;
    NextRun m_next;
    std::array<std::optional<core::Forecast>, 3> m_forecasts;
    QString m_forecastDevice;
    QString m_trialFault;
    TimeLeft m_timeLeft;
    QElapsedTimer m_sinceReading;
    qint64 m_items = 0, m_pictures = 0, m_sessions = 0;
    std::int64_t m_imported = 0; ///< Unix seconds of the last import
    bool m_devicesAsked = false;
    bool m_followsTraining = true; ///< the run on show is that of the training, until another is chosen
    qint64 m_comparison = 0;       ///< open question
    qint64 m_settings = 0;         ///< likewise: the models that the settings can name
};

} // namespace ui
