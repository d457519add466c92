#pragma once

#include "core/domain/item.h"
#include "core/domain/run.h"
#include "core/domain/session.h"
#include "core/store/session_repository.h"
#include "ui/pages/sessions/edited_session.h"
#include "ui/pages/sessions/list_controller.h"
#include "ui/pages/sessions/questions.h"
#include "ui/pages/sessions/session_view.h"
#include "ui/pages/sessions/side_controller.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

class Dialogs;
class Jobs;
class Navigation;
class ProjectSession;
class RecommendationPanel;
class ReportParts;
class SessionsPage;
class TableExport;

/// What the Sessions page stands in; all of it outlives the controller.
struct SessionsServices {
    Navigation& navigation;
    ReportParts& reports;
    TableExport& tables;
    Jobs& jobs;
};

/// Turns what the user does on the Sessions page into questions to the worker, and answers into what the page shows. An
/// answer to a question that has been overtaken is dropped. Everything given must outlive it.
class SessionsController : public QObject {
    Q_OBJECT

public:
    SessionsController(SessionsPage& page, ProjectSession& project, Questions& questions, Dialogs& dialogs,
                       QObject* parent = nullptr);

    /// The ways to the other pages; without them the page stands by itself.
    void connectTo(const SessionsServices& services);
    /// Goes to a place of the history or of another page: "session:CODE", "session:CODE@POSITION", and behind either
    /// "?" with the list's filters; or "transitions". A session that the filters hide is shown, and they are taken away
    /// with a way back.
    void arrive(const QString& detail);
    [[nodiscard]] EditedSession& edited() { return m_edited; }
    [[nodiscard]] ListController& list() { return m_list; }

private:
    /// Both lists and the evidence of one state of the session.
    struct Answers {
        std::optional<core::protocol::RecommendResponse> lists;
        std::optional<core::protocol::ExplainResponse> evidence;
    };

    void connectPage();
    void connectEdits();
    void connectActions();
    void connectNotices();
    void reload();
    void showAnew(bool byAnotherModel);
    void reloadRuns();
    void reloadList();
    void selectOpenSession();
    /// Whether the session on show is what the project holds now. Throws core::Error.
    [[nodiscard]] bool isAsInProject() const;
    void openRow(int row);
    void open(core::SessionId id);
    void goTo(const EditedPlace& place);
    void selectRow(int row);
    void showHidden(core::SessionId id);
    void note();
    void showMark();
    void chooseRun(int index);
    void chooseEvent(int index);
    void moveEvent(int index, int by);
    void showTrust();
    void showModelCard();
    void addToReport();
    void exportExplanation(int kind);
    void savePicture(bool asSvg);
    void saveTable();
    void answerNotice();
    void showList(const ListFilter& filter);
    [[nodiscard]] QString nameOfRun(core::RunId run) const;
    [[nodiscard]] std::optional<core::protocol::SimilarRequest> similarQuestion() const;
    void stepPosition(int by);
    void loadPrefix();
    void stepEvent(int by);
    void chooseItem(const QString& code, bool byStudent);
    void saveList(RecommendationPanel* panel);

    void askAll();
    void takeLists(const core::protocol::RecommendResponse& response);
    void askEvidence();
    void askTrueNext();
    void fail(const WorkerError& error);
    /// Reads the project; what goes wrong is said in the fault band.
    void tryTo(const std::function<void()>& read);
    void overtake();
    template <class Request> [[nodiscard]] Request question(bool ofEdited) const;
    template <class Request, class Response>
    void ask(const Request& request, void (SessionsController::*take)(const Response&));
    void takeEvidence(const core::protocol::ExplainResponse& response);
    void takeEvidenceBefore(const core::protocol::ExplainResponse& response);
    void takeTrueNext(const core::protocol::ExplainResponse& response);

    void showAll();
    void showHead();
    void showStrip();
    void showLists();
    void showWhy();
    [[nodiscard]] QString gapAfter(std::size_t index) const;
    [[nodiscard]] std::optional<ItemCard> trueNextCard() const;
    [[nodiscard]] core::Recommendation trueNext(bool teacher) const;
    [[nodiscard]] ItemCard cardOf(core::ItemId id) const;
    [[nodiscard]] ItemCard cardOf(const core::Recommendation& recommendation) const;
    [[nodiscard]] QString detailOf(const core::Item& item) const;

    SessionsPage& m_page;
    ProjectSession& m_project;
    Questions& m_questions;
    Dialogs& m_dialogs;
    EditedSession m_edited;
    ListController m_list;
    SideController m_side;
    Navigation* m_navigation = nullptr;
    ReportParts* m_reports = nullptr;
    TableExport* m_tables = nullptr;

    /// What the notice above the lists is about.
    enum class About { Nothing, FiltersCleared, OtherModel, InReport };
    About m_notice = About::Nothing;
    ListFilter m_hiding;        ///< FiltersCleared: the filters as they were
    core::SessionId m_kept;     ///< shown though the list may not hold it, until the filter changes
    bool m_isArriving = false;  ///< by a place, not by the user's hand
    bool m_isSelecting = false; ///< a row by itself, not by the user's hand
    /// The lists of the model before, until something else is asked.
    struct Former {
        core::RunId run;
        core::protocol::RecommendResponse lists;
    };
    std::optional<Former> m_former;
    QSet<QString> m_opened; ///< categories whose folded events are shown

    std::vector<core::Run> m_runs;
    core::RunId m_run;
    int m_colourColumn = -1;
    std::optional<core::Session> m_session; ///< consecutive repeats removed
    std::vector<int> m_times;               ///< of each event: rows of the log that it stands for
    bool m_dayOnly = false;
    int m_position = 0; ///< 1-based; length + 1: after the last event
    int m_current = -1; ///< event of the strip
    QString m_target;   ///< code of the explained item, empty: the true next or the best
    bool m_byStudent = true;
    Answers m_now;
    Answers m_before;                                             ///< of the session as it happened
    std::optional<core::protocol::ExplainResponse> m_trueNextNow; ///< of the edited session
    quint64 m_generation = 0;
    quint64 m_asked = 0;
    QHash<quint64, qint64> m_open; ///< questions of this generation without an answer: ours to the worker's number
};

} // namespace ui
