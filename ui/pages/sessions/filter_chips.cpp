#include "ui/pages/sessions/filter_chips.h"

#include "ui/pages/sessions/filter_words.h"
#include "ui/pages/sessions/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_font.h"

#include <QMenu>
#include <QPushButton>

#include <array>

namespace ui {

namespace {

constexpr int kCross = 12; // at scale 1
constexpr int kWidestTitle = 170;
constexpr std::array kSlices{core::Slice::Unseen, core::Slice::Cold, core::Slice::Warm, core::Slice::Hot};
constexpr std::array kHits{core::store::Hits::StudentHits, core::store::Hits::StudentMisses,
                           core::store::Hits::OnlyStudentHits, core::store::Hits::OnlyTeacherHits};

} // namespace

FilterChips::FilterChips(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    build();
    for (auto* chip : {m_test, m_long, m_marked, m_next, m_hits, m_disagrees, m_step, m_item, m_clear})
        keepFont(theme, TextRole::Cell, chip);
    connect(&theme, &Theme::changed, this, &FilterChips::restyle);
    restyle();
    retranslate();
}

QPushButton* FilterChips::addChip(QLayout* chips)
{
    auto* chip = new QPushButton(this);
    chip->setCheckable(true);
    chip->setProperty("kind", "chip");
    chip->setLayoutDirection(Qt::RightToLeft); // the cross that takes the filter away stands behind its name
    chips->addWidget(chip);
    return chip;
}

void FilterChips::build()
{
    auto* chips = new FlowLayout(this);
    chips->setContentsMargins(10, 0, 10, 8);
    chips->setSpacing(4);
    for (auto** chip : {&m_test, &m_long, &m_marked, &m_next, &m_hits, &m_disagrees, &m_step, &m_item})
        *chip = addChip(chips);
    m_clear = new QPushButton(this);
    m_clear->setProperty("kind", "link");
    chips->addWidget(m_clear);
    const auto toggle = [this](QPushButton* chip, bool ListFilter::*field) {
        connect(chip, &QPushButton::clicked, this,
                [this, field](bool on) { change([=](ListFilter& filter) { filter.*field = on; }); });
    };
    toggle(m_long, &ListFilter::longOnes);
    toggle(m_marked, &ListFilter::marked);
    toggle(m_disagrees, &ListFilter::disagrees);
    connect(m_test, &QPushButton::clicked, this, &FilterChips::chooseTest);
    connect(m_next, &QPushButton::clicked, this, &FilterChips::chooseNext);
    connect(m_hits, &QPushButton::clicked, this, &FilterChips::chooseHits);
    connect(m_step, &QPushButton::clicked, this, [this] {
        change([](ListFilter& filter) {
            filter.stepFrom.clear();
            filter.stepTo.clear();
        });
    });
    connect(m_item, &QPushButton::clicked, this, [this] {
        change([](ListFilter& filter) {
            filter.item.clear();
            filter.itemTitle.clear();
        });
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        change([](ListFilter& filter) {
            const auto order = filter.order;
            filter = {};
            filter.order = order;
        });
    });
}

void FilterChips::change(const std::function<void(ListFilter&)>& edit)
{
    auto filter = m_filter;
    edit(filter);
    showFilter(); // a chip that was clicked is as it was until it is told
    if (!(filter == m_filter)) Q_EMIT changed(filter);
}

void FilterChips::openMenu(QPushButton* chip, const std::function<void(QMenu&)>& fill)
{
    QMenu menu(this);
    fill(menu);
    menu.setToolTipsVisible(true);
    menu.exec(chip->mapToGlobal(QPoint(0, chip->height())));
    showFilter();
}

void FilterChips::chooseTest()
{
    if (m_filter.test || m_filter.day) {
        change([](ListFilter& filter) { filter.test = false, filter.day.reset(); });
        return;
    }
    if (m_testDays.size() < 2) {
        change([](ListFilter& filter) { filter.test = true; });
        return;
    }
    openMenu(m_test, [this](QMenu& menu) {
        menu.addAction(tr("All test days"), this, [this] { change([](ListFilter& filter) { filter.test = true; }); });
        menu.addSeparator();
        for (const auto day : m_testDays)
            menu.addAction(SessionWords::day(day), this,
                           [this, day] { change([day](ListFilter& filter) { filter.day = day; }); });
    });
}

void FilterChips::chooseNext()
{
    if (m_filter.next) {
        change([](ListFilter& filter) { filter.next.reset(); });
        return;
    }
    openMenu(m_next, [this](QMenu& menu) {
        for (const auto slice : kSlices)
            menu.addAction(FilterWords::frequency(slice), this,
                           [this, slice] { change([slice](ListFilter& filter) { filter.next = slice; }); });
    });
}

void FilterChips::chooseHits()
{
    if (m_filter.hits) {
        change([](ListFilter& filter) { filter.hits.reset(); });
        return;
    }
    openMenu(m_hits, [this](QMenu& menu) {
        for (const auto hits : kHits)
            menu.addAction(FilterWords::hits(hits), this,
                           [this, hits] { change([hits](ListFilter& filter) { filter.hits = hits; }); })
                ->setToolTip(FilterWords::hitsInFull(hits));
    });
}

QString FilterChips::testText() const
{
    if (m_filter.day) return tr("%1 (test)").arg(SessionWords::day(*m_filter.day));
    return m_filter.test && m_testDays.size() == 1 ? tr("%1 (test)").arg(SessionWords::day(m_testDays.front()))
                                                   : tr("Test");
}

void FilterChips::setFilter(const ListFilter& filter)
{
    m_filter = filter;
    showFilter();
}

void FilterChips::setTestDays(const std::vector<std::int64_t>& days)
{
    m_testDays = days;
    showFilter();
}

void FilterChips::restyle()
{
    for (auto* chip : {m_test, m_long, m_marked, m_next, m_hits, m_disagrees, m_step, m_item})
        chip->setIconSize({m_theme.scaled(kCross), m_theme.scaled(kCross)});
    showFilter();
}

void FilterChips::showFilter()
{
    const auto down = [this](bool menu) { return menu ? m_theme.icon("down", Token::Text2) : QIcon(); };
    const auto show = [&](QPushButton* chip, bool on, const QString& text, bool hasMenu) {
        chip->setChecked(on);
        chip->setText(text);
        chip->setIcon(on ? m_theme.icon("close", Token::Text) : down(hasMenu));
        chip->setAccessibleName(on ? tr("%1, take the filter away").arg(text) : text);
    };
    show(m_test, m_filter.test || m_filter.day, testText(), m_testDays.size() > 1);
    show(m_long, m_filter.longOnes, tr("%1 or more", "events").arg(ListFilter::kLong), false);
    show(m_marked, m_filter.marked, tr("Marked"), false);
    show(m_next, m_filter.next.has_value(),
         m_filter.next ? tr("Next: %1").arg(FilterWords::frequency(*m_filter.next)) : tr("Next item"), true);
    show(m_hits, m_filter.hits.has_value(), m_filter.hits ? FilterWords::hits(*m_filter.hits) : tr("Result"), true);
    show(m_disagrees, m_filter.disagrees, tr("Disagree"), false);
    show(m_step, !m_filter.stepFrom.isEmpty(), FilterWords::step(m_filter.stepFrom, m_filter.stepTo), false);
    m_step->setVisible(!m_filter.stepFrom.isEmpty());
    const auto item = m_filter.itemTitle.isEmpty() ? m_filter.item : m_filter.itemTitle;
    const QFontMetrics metrics(m_theme.font(TextRole::Cell)); // one long title must not take the row away
    show(m_item, !item.isEmpty(), metrics.elidedText(item, Qt::ElideRight, m_theme.scaled(kWidestTitle)), false);
    m_item->setAccessibleName(tr("%1, take the filter away").arg(item));
    m_item->setToolTip(tr("Only sessions with %1").arg(item));
    m_item->setVisible(!item.isEmpty());
    m_clear->setVisible(!m_filter.isEmpty());
    for (auto* chip : {m_test, m_next, m_hits, m_disagrees}) chip->setEnabled(!m_testDays.empty() || chip->isChecked());
}

void FilterChips::retranslate()
{
    m_test->setToolTip(tr("Only sessions that the model was not trained on"));
    m_long->setToolTip(tr("Only sessions with %1 events or more").arg(ListFilter::kLong));
    m_marked->setToolTip(tr("Only sessions that you marked"));
    m_next->setToolTip(tr("How often the training saw the true next item"));
    m_hits->setToolTip(tr("Whether the true next item is among the first 10"));
    m_disagrees->setToolTip(
        tr("Only test sessions in whose explanation attention and effect are 20 points or more apart"));
    m_step->setToolTip(tr("Only sessions with this step between categories"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Take all filters away"));
    showFilter();
}

} // namespace ui
