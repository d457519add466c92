#include "ui/pages/sessions/sessions_page.h"

#include "ui/pages/sessions/event_strip.h"
#include "ui/pages/sessions/item_picker.h"
#include "ui/pages/sessions/page_actions.h"
#include "ui/pages/sessions/page_tools.h"
#include "ui/pages/sessions/recommendation_panel.h"
#include "ui/pages/sessions/session_list_panel.h"
#include "ui/pages/sessions/side_panel.h"
#include "ui/pages/sessions/strip_legend.h"
#include "ui/pages/sessions/transitions_view.h"
#include "ui/pages/sessions/what_if_list.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/widgets/band.h"
#include "ui/widgets/kept_font.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/themed_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr int kListWidth = 250;
constexpr int kWhyWidth = 314;
constexpr int kNarrowWhyWidth = 268;
constexpr int kBusyAfter = 300;
constexpr int kNarrowBelow = 1280; // of the window, by the type's scale
constexpr int kLeastBelow = 900;
constexpr int kShortBelow = 800;
constexpr int kShortestBelow = 620;
constexpr int kArrow = 28;

/// One line that ends in dots where the window is narrow.
class ElidedLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const auto rect = contentsRect();
        style()->drawItemText(&painter, rect, Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                              fontMetrics().elidedText(text(), Qt::ElideRight, rect.width()), foregroundRole());
    }
};

QToolButton* arrow(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("kind", "icon");
    return button;
}

} // namespace

SessionsPage::SessionsPage(const Theme& theme, Pictures pictures, QWidget* parent)
    : Page(parent), m_theme(theme), m_pictures(std::move(pictures))
{
    m_tools = new PageTools(theme, this);
    m_actions = new PageActions(this);
    build();
    connectParts();
    connectBands();
    connectActions();
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(kBusyAfter);
    connect(&m_busyDelay, &QTimer::timeout, this, &SessionsPage::showWaiting);
    connect(&theme, &Theme::changed, this, &SessionsPage::restyle);
    restyle();
    SessionsPage::retranslate();
}

QWidget* SessionsPage::headerTools()
{
    return m_tools;
}

QList<QAction*> SessionsPage::commands()
{
    return m_actions->all();
}

void SessionsPage::build()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack = new QStackedWidget(this));
    m_stack->addWidget(m_empty = new StateView(m_theme, m_stack));
    m_stack->addWidget(m_content = new QWidget(m_stack));
    m_stack->addWidget(m_transitions = new TransitionsView(m_theme, m_stack));
    m_picker = new ItemPicker(m_theme, m_pictures, this);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_list = new SessionListPanel(m_theme, m_sessions, m_pictures, m_content));
    row->addWidget(buildCentre(), 1);
    row->addWidget(m_side = new SidePanel(m_theme, m_pictures, m_content));
    m_why = &m_side->why();
}

QWidget* SessionsPage::buildHead()
{
    auto* head = new QWidget(m_content);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 6, 12, 2);
    layout->setSpacing(8);
    layout->addWidget(m_title = new QLabel(head));
    layout->addWidget(m_subtitle = new ElidedLabel(head), 1);
    layout->addWidget(m_positionName = new QLabel(head));
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(m_earlier = arrow(head));
    steps->addWidget(m_position = new QLabel(head));
    steps->addWidget(m_later = arrow(head));
    layout->addLayout(steps);
    m_position->setAlignment(Qt::AlignCenter);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    keepFont(m_theme, TextRole::Section, m_title);
    keepFont(m_theme, TextRole::Body, m_position);
    for (auto* label : {m_subtitle, m_positionName}) {
        keepFont(m_theme, TextRole::Cell, label);
        label->setProperty("role", "text2");
    }
    return head;
}

QWidget* SessionsPage::buildBand(QFrame*& band, QLabel*& text, QPushButton*& first, QPushButton*& second,
                                 const BandLook& look)
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
    auto* area = new QScrollArea(m_content); // scrolls only where the type is too large for the window
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* centre = new QWidget(area);
    area->setWidget(centre);
    centre->setMinimumWidth(1); // as wide as there is room: what does not fit goes
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
    layout->addWidget(m_notice = new Band(m_theme, centre));
    m_noticeAction = m_notice->addButton("undo");
    m_noticeClose = m_notice->addButton("close", "flat");
    m_notice->hide();
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
    return area;
}

void SessionsPage::restyle()
{
    m_position->setMinimumWidth(QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance("00 / 00") +
                                8); // steps stay in place
    for (auto* button : {m_earlier, m_later}) {
        button->setFixedSize(m_theme.scaled(kArrow), m_theme.scaled(kArrow));
        button->setIconSize({m_theme.scaled(14), m_theme.scaled(14)});
    }
    m_earlier->setIcon(m_theme.icon("left"));
    m_later->setIcon(m_theme.icon("right"));
    m_undo->setIcon(m_theme.icon("undo"));
    auto ground = m_stripArea->viewport()->palette();
    ground.setColor(QPalette::Window, m_theme.color(Token::Surface));
    m_stripArea->viewport()->setPalette(ground);
    m_stripArea->viewport()->setAutoFillBackground(true);
    m_strip->update();
    adapt();
    showState();
}

void SessionsPage::retranslate()
{
    m_tools->retranslate();
    m_actions->retranslate();
    const auto names = std::to_array<std::pair<QToolButton*, QString>>(
        {{m_earlier, tr("Predict an earlier event ([)")}, {m_later, tr("Predict a later event (])")}});
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_positionName->setText(tr("Predict position"));
    m_strip->setAccessibleName(tr("Events of the session"));
    m_undo->setText(tr("Undo"));
    m_undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    m_restoreAll->setText(tr("Restore all"));
    m_retry->setText(tr("Try again"));
    m_copyFault->setText(tr("Copy diagnostics"));
    m_list->retranslate();
    m_student->retranslate();
    m_teacher->retranslate();
    m_side->retranslate();
    m_transitions->retranslate();
    m_picker->retranslate();
    m_noticeClose->setText(tr("Close"));
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

void SessionsPage::setView(View view)
{
    m_view = view;
    m_tools->views().setCurrent(view == View::One ? 0 : 1);
    m_actions->setOneSessionEnabled(view == View::One);
    showState();
}

void SessionsPage::showState()
{
    const bool ready = m_state == State::Ready;
    m_stack->setCurrentWidget(!ready                ? static_cast<QWidget*>(m_empty)
                              : m_view == View::One ? m_content
                                                    : m_transitions);
    m_tools->setState(ready, m_view == View::One, m_narrow);
    if (m_state == State::NoProject)
        m_empty->show("sessions", tr("No project is open. Open one and its sessions appear here."),
                      tr("Open a project…"));
    if (m_state == State::NoSessions)
        m_empty->show("sessions", tr("No sessions yet. Import a log and they appear here."), tr("Import a log…"));
}

void SessionsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adapt();
}

void SessionsPage::adapt()
{
    const auto scale = std::max(1.0, m_theme.scale()); // larger words need the room that a smaller window lacks
    const bool narrow = window()->width() < kNarrowBelow * scale;
    const bool least = window()->width() < kLeastBelow * scale;
    const bool low = window()->height() < kShortBelow * scale;
    const bool lowest = window()->height() < kShortestBelow * scale;
    const auto grown = [scale](int width) { return static_cast<int>(std::lround(width * scale)); };
    m_side->setFixedWidth(std::min(grown(narrow ? kNarrowWhyWidth : kWhyWidth), window()->width() / 3));
    m_list->setFixedWidth(grown(kListWidth));
    m_legend->setVisible(!lowest);
    m_tools->setLeast(least);
    m_positionName->setVisible(!least);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        auto* row = static_cast<QHBoxLayout*>(m_content->layout());
        narrow ? row->removeWidget(m_list) : row->insertWidget(0, m_list);
        m_list->setVisible(!narrow);
        m_list->setFloating(narrow);
        m_tools->setListShown(false);
        showState();
    }
    if (narrow) m_list->setGeometry(0, 0, grown(kListWidth), height());
    using Density = StripGeometry::Density;
    m_strip->setDensity(lowest ? Density::Least : low ? Density::Compact : Density::Normal);
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
    m_tools->setListShown(m_list->isVisible());
    if (m_list->isVisible()) m_list->focusSearch();
}

} // namespace ui
