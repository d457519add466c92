#include "ui/pages/sessions/sessions_page.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/widgets/state_view.h"
#include "ui/pages/sessions/strip_legend.h"
#include "ui/pages/sessions/what_if_list.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

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

#include <utility>

namespace ui {

namespace {

constexpr int kListWidth = 250;
constexpr int kWhyWidth = 314;
constexpr int kNarrowWhyWidth = 268;
constexpr int kBusyAfter = 300;
constexpr int kNarrowBelow = 1280; // of the window
constexpr int kShortBelow = 800;
constexpr int kArrow = 28;

QToolButton* arrow(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setFixedSize(kArrow, kArrow);
    button->setIconSize({14, 14});
    button->setProperty("kind", "icon");
    return button;
}

} // namespace

SessionsPage::SessionsPage(const Theme& theme, Pictures pictures, QWidget* parent)
    : Page(parent), m_theme(theme), m_pictures(std::move(pictures))
{
    buildTools();
    build();
    connectParts();
    addKeys();
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(kBusyAfter);
    connect(&m_busyDelay, &QTimer::timeout, this, &SessionsPage::showWaiting);
    connect(&theme, &Theme::changed, this, &SessionsPage::restyle);
    restyle();
    retranslate();
}

void SessionsPage::buildTools()
{
    m_tools = new QWidget(this);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_listButton = new ThemedButton(m_theme, "list", "", m_tools));
    m_listButton->setCheckable(true);
    layout->addWidget(m_runs = new QComboBox(m_tools));
    m_runs->setFixedHeight(kArrow);
    m_listButton->setFixedHeight(kArrow);
    layout->addStretch();
    layout->addWidget(m_previous = arrow(m_tools));
    layout->addWidget(m_next = arrow(m_tools));
}

void SessionsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack = new QStackedWidget(this));
    m_stack->addWidget(m_empty = new StateView(m_theme, m_stack));
    m_stack->addWidget(m_content = new QWidget(m_stack));
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_list = new SessionListPanel(m_theme, m_sessions, m_pictures, m_content));
    row->addWidget(buildCentre(), 1);
    row->addWidget(m_why = new WhyPanel(m_theme, m_pictures, m_content));
    m_list->setFixedWidth(kListWidth);
    m_why->setFixedWidth(kWhyWidth);
}

QWidget* SessionsPage::buildHead()
{
    auto* head = new QWidget(m_content);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 12, 2);
    layout->setSpacing(8);
    layout->addWidget(m_title = new QLabel(head));
    layout->addWidget(m_subtitle = new QLabel(head), 1);
    layout->addWidget(m_positionName = new QLabel(head));
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(m_earlier = arrow(head));
    steps->addWidget(m_position = new QLabel(head));
    steps->addWidget(m_later = arrow(head));
    layout->addLayout(steps);
    m_position->setAlignment(Qt::AlignCenter);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return head;
}

QWidget* SessionsPage::buildBand(QFrame*& band, QLabel*& text, QPushButton*& first, QPushButton*& second,
                                 const Band& look)
{
    band = new QFrame(m_content);
    band->setProperty("ground", look.ground);
    auto* layout = new QHBoxLayout(band);
    layout->setContentsMargins(12, 3, 12, 3);
    layout->setSpacing(8);
    layout->addWidget(new IconLabel(m_theme, look.icon, look.colour, 16, band));
    layout->addWidget(text = new QLabel(band), 1);
    text->setWordWrap(true);
    layout->addWidget(first = new QPushButton(band));
    layout->addWidget(second = new QPushButton(band));
    band->hide();
    return band;
}

QWidget* SessionsPage::buildCentre()
{
    auto* centre = new QWidget(m_content);
    centre->setProperty("ground", "surface");
    centre->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stripArea = new QScrollArea(centre));
    m_strip = new EventStrip(m_theme, m_pictures);
    m_stripArea->setWidget(m_strip);
    m_stripArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stripArea->setFrameShape(QFrame::NoFrame);
    m_stripArea->setFocusPolicy(Qt::NoFocus); // the strip has it, and the area follows its current event
    layout->addWidget(m_legend = new StripLegend(m_theme, centre));
    layout->addWidget(buildBand(m_faultBand, m_faultText, m_retry, m_copyFault, {"error", "error", Token::Error}));
    layout->addWidget(buildBand(m_editBand, m_editText, m_undo, m_restoreAll, {"info", "reverse", Token::Accent}));
    auto* line = new QFrame(centre);
    line->setFixedHeight(1);
    line->setProperty("frame", "top");
    layout->addWidget(line);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(1);
    lists->addWidget(
        m_student = new RecommendationPanel(m_theme, m_pictures, RecommendationPanel::Side::Student, centre), 1);
    lists->addWidget(
        m_teacher = new RecommendationPanel(m_theme, m_pictures, RecommendationPanel::Side::Teacher, centre), 1);
    layout->addLayout(lists, 1);
    return centre;
}

void SessionsPage::connectParts()
{
    connect(m_list, &SessionListPanel::filterChanged, this, &SessionsPage::filterChanged);
    connect(m_list, &SessionListPanel::sessionChosen, this, &SessionsPage::sessionChosen);
    connect(m_runs, &QComboBox::activated, this, &SessionsPage::runChosen);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_list->step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_list->step(1); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { Q_EMIT positionStepped(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { Q_EMIT positionStepped(1); });
    connect(m_strip, &EventStrip::eventChosen, this, &SessionsPage::eventChosen);
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
    connect(m_undo, &QPushButton::clicked, this, &SessionsPage::undoRequested);
    connect(m_restoreAll, &QPushButton::clicked, this, &SessionsPage::restoreAllRequested);
    connect(m_retry, &QPushButton::clicked, this, &SessionsPage::retryRequested);
    connect(m_copyFault, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_diagnostics); });
    connect(m_listButton, &QPushButton::clicked, this, &SessionsPage::toggleList);
    connect(m_empty->button(), &QPushButton::clicked, this, [this] {
        if (m_state == State::NoProject)
            Q_EMIT openRequested();
        else
            Q_EMIT importRequested();
    });
}

void SessionsPage::addKeys()
{
    const auto add = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(Qt::Key_J, [this] { m_list->step(1); });
    add(Qt::Key_K, [this] { m_list->step(-1); });
    add(Qt::Key_Left, [this] { Q_EMIT eventStepped(-1); });
    add(Qt::Key_Right, [this] { Q_EMIT eventStepped(1); });
    add(Qt::Key_Delete, [this] { Q_EMIT removeRequested(-1); });
    add(Qt::ALT | Qt::SHIFT | Qt::Key_Left, [this] { Q_EMIT moveRequested(-1, -1); });
    add(Qt::ALT | Qt::SHIFT | Qt::Key_Right, [this] { Q_EMIT moveRequested(-1, 1); });
    add(Qt::Key_BracketLeft, [this] { Q_EMIT positionStepped(-1); });
    add(Qt::Key_BracketRight, [this] { Q_EMIT positionStepped(1); });
    add(Qt::Key_R, [this] { Q_EMIT restoreAllRequested(); });
    add(Qt::CTRL | Qt::Key_L, [this] { toggleList(); });
    add(QKeySequence::Find, [this] { m_list->focusSearch(); });
}

void SessionsPage::restyle()
{
    m_title->setFont(m_theme.font(TextRole::Section));
    m_position->setFont(m_theme.font(TextRole::Body));
    m_position->setMinimumWidth(QFontMetrics(m_position->font()).horizontalAdvance("00 / 00") +
                                8); // steps stay in place
    for (auto* label : {m_subtitle, m_positionName}) {
        label->setFont(m_theme.font(TextRole::Cell));
        label->setProperty("role", "text2");
    }
    for (auto* button : {m_previous, m_earlier}) button->setIcon(m_theme.icon("left"));
    for (auto* button : {m_next, m_later}) button->setIcon(m_theme.icon("right"));
    m_undo->setIcon(m_theme.icon("undo"));
    auto ground = m_stripArea->viewport()->palette();
    ground.setColor(QPalette::Window, m_theme.color(Token::Surface));
    m_stripArea->viewport()->setPalette(ground);
    m_stripArea->viewport()->setAutoFillBackground(true);
    m_strip->update();
    showState();
}

void SessionsPage::retranslate()
{
    m_listButton->setText(tr("List"));
    m_listButton->setToolTip(tr("Show the list of sessions (Ctrl+L)"));
    const std::pair<QToolButton*, QString> names[] = {{m_previous, tr("Previous session (K)")},
                                                      {m_next, tr("Next session (J)")},
                                                      {m_earlier, tr("Predict an earlier event ([)")},
                                                      {m_later, tr("Predict a later event (])")}};
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_runs->setAccessibleName(tr("Model"));
    m_positionName->setText(tr("Predict position"));
    m_strip->setAccessibleName(tr("Events of the session"));
    m_undo->setText(tr("Undo"));
    m_restoreAll->setText(tr("Restore all"));
    m_retry->setText(tr("Try again"));
    m_copyFault->setText(tr("Copy diagnostics"));
    m_list->retranslate();
    m_student->retranslate();
    m_teacher->retranslate();
    m_why->retranslate();
    m_legend->update();
    m_strip->update();
    setHead(m_headView);
    showState();
    Q_EMIT textsChanged();
}

void SessionsPage::setState(State state)
{
    m_state = state;
    showState();
}

void SessionsPage::showState()
{
    m_stack->setCurrentWidget(m_state == State::Ready ? m_content : static_cast<QWidget*>(m_empty));
    const bool ready = m_state == State::Ready;
    m_listButton->setVisible(ready && m_narrow);
    m_runs->setVisible(ready && m_runs->count() > 0);
    for (auto* button : {m_previous, m_next}) button->setVisible(ready);
    if (m_state == State::NoProject)
        m_empty->show("sessions", tr("No project is open. Open one and its sessions appear here."),
                      tr("Open a project"));
    if (m_state == State::NoSessions)
        m_empty->show("sessions", tr("No sessions yet. Import a log and they appear here."), tr("Import a log"));
}

void SessionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adapt();
}

void SessionsPage::adapt()
{
    const bool narrow = window()->width() < kNarrowBelow;
    const bool low = window()->height() < kShortBelow;
    m_listButton->setVisible(narrow && m_state == State::Ready);
    m_why->setFixedWidth(narrow ? kNarrowWhyWidth : kWhyWidth);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        auto* row = static_cast<QHBoxLayout*>(m_content->layout());
        narrow ? row->removeWidget(m_list) : row->insertWidget(0, m_list);
        m_list->setVisible(!narrow);
        m_listButton->setChecked(false);
    }
    if (narrow) m_list->setGeometry(0, 0, kListWidth, height());
    m_strip->setDensity(low ? StripGeometry::Density::Compact : StripGeometry::Density::Normal);
    const auto density = low ? RecommendationDelegate::Density::Compact : RecommendationDelegate::Density::Normal;
    m_student->setDensity(density);
    m_teacher->setDensity(density);
    // The scroll bar's place is kept, so that nothing jumps between a short session and a long one.
    m_stripArea->setFixedHeight(m_strip->sizeHint().height() + m_stripArea->horizontalScrollBar()->sizeHint().height());
}

void SessionsPage::toggleList()
{
    if (!m_narrow) {
        m_list->focusSearch();
        return;
    }
    m_list->setVisible(!m_list->isVisible());
    m_list->raise();
    m_listButton->setChecked(m_list->isVisible());
    if (m_list->isVisible()) m_list->focusSearch();
}

} // namespace ui
