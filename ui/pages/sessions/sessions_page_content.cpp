// What the controller puts on the page; how the page is built stands in sessions_page.cpp.
#include "ui/pages/sessions/sessions_page.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/widgets/state_view.h"
#include "ui/pages/sessions/strip_legend.h"
#include "ui/pages/sessions/what_if_list.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/widgets/themed_button.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

void SessionsPage::setRuns(const QStringList& names, int current)
{
    m_runs->clear();
    m_runs->addItems(names);
    m_runs->setCurrentIndex(current);
    m_runs->setVisible(!names.isEmpty() && m_state == State::Ready);
}

void SessionsPage::setHead(const SessionHead& head)
{
    m_headView = head;
    const bool some = head.length > 0;
    m_title->setText(some ? tr("Session %1").arg(head.code) : QString());
    const bool behind = head.position > head.length;
    auto subtitle = !some    ? QString()
                    : behind ? tr("%1 · predicting what follows all %2 events").arg(head.when).arg(head.length)
                             : tr("%1 · predicting from the first %2 of %3 events")
                                   .arg(head.when)
                                   .arg(head.position - 1)
                                   .arg(head.length);
    if (head.rows > head.length) subtitle += tr(" · %1 rows, repeats in a row count once").arg(head.rows);
    m_subtitle->setText(subtitle);
    m_subtitle->setToolTip(subtitle);
    m_position->setText(!some    ? QString()
                        : behind ? tr("end")
                                 : QStringLiteral("%1 / %2").arg(head.position).arg(head.length));
    m_earlier->setEnabled(head.position > 2);
    m_later->setEnabled(some && !behind);
}

void SessionsPage::setStrip(const StripView& strip)
{
    m_strip->setView(strip);
    m_legend->setEdited(strip.edited);
    adapt();
    if (strip.current >= 0) {
        const auto column = m_strip->geometryOfStrip().column(strip.current);
        m_stripArea->ensureVisible(column.center().x(), 0, column.width(), 0);
    } else {
        m_stripArea->horizontalScrollBar()->setValue(m_stripArea->horizontalScrollBar()->maximum());
    }
}

void SessionsPage::setRecommendations(const QList<RecommendationRow>& student, double studentMs,
                                      const QList<RecommendationRow>& teacher, double teacherMs, bool edited)
{
    m_listsShow = Content::True;
    m_student->setRows(student, studentMs, edited);
    if (teacher.isEmpty())
        m_teacher->showNothing(tr("This run has no teacher."), {});
    else
        m_teacher->setRows(teacher, teacherMs, edited);
}

void SessionsPage::setTarget(const QString& code, RecommendationRow::Mark student, RecommendationRow::Mark teacher)
{
    m_student->setTarget(code, student);
    m_teacher->setTarget(code, teacher);
}

void SessionsPage::showNoModel()
{
    m_listsShow = m_whyShows = Content::True;
    m_student->showNothing(tr("No model yet. Train one and its recommendations appear here."), tr("Train a model"));
    m_teacher->showNothing(tr("The teacher's list appears here, too."), {});
    m_why->showNothing(tr("Why an item is recommended appears here once a model is trained."));
}

void SessionsPage::setWhy(const WhyView& why)
{
    m_whyShows = Content::True;
    m_why->setView(why);
}

void SessionsPage::setEdit(const EditedSession& session)
{
    m_why->setSession(session);
    m_editBand->setVisible(session.isEdited());
    m_editText->setText(tr("What-if, %1. “Was” is the rank and score before the edit.").arg(session.description()));
}

void SessionsPage::setBusy(bool busy)
{
    if (!busy)
        m_busyDelay.stop();
    else if (!m_busyDelay.isActive())
        m_busyDelay.start();
}

void SessionsPage::outdateAll(Content content)
{
    m_listsShow = std::max(m_listsShow, content);
    outdateWhy(content);
}

void SessionsPage::outdateWhy(Content content)
{
    m_whyShows = std::max(m_whyShows, content);
}

void SessionsPage::showWaiting()
{
    sayInstead(tr("Asking the model…"), Content::OfAnother);
}

void SessionsPage::setFault(const QString& sentence, const QString& diagnostics)
{
    m_diagnostics = diagnostics;
    m_faultText->setText(sentence);
    m_faultBand->setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) sayInstead(tr("No answer came."), Content::BeforeEdit);
}

void SessionsPage::sayInstead(const QString& sentence, Content from)
{
    for (auto* panel : {m_student, m_teacher})
        if (panel->model().rowCount() == 0 || m_listsShow >= from) panel->showNothing(sentence, {});
    if (m_whyShows >= from) m_why->showWaiting(sentence);
}

} // namespace ui
