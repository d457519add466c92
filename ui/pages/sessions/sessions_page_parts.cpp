// What the page's parts say, passed on as the page's own signals, and its commands.
#include "ui/pages/sessions/sessions_page.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/page_actions.h"
#include "ui/pages/sessions/page_tools.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/pages/sessions/what_if_list.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui {

void SessionsPage::connectParts()
{
    connect(m_list, &SessionListPanel::sessionChosen, this, &SessionsPage::sessionChosen);
    connect(m_tools, &PageTools::runChosen, this, &SessionsPage::runChosen);
    connect(m_tools, &PageTools::stepped, m_list, &SessionListPanel::step);
    connect(m_tools, &PageTools::listToggled, this, &SessionsPage::toggleList);
    connect(m_tools, &PageTools::markToggled, this, &SessionsPage::markToggled);
    connect(m_tools, &PageTools::reportRequested, this, &SessionsPage::reportRequested);
    connect(&m_tools->views(), &Segmented::chosen, this, [this](int view) {
        setView(view == 0 ? View::One : View::Transitions);
        Q_EMIT viewChosen();
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT positionStepped(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT positionStepped(1); });
    connect(m_strip, &EventStrip::eventChosen, this, &SessionsPage::eventChosen);
    connect(m_strip, &EventStrip::moveRequested, this, &SessionsPage::moveRequested);
    connect(m_student, &RecommendationPanel::itemChosen, this, &SessionsPage::studentItemChosen);
    connect(m_teacher, &RecommendationPanel::itemChosen, this, &SessionsPage::teacherItemChosen);
    for (auto* panel : {m_student, m_teacher}) {
        connect(panel, &RecommendationPanel::actionRequested, this, &SessionsPage::trainRequested);
        connect(panel, &RecommendationPanel::saveRequested, this, [this, panel] { Q_EMIT saveRequested(panel); });
    }
    connect(m_why->whatIf(), &WhatIfList::removeRequested, this, &SessionsPage::removeRequested);
    connect(m_why->whatIf(), &WhatIfList::restoreRequested, this, &SessionsPage::restoreRequested);
    connect(m_why->whatIf(), &WhatIfList::moveRequested, this, &SessionsPage::moveRequested);
    connect(m_why, &WhyPanel::reverseRequested, this, &SessionsPage::reverseRequested);
    connect(m_why, &WhyPanel::restoreAllRequested, this, &SessionsPage::restoreAllRequested);
    connect(m_why, &WhyPanel::addRequested, this, &SessionsPage::addRequested);
}

void SessionsPage::connectBands()
{
    connect(m_noticeAction, &QPushButton::clicked, this, &SessionsPage::noticeAnswered);
    connect(m_noticeClose, &QPushButton::clicked, m_notice, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, &SessionsPage::undoRequested);
    connect(m_restoreAll, &QPushButton::clicked, this, &SessionsPage::restoreAllRequested);
    connect(m_retry, &QPushButton::clicked, this, &SessionsPage::retryRequested);
    connect(m_copyFault, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_diagnostics); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_state == State::NoProject)
            Q_EMIT openRequested();
        else
            Q_EMIT importRequested();
    });
}

void SessionsPage::connectActions()
{
    const auto& act = *m_actions;
    const auto on = [this](QAction* action, auto does) { connect(action, &QAction::triggered, this, does); };
    on(act.next, [this] { m_list->step(1); });
    on(act.previous, [this] { m_list->step(-1); });
    on(act.earlierEvent, [this] { Q_EMIT eventStepped(-1); });
    on(act.laterEvent, [this] { Q_EMIT eventStepped(1); });
    on(act.earlier, [this] { Q_EMIT positionStepped(-1); });
    on(act.later, [this] { Q_EMIT positionStepped(1); });
    on(act.remove, [this] { Q_EMIT removeRequested(-1); });
    on(act.moveEarlier, [this] { Q_EMIT moveRequested(-1, -1); });
    on(act.moveLater, [this] { Q_EMIT moveRequested(-1, 1); });
    on(act.add, [this] { Q_EMIT addRequested(); });
    on(act.reverse, [this] { Q_EMIT reverseRequested(); });
    on(act.restore, [this] { Q_EMIT restoreAllRequested(); });
    on(act.mark, [this] { Q_EMIT markToggled(); });
    on(act.report, [this] { Q_EMIT reportRequested(); });
    on(act.picture, [this] { Q_EMIT exportRequested(Export::Picture); });
    on(act.svg, [this] { Q_EMIT exportRequested(Export::Svg); });
    on(act.table, [this] { Q_EMIT exportRequested(Export::Table); });
    on(act.list, [this] { toggleList(); });
    on(act.find, [this] {
        setView(View::One);
        if (m_narrow && !m_list->isVisible()) toggleList();
        m_list->focusSearch();
    });
    on(act.why, [this] { m_side->setTab(SidePanel::Tab::Why); });
    on(act.similar, [this] { m_side->setTab(SidePanel::Tab::Similar); });
    on(act.item, [this] { m_side->setTab(SidePanel::Tab::Item); });
    const auto show = [this](View view) {
        setView(view);
        Q_EMIT viewChosen();
    };
    on(act.one, [show] { show(View::One); });
    on(act.transitions, [show] { show(View::Transitions); });
    on(act.clearFilters, [this] { m_list->clearFilters(); });
    on(act.saveList, [this] { Q_EMIT m_list->saveRequested(); });
    m_tools->exportMenu()->addActions({act.picture, act.svg, act.table});
}

} // namespace ui
