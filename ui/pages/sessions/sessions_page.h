#pragma once

#include "ui/pages/page.h"
#include "ui/pages/sessions/edited_session.h"
#include "ui/pages/sessions/session_list_model.h"
#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QSet>
#include <QTimer>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace ui {

class Band;
class EventStrip;
class ItemPanel;
class ItemPicker;
class PageActions;
class PageTools;
class RecommendationPanel;
class SessionListPanel;
class SidePanel;
class SimilarPanel;
class StateView;
class StripLegend;
class TransitionsView;
class WhyPanel;

/// The Sessions page: a session's events above the recommendations of both models, and why. Knows no operation; says
/// what the user asked for and shows what it is given.
class SessionsPage : public Page {
    Q_OBJECT

public:
    enum class State { NoProject, NoSessions, Ready };
    enum class Export { Picture, Svg, Table };

    SessionsPage(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("sessions"); }
    [[nodiscard]] QString title() const override { return tr("Sessions"); }
    [[nodiscard]] QString iconName() const override { return "sessions"; }
    [[nodiscard]] QWidget* headerTools() override;
    [[nodiscard]] QList<QAction*> commands() override;
    void arrive(const QString& detail) override { Q_EMIT arrived(detail); }
    void retranslate() override;

    void setState(State state);
    /// One session at a time, or all at once.
    enum class View { One, Transitions };
    void setView(View view);
    [[nodiscard]] View view() const { return m_view; }
    void setMarked(bool marked);
    void setRuns(const QStringList& names, int current);
    void setHead(const SessionHead& head);
    /// All events; older ones of a long session are folded by category unless `opened`.
    void setStrip(const StripView& all, const QSet<QString>& opened = {});
    void setRecommendations(const QList<RecommendationRow>& student, double studentMs,
                            const QList<RecommendationRow>& teacher, double teacherMs, bool edited,
                            const QString& formerModel = {});
    void setTarget(const QString& code, RecommendationRow::Mark student, RecommendationRow::Mark teacher);
    /// No trained model: the events are shown, the lists say what to do.
    void showNoModel();
    void setWhy(const WhyView& why);
    void setEdit(const EditedSession& session);
    /// What the lists and the why panel show while the models are asked, until it is set again: of the session before
    /// the edit, which stays while they answer, or of another question, which doesn't once they take long. Neither
    /// outlives a fault.
    enum class Content { True, BeforeEdit, OfAnother };
    void outdateAll(Content content);
    void outdateWhy(Content content);
    /// The models were asked. Lists that are still empty say so once it has lasted 300 ms; the window shows its bar.
    void setBusy(bool busy);
    /// A band with the sentence and a way out; an empty sentence takes it away.
    void setFault(const QString& sentence, const QString& diagnostics);
    /// What happened without being asked for, with a way back; an empty sentence takes it away.
    void setNotice(const QString& sentence, const QString& action);
    /// The explanation as it stands, drawn to be kept: strip, legend, lists and reasons.
    void paintExplanation(QPainter& painter);
    [[nodiscard]] QSize explanationSize() const;

    [[nodiscard]] SessionListModel& sessions() { return m_sessions; }
    [[nodiscard]] SessionListPanel& list() { return *m_list; }
    [[nodiscard]] EventStrip& strip() { return *m_strip; }
    [[nodiscard]] RecommendationPanel& student() { return *m_student; }
    [[nodiscard]] RecommendationPanel& teacher() { return *m_teacher; }
    [[nodiscard]] WhyPanel& why() { return *m_why; }
    [[nodiscard]] SidePanel& side() { return *m_side; }
    [[nodiscard]] TransitionsView& transitions() { return *m_transitions; }
    [[nodiscard]] ItemPicker& picker() { return *m_picker; }
    [[nodiscard]] PageActions& actions() { return *m_actions; }
    [[nodiscard]] PageTools& tools() { return *m_tools; }
    [[nodiscard]] Band& notice() { return *m_notice; }
    [[nodiscard]] StateView& emptyState() { return *m_empty; }

Q_SIGNALS:
    void textsChanged(); ///< the language; what was said in words is to be said again
    void importRequested();
    void trainRequested();
    void openRequested();
    void arrived(const QString& detail); ///< by the shell or the history
    void viewChosen();
    void noticeAnswered();
    void sessionChosen(int row);
    void runChosen(int index);
    void positionStepped(int by);
    void eventStepped(int by);
    void eventChosen(int index);
    void addRequested();
    void markToggled();
    void reportRequested();
    void exportRequested(Export kind);
    void studentItemChosen(const QString& code);
    void teacherItemChosen(const QString& code);
    void removeRequested(int index); ///< -1: the current event
    void restoreRequested(int index);
    void moveRequested(int index, int by); ///< -1: the current event
    void reverseRequested();
    void restoreAllRequested();
    void undoRequested();
    void retryRequested();
    void saveRequested(RecommendationPanel* panel);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildCentre();
    QWidget* buildHead();
    struct BandLook {
        const char* ground;
        const char* icon;
        Token colour;
    };
    QWidget* buildBand(QFrame*& band, QLabel*& text, QPushButton*& first, QPushButton*& second, const BandLook& look);
    void connectParts();
    void connectBands();
    void connectActions();
    void restyle();
    void adapt();
    void toggleList();
    void showState();
    void showWaiting();
    /// Takes away what is no truer than `from`.
    void sayInstead(const QString& sentence, Content from);

    const Theme& m_theme;
    Pictures m_pictures;
    SessionListModel m_sessions;
    State m_state = State::NoProject;
    View m_view = View::One;
    Content m_listsShow = Content::True;
    Content m_whyShows = Content::True;
    SessionHead m_headView;
    QString m_diagnostics;
    bool m_narrow = false;
    QTimer m_busyDelay;

    PageTools* m_tools = nullptr;
    PageActions* m_actions = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_content = nullptr;
    StateView* m_empty = nullptr;
    SessionListPanel* m_list = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_positionName = nullptr;
    QLabel* m_position = nullptr;
    QToolButton* m_earlier = nullptr;
    QToolButton* m_later = nullptr;
    QScrollArea* m_stripArea = nullptr;
    EventStrip* m_strip = nullptr;
    StripLegend* m_legend = nullptr;
    QFrame* m_editBand = nullptr;
    QLabel* m_editText = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_restoreAll = nullptr;
    Band* m_notice = nullptr;
    QPushButton* m_noticeAction = nullptr;
    QPushButton* m_noticeClose = nullptr;
    QFrame* m_faultBand = nullptr;
    QLabel* m_faultText = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_copyFault = nullptr;
    RecommendationPanel* m_student = nullptr;
    RecommendationPanel* m_teacher = nullptr;
    SidePanel* m_side = nullptr;
    WhyPanel* m_why = nullptr; ///< of m_side
    TransitionsView* m_transitions = nullptr;
    ItemPicker* m_picker = nullptr;
};

} // namespace ui
