// What the controller puts on the page; how the page is built stands in sessions_page.cpp.
#include "ui/pages/sessions/sessions_page.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/page_tools.h"
#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/pages/sessions/strip_fold.h"
#include "ui/pages/sessions/strip_legend.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/widgets/band.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
constexpr int kTitleHeight = 36; // of the explanation as a picture
} // namespace

void SessionsPage::setRuns(const QStringList& names, int current)
{
    m_tools->setRuns(names, current);
    showState();
}

void SessionsPage::setMarked(bool marked)
{
    m_tools->setMarked(marked);
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
    m_tools->setCanExport(some);
}

void SessionsPage::setStrip(const StripView& all, const QSet<QString>& opened)
{
    const auto strip = foldOlder(all, opened);
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
                                      const QList<RecommendationRow>& teacher, double teacherMs, bool edited,
                                      const QString& formerModel)
{
    m_listsShow = Content::True;
    m_student->setRows(student, studentMs, edited, formerModel);
    if (teacher.isEmpty())
        m_teacher->showNothing(tr("This run has no teacher."), {});
    else
        m_teacher->setRows(teacher, teacherMs, edited, formerModel);
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
    m_editText->setText(tr("<b>What-if:</b> %1. “Was” is the rank and score before the edit.")
                            .arg(session.description().toHtmlEscaped()));
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

void SessionsPage::setNotice(const QString& sentence, const QString& action)
{
    m_noticeAction->setText(action);
    m_noticeAction->setVisible(!action.isEmpty());
    if (sentence.isEmpty())
        m_notice->hide();
    else
        m_notice->say(Band::Kind::Info, sentence);
}

QSize SessionsPage::explanationSize() const
{
    const auto strip = m_strip->size();
    return {std::max(strip.width(), m_content->width() - m_list->width()),
            kTitleHeight + strip.height() + m_legend->height() + std::max(m_student->height(), m_why->reasonsHeight())};
}

// The strip whole, however much of it is scrolled away; below it the lists, beside them the reasons.
void SessionsPage::paintExplanation(QPainter& painter)
{
    const auto size = explanationSize();
    painter.fillRect(QRect(QPoint(), size), m_theme.color(Token::Surface));
    drawText(painter, m_theme, TextRole::Section, Token::Text, {12, 0, size.width() - 24, kTitleHeight},
             m_title->text() + "  " + m_subtitle->text());
    m_strip->render(&painter, QPoint(0, kTitleHeight), QRegion(), QWidget::DrawChildren);
    const int below = kTitleHeight + m_strip->height();
    m_legend->render(&painter, QPoint(0, below), QRegion(), QWidget::DrawChildren);
    const int lists = below + m_legend->height();
    m_student->render(&painter, QPoint(0, lists), QRegion(), QWidget::DrawChildren);
    m_teacher->render(&painter, QPoint(m_student->width() + 1, lists), QRegion(), QWidget::DrawChildren);
    auto* reasons = m_why->widget();
    reasons->render(&painter, QPoint(m_student->width() + m_teacher->width() + 2, lists),
                    QRegion(0, 0, reasons->width(), m_why->reasonsHeight()), QWidget::DrawChildren);
}

void SessionsPage::sayInstead(const QString& sentence, Content from)
{
    for (auto* panel : {m_student, m_teacher})
        if (panel->model().rowCount() == 0 || m_listsShow >= from) panel->showNothing(sentence, {});
    if (m_whyShows >= from) m_why->showWaiting(sentence);
}

} // namespace ui
