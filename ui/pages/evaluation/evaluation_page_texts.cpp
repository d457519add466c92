#include "ui/pages/evaluation/behaviour_view.h"
#include "ui/pages/evaluation/cases_view.h"
#include "ui/pages/evaluation/comparison_table.h"
#include "ui/pages/evaluation/elided_label.h"
#include "ui/pages/evaluation/evaluation_page.h"
#include "ui/pages/evaluation/evaluation_reader.h"
#include "ui/pages/evaluation/panels_view.h"
#include "ui/pages/evaluation/words.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>

namespace ui {

void EvaluationPage::retranslate()
{
    const QStringList views{tr("Comparison"), tr("Wins and losses"), tr("Checks")};
    m_segments->setTexts(views);
    for (int at = 0; at < m_slice->count(); ++at) {
        const auto slice = static_cast<core::Slice>(m_slice->itemData(at).toInt());
        const auto detail = EvaluationWords::sliceDetail(slice);
        m_slice->setItemText(at, EvaluationWords::slice(slice));
        m_slice->setItemData(at, detail, Qt::ToolTipRole);
    }
    for (int at = 0; at < m_cutOff->count(); ++at)
        m_cutOff->setItemText(at, tr("First %1").arg(m_cutOff->itemData(at).toInt()));
    m_slice->setAccessibleName(tr("Which targets are counted"));
    m_slice->setToolTip(tr("Which targets are counted"));
    m_cutOff->setAccessibleName(tr("How many recommendations are looked at"));
    m_cutOff->setToolTip(tr("How many recommendations are looked at; intervals are kept for 20 and for 10"));
    m_group->setAccessibleName(tr("Which trainings are shown"));
    m_again->setText(tr("Evaluate again"));
    m_exports->actions().at(0)->setText(tr("Comparison as CSV or Excel…"));
    m_exports->actions().at(1)->setText(tr("Wins and losses as CSV or Excel…"));
    m_exports->actions().at(2)->setText(tr("Comparison into the report"));
    m_exports->actions().at(3)->setText(tr("Evaluate again"));
    fitTools();
    m_copy->setText(tr("Copy diagnostics"));
    m_stop->setText(tr("Stop"));
    setInReport(!m_report->isEnabled());
    m_table->setAccessibleName(tr("Comparison of the methods"));
    const QStringList commands{views.at(0),
                               views.at(1),
                               views.at(2),
                               tr("Evaluate again"),
                               tr("Save the comparison…"),
                               tr("Save wins and losses…"),
                               tr("Add the verdict to the report")};
    for (int at = 0; at < m_commands.size(); ++at) m_commands[at]->setText(commands.at(at));
    tellLacking();
    m_table->retranslate();
    m_panels->retranslate();
    m_cases->retranslate();
    tellWhyEmpty();
    showJob(m_shownJob);
    tellTested();
    Q_EMIT textsChanged();
}

void EvaluationPage::tellWhyEmpty()
{
    switch (m_why) {
    case Empty::NoProject:
        m_empty->show("evaluation", tr("No project is open. Open one, and its models are compared here."),
                      tr("Open a project…"));
        break;
    case Empty::NoData:
        m_empty->show("evaluation",
                      tr("No sessions yet. Import a log; models that are trained on it are compared here."),
                      tr("Import a log…"));
        break;
    case Empty::NoRun:
        m_empty->show("train",
                      tr("No model is trained yet. Train one, and it is compared here with the simple methods on "
                         "sessions that it has not seen."),
                      tr("Train…"));
        break;
    case Empty::NotEvaluated:
        m_empty->show("evaluation",
                      tr("This training has not been evaluated yet. Evaluating ranks all items for every held-out "
                         "prediction, by every method."),
                      tr("Evaluate"));
        break;
    case Empty::Evaluating:
        m_empty->show("evaluation", tr("The comparison appears here once the evaluation is done."), {});
        break;
    }
}

void EvaluationPage::tell(const Evaluation& evaluation)
{
    const auto& tested = evaluation.tested;
    m_what = {evaluation.testFrom, tested.lastSession, tested.sessions, tested.cases, evaluation.items};
    tellTested();
}

void EvaluationPage::tellLacking()
{
    if (isEmpty() || (!m_isOld && m_unmeasured == 0)) {
        m_old->hide();
    } else if (m_isOld) {
        m_old->say(Band::Kind::Warn, tr("The data have changed since this was evaluated. Evaluate again to see the "
                                        "figures of today."));
    } else {
        m_old->say(
            Band::Kind::Info,
            tr("%n training(s) with another seed are not evaluated yet and don't count here.", nullptr, m_unmeasured),
            {}, "info");
    }
}

QString EvaluationPage::testedText(Length length) const
{
    if (m_what.cases == 0) return {};
    const auto day = length == Length::Full ? EvaluationWords::day : EvaluationWords::shortDay;
    const auto first = day(m_what.first);
    const auto last = day(m_what.last);
    const auto days = first == last ? first : tr("%1 to %2", "first and last day").arg(first, last);
    const auto sessions = EvaluationWords::count(m_what.sessions);
    const auto cases = EvaluationWords::count(m_what.cases);
    const auto items = EvaluationWords::count(m_what.items);
    if (length == Length::Full)
        return tr("Test: %1 · %2 sessions · %3 predictions (all %4 items ranked)").arg(days, sessions, cases, items);
    return tr("%1 · %2 sessions · %3 predictions · all %4 items", "what was tested, in short")
        .arg(days, sessions, cases, items);
}

void EvaluationPage::tellTested()
{
    m_tested->setText(testedText(Length::Short), testedText(Length::Full));
}

void EvaluationPage::setInReport(bool isThere)
{
    m_report->setEnabled(!isThere);
    m_report->setText(isThere ? tr("In the report") : tr("Add to the report"));
}

} // namespace ui
