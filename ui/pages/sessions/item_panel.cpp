#include "ui/pages/sessions/item_panel.h"

#include "ui/pages/sessions/day_chart.h"
#include "ui/pages/sessions/neighbour_list.h"
#include "ui/pages/sessions/painting.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/wrapped_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {
constexpr QSize kPhoto(132, 198);
constexpr QSize kSmallPhoto(88, 132); // where the words beside it need the room
constexpr int kNarrowBelow = 300;     // at scale 1
} // namespace

ItemPanel::ItemPanel(const Theme& theme, Pictures pictures, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_pictures(std::move(pictures))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(&theme, &Theme::changed, this, &ItemPanel::restyle);
    restyle();
    retranslate();
}

QLabel* ItemPanel::addLabel(QLabel* label, TextRole role, Token token)
{
    m_labels.append({label, {role, token}});
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void ItemPanel::build()
{
    setWidget(new QWidget(this));
    widget()->setProperty("ground", "surface");
    widget()->setAttribute(Qt::WA_StyledBackground);
    auto* outer = new QVBoxLayout(widget());
    outer->setContentsMargins(12, 12, 12, 12);
    outer->addWidget(m_nothing = new WrappedLabel(widget()));
    addLabel(m_nothing, TextRole::Sentence, Token::Text);
    outer->addWidget(m_content = new QWidget(widget()));
    outer->addStretch();
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_photo = new QLabel(m_content), 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(4);
    names->addWidget(m_title = new WrappedLabel(m_content));
    names->addWidget(m_facts = new WrappedLabel(m_content));
    names->addStretch();
    head->addLayout(names, 1);
    layout->addLayout(head);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_sessions = new ThemedButton(m_theme, "sessions", "chip", m_content));
    buttons->addWidget(m_data = new ThemedButton(m_theme, "data", "chip", m_content));
    buttons->addWidget(m_add = new ThemedButton(m_theme, "plus", "chip", m_content));
    layout->addLayout(buttons);
    layout->addWidget(m_text = new WrappedLabel(m_content));
    layout->addWidget(m_seenTitle = new QLabel(m_content));
    layout->addWidget(m_seen = new WrappedLabel(m_content));
    layout->addWidget(m_days = new DayChart(m_theme, m_content));
    addLabel(m_title, TextRole::Section, Token::Text);
    addLabel(m_facts, TextRole::Cell, Token::Text2);
    addLabel(m_text, TextRole::Cell, Token::Text);
    addLabel(m_seenTitle, TextRole::BodyStrong, Token::Text);
    addLabel(m_seen, TextRole::Cell, Token::Text2);
    for (auto& section : m_sections) {
        layout->addWidget(addLabel(section.title = new QLabel(m_content), TextRole::BodyStrong, Token::Text));
        layout->addWidget(section.list = new NeighbourList(m_theme, m_pictures, m_content));
        connect(section.list, &NeighbourList::itemChosen, this, &ItemPanel::itemChosen);
    }
    m_sessions->setObjectName("itemSessions");
    connect(m_sessions, &QPushButton::clicked, this, [this] { Q_EMIT sessionsRequested(m_view.item.code); });
    connect(m_data, &QPushButton::clicked, this, [this] { Q_EMIT dataRequested(m_view.item.code); });
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(m_view.item.code); });
    m_content->hide();
}

void ItemPanel::restyle()
{
    for (auto* button : {m_sessions, m_data, m_add}) button->setMinimumHeight(m_theme.scaled(26));
    for (const auto& [label, style] : m_labels) {
        label->setFont(m_theme.font(style.first));
        label->setStyleSheet("color:" + m_theme.color(style.second).name());
    }
    auto ground = palette();
    ground.setColor(QPalette::Window, m_theme.color(Token::Surface));
    viewport()->setPalette(ground);
    viewport()->setAutoFillBackground(true);
    if (!m_view.item.code.isEmpty()) setView(m_view);
}

void ItemPanel::retranslate()
{
    setAccessibleName(tr("The item"));
    m_sessions->setText(tr("Its sessions"));
    m_sessions->setToolTip(tr("Show only sessions with this item in the list"));
    m_data->setText(tr("In the data"));
    m_data->setToolTip(tr("Show this item on the Data page"));
    m_add->setText(tr("Add to what-if"));
    m_add->setToolTip(tr("Add this item behind the last event and ask the models again"));
    m_seenTitle->setText(tr("Seen"));
    m_days->setAccessibleName(tr("Events of each day"));
    showSections();
}

void ItemPanel::setView(const ItemView& view)
{
    m_view = view;
    m_nothing->hide();
    m_content->show();
    showPhoto();
    m_title->setText(view.item.title);
    QStringList facts;
    for (const auto& [name, value] : view.facts) facts.append(name + ": " + value);
    m_facts->setText(facts.join('\n'));
    m_text->setText(view.description);
    m_text->setVisible(!view.description.isEmpty());
    m_seen->setText(view.seen);
    m_days->setDays(view.days);
    showSections();
}

void ItemPanel::showPhoto()
{
    const auto size = width() < m_theme.scaled(kNarrowBelow) ? kSmallPhoto : kPhoto;
    const auto density = devicePixelRatioF();
    QPixmap photo(size * density);
    photo.setDevicePixelRatio(density);
    photo.fill(Qt::transparent);
    {
        QPainter painter(&photo);
        drawPhoto(painter, m_theme, QRect(QPoint(), size), m_pictures(m_view.item.id, core::store::PictureSize::Large));
    }
    m_photo->setFixedSize(size);
    m_photo->setPixmap(photo);
}

void ItemPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_view.item.code.isEmpty()) showPhoto();
}

void ItemPanel::showSections()
{
    const QList<std::pair<QString, const QList<NeighbourRow>*>> contents{
        {tr("What came after it"), &m_view.after},
        {tr("What came before it"), &m_view.before},
        {tr("Like it in the picture (student)"), &m_view.picture},
        {tr("Like it in the text (student)"), &m_view.text},
        {tr("Like it in knowledge (student)"), &m_view.knowledge}};
    for (std::size_t at = 0; at < m_sections.size(); ++at) {
        const auto& [title, rows] = contents[static_cast<qsizetype>(at)];
        m_sections[at].title->setText(title);
        m_sections[at].list->setAccessibleName(title);
        m_sections[at].list->setRows(*rows);
        m_sections[at].title->setVisible(!rows->isEmpty());
        m_sections[at].list->setVisible(!rows->isEmpty());
    }
}

void ItemPanel::showNothing(const QString& sentence)
{
    m_view = {};
    m_nothing->setText(sentence);
    m_nothing->show();
    m_content->hide();
}

QString ItemPanel::sentence() const
{
    return m_nothing->text();
}

} // namespace ui
