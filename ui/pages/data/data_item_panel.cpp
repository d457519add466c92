#include "ui/pages/data/data_item_panel.h"

#include "ui/charts/chart.h"
#include "ui/pages/data/check_words.h"
#include "ui/pages/data/item_model.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr QSize kLarge(176, 264);
constexpr QSize kSmall(44, 66);
constexpr int kNeighbours = 6;
constexpr int kDaysHeight = 130;

} // namespace

/// A photograph that can be pressed.
class PhotoButton : public QAbstractButton {
public:
    PhotoButton(const Theme& theme, QSize size, QWidget* parent = nullptr) : QAbstractButton(parent), m_theme(theme)
    {
        setFixedSize(size);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    QPixmap m_picture;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawPhoto(painter, m_theme, rect(), m_picture);
        if (!hasFocus()) return;
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    const Theme& m_theme;
};

DataItemPanel::DataItemPanel(const Theme& theme, ItemPictures pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_pictures(std::move(pictures)),
      m_close(new ThemedButton(theme, "close", "flat")), m_copy(new ThemedButton(theme, "copy")),
      m_photo(new PhotoButton(theme, kLarge)), m_heading(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_daysTitle(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_afterTitle(new ThemedLabel(theme, TextRole::BodyStrong)), m_title(new WrappedLabel),
      m_description(new WrappedLabel), m_seen(new WrappedLabel), m_attributes(new QWidget), m_after(new QWidget),
      m_days(new Chart(theme))
{
    setObjectName("itemPanel");
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_close->setObjectName("closeItem");
    m_photo->setFocusPolicy(Qt::NoFocus);
    m_days->setFixedHeight(kDaysHeight);
    auto* band = new QWidget;
    band->setProperty("ground", "sunken");
    band->setProperty("frame", "bottom");
    band->setAttribute(Qt::WA_StyledBackground);
    band->setMinimumHeight(40);
    auto* head = new QHBoxLayout(band);
    head->setContentsMargins(12, 0, 6, 0);
    head->addWidget(m_heading, 1);
    head->addWidget(m_close);
    auto* content = new QWidget;
    content->setProperty("ground", "surface");
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(16, 12, 16, 12);
    m_content->setSpacing(8);
    m_content->addWidget(m_photo, 0, Qt::AlignHCenter);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    for (auto* part : {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_seen)}) m_content->addWidget(part);
    m_content->addLayout(buttons);
    for (auto* part : {m_attributes, static_cast<QWidget*>(m_description), static_cast<QWidget*>(m_daysTitle),
                       static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_afterTitle), m_after})
        m_content->addWidget(part);
    m_content->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addWidget(area, 1);
    connect(m_close, &QPushButton::clicked, this, &DataItemPanel::closed);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(code()); });
    connect(&theme, &Theme::changed, this, &DataItemPanel::restyle);
    m_seen->setProperty("role", "text2");
    for (auto* text : {m_title, m_seen, m_description}) text->setTextFormat(Qt::PlainText);
    retranslate();
}

void DataItemPanel::showItem(const core::store::ItemSummary& item)
{
    m_item = item;
    m_facts.reset();
    m_fault.clear();
    m_photo->m_picture = item.hasPicture ? m_pictures(item.id, core::store::PictureSize::Large) : QPixmap();
    m_photo->update();
    retranslate();
}

void DataItemPanel::showFacts(const core::protocol::ItemFactsResponse& facts)
{
    m_facts = facts;
    retranslate();
}

void DataItemPanel::showFault(const QString& sentence)
{
    m_fault = sentence;
    retranslate();
}

void DataItemPanel::restyle()
{
    m_title->setFont(m_theme.font(TextRole::Section));
    m_seen->setFont(m_theme.font(TextRole::Cell));
    m_description->setFont(m_theme.font(TextRole::Body));
}

void DataItemPanel::retranslate()
{
    restyle();
    m_heading->setText(tr("Item"));
    m_close->setToolTip(tr("Close (Esc)"));
    m_close->setAccessibleName(tr("Close"));
    m_copy->setText(tr("Copy the code"));
    m_daysTitle->setText(tr("Seen by day"));
    m_afterTitle->setText(tr("What came right after it"));
    showTexts();
    showAttributes();
    showNeighbours();
}

void DataItemPanel::showTexts()
{
    const auto title = QString::fromStdString(m_item.title.empty() ? m_item.code : m_item.title);
    m_title->setText(title);
    m_photo->setAccessibleName(m_item.hasPicture ? tr("Picture of %1").arg(title) : tr("No picture"));
    QStringList seen{ItemModel::seenText(m_item)};
    if (m_facts) seen += tr("in %1 sessions").arg(CheckWords::number(m_facts->sessions));
    if (m_facts && m_facts->seen >= 0) seen += tr("%1 of them in training").arg(CheckWords::number(m_facts->seen));
    m_seen->setText(m_fault.isEmpty() ? seen.join(" · ") : m_fault);
    m_description->setText(m_facts ? QString::fromStdString(m_facts->item.description) : QString());
    m_description->setVisible(!m_description->text().isEmpty());
    const bool hasDays = m_facts && m_facts->days.size() > 1;
    m_daysTitle->setVisible(hasDays);
    m_days->setVisible(hasDays);
    if (!hasDays) return;
    ChartContent content;
    content.title = title;
    ChartSeries series;
    series.name = tr("events");
    std::int64_t most = 0;
    int place = 1;
    for (const auto& day : m_facts->days) {
        most = std::max(most, day.events);
        series.points += ChartPoint{.at = static_cast<double>(place++),
                                    .value = static_cast<double>(day.events),
                                    .text = QString::fromStdString(day.day)};
    }
    content.verdict = tr("%1: %2 events on %3 days, %4 at most on one day")
                          .arg(title, CheckWords::number(m_facts->events))
                          .arg(m_facts->days.size())
                          .arg(most);
    content.places = {.title = tr("Day"), .low = 1, .high = static_cast<double>(m_facts->days.size())};
    content.values = {.title = tr("Events"), .low = 0, .fromZero = true};
    content.series = {series};
    m_days->setContent(content);
}

void DataItemPanel::showAttributes()
{
    delete m_grid;
    for (auto* child : m_attributes->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) delete child;
    m_grid = new QGridLayout(m_attributes);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString& name, const QString& value) {
        if (value.isEmpty()) return;
        auto* label = new ThemedLabel(m_theme, TextRole::Cell, "text2");
        label->setText(name);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        auto* text = new ThemedLabel(m_theme, TextRole::Cell);
        text->setText(value);
        text->setWordWrap(true);
        text->setMinimumWidth(1); // else a long path makes the panel's content wider than the panel
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(label, line, 0);
        m_grid->addWidget(text, line++, 1);
    };
    add(tr("Code"), code());
    add(tr("Category"), QString::fromStdString(m_item.category).replace("/", " › "));
    add(tr("Price"), ItemModel::priceText(m_item));
    if (!m_facts) return;
    for (std::size_t at = 0; at < m_facts->columns.size() && at < m_facts->item.attributes.size(); ++at)
        add(QString::fromStdString(m_facts->columns[at].name), QString::fromStdString(m_facts->item.attributes[at]));
}

void DataItemPanel::showNeighbours()
{
    delete m_after->layout();
    for (auto* child : m_after->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) delete child;
    const bool any = m_facts && !m_facts->after.empty();
    m_afterTitle->setVisible(any);
    m_after->setVisible(any);
    if (!any) return;
    auto* row = new QHBoxLayout(m_after);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (std::size_t at = 0; at < m_facts->after.size() && at < kNeighbours; ++at) {
        const auto& each = m_facts->after[at];
        auto* photo = new PhotoButton(m_theme, kSmall);
        photo->m_picture = m_pictures(each.item, core::store::PictureSize::Small);
        const auto title = QString::fromStdString(each.title);
        photo->setToolTip(tr("%1, %n times", nullptr, static_cast<int>(each.count)).arg(title));
        photo->setAccessibleName(photo->toolTip());
        const auto other = QString::fromStdString(each.code);
        connect(photo, &QAbstractButton::clicked, this, [this, other] { Q_EMIT itemRequested(other); });
        row->addWidget(photo);
    }
    row->addStretch();
}

void DataItemPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    Q_EMIT closed();
}

} // namespace ui
