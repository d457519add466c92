#include "ui/pages/sessions/session_list_panel.h"

#include "ui/pages/sessions/session_delegate.h"
#include "ui/pages/sessions/session_list_model.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {
constexpr int kLongSession = 5;
constexpr int kTypingPause = 200;
} // namespace

SessionListPanel::SessionListPanel(const Theme& theme, SessionListModel& model, Pictures pictures, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_search(new QLineEdit(this)), m_order(new QComboBox(this)),
      m_test(new QPushButton(this)), m_long(new QPushButton(this)), m_count(new QLabel(this)),
      m_student(new QLabel(this)), m_teacher(new QLabel(this)), m_list(new QListView(this))
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeSearch());
    layout->addLayout(makeChips());
    layout->addWidget(makeHeader());
    layout->addWidget(m_list, 1);
    m_list->setModel(&model);
    m_list->setItemDelegate(new SessionDelegate(theme, std::move(pictures), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) Q_EMIT sessionChosen(index.row());
    });
    connect(&theme, &Theme::changed, this, &SessionListPanel::restyle);
    restyle();
    retranslate();
}

QLayout* SessionListPanel::makeSearch()
{
    auto* search = new QHBoxLayout;
    search->setContentsMargins(10, 0, 10, 8);
    search->setSpacing(8);
    search->addWidget(m_search, 1);
    search->addWidget(m_order);
    m_searchIcon = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_search->setClearButtonEnabled(true);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &SessionListPanel::filterChanged);
    m_order->addItems({QString(), QString()});
    connect(m_order, &QComboBox::currentIndexChanged, this, &SessionListPanel::filterChanged);
    return search;
}

QLayout* SessionListPanel::makeChips()
{
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(10, 0, 10, 8);
    chips->setSpacing(4);
    for (auto* chip : {m_test, m_long}) {
        chip->setCheckable(true);
        chip->setProperty("kind", "chip");
        chip->setIconSize({12, 12});
        chip->setLayoutDirection(Qt::RightToLeft); // the cross that takes the filter away stands behind its name
        chips->addWidget(chip);
        connect(chip, &QPushButton::toggled, this, &SessionListPanel::restyle);
        connect(chip, &QPushButton::toggled, this, &SessionListPanel::filterChanged);
    }
    chips->addStretch();
    return chips;
}

QWidget* SessionListPanel::makeHeader()
{
    auto* band = new QWidget(this);
    band->setProperty("ground", "sunken");
    band->setProperty("frame", "bands");
    band->setAttribute(Qt::WA_StyledBackground);
    band->setFixedHeight(26);
    auto* header = new QHBoxLayout(band);
    header->setContentsMargins(12, 0, 12 + SessionDelegate::kScrollBar, 0);
    header->setSpacing(4);
    header->addWidget(m_count, 1);
    for (auto* label : {m_student, m_teacher}) {
        label->setMinimumWidth(SessionDelegate::kRankWidth);
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        header->addWidget(label);
    }
    return band;
}

void SessionListPanel::restyle()
{
    m_searchIcon->setIcon(m_theme.icon("search", Token::Text2));
    for (auto* chip : {m_test, m_long}) {
        chip->setFont(m_theme.font(TextRole::Cell));
        chip->setIcon(chip->isChecked() ? m_theme.icon("close", Token::Text) : QIcon());
    }
    for (auto* label : {m_count, m_student, m_teacher}) {
        label->setFont(m_theme.font(TextRole::Cell));
        label->setProperty("role", "text2");
    }
    m_list->viewport()->update();
}

void SessionListPanel::retranslate()
{
    m_search->setPlaceholderText(tr("Number", "of a session, in the search field"));
    m_search->setAccessibleName(tr("Search sessions"));
    m_order->setItemText(0, tr("Newest"));
    m_order->setItemText(1, tr("Oldest"));
    m_order->setAccessibleName(tr("Order of the sessions"));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Only sessions that the model was not trained on"));
    m_long->setText(tr("%1 or more", "events").arg(kLongSession));
    m_long->setToolTip(tr("Only sessions with %1 events or more").arg(kLongSession));
    m_student->setText(tr("Student"));
    m_teacher->setText(tr("Teacher"));
    m_list->setAccessibleName(tr("Sessions"));
}

void SessionListPanel::setTestFrom(std::optional<std::int64_t> testFrom)
{
    m_testFrom = testFrom;
    m_test->setEnabled(testFrom.has_value());
}

core::store::SessionFilter SessionListPanel::filter() const
{
    using Order = core::store::SessionFilter::Order;
    return {.order = m_order->currentIndex() == 0 ? Order::NewestFirst : Order::OldestFirst,
            .codePrefix = m_search->text().normalized(QString::NormalizationForm_KC).trimmed().toStdString(),
            .startFrom = m_test->isChecked() ? m_testFrom : std::nullopt,
            .minLength = m_long->isChecked() ? kLongSession : 0};
}

int SessionListPanel::current() const
{
    return m_list->currentIndex().row();
}

void SessionListPanel::select(int row)
{
    const auto index = m_list->model()->index(row, 0);
    if (!index.isValid()) return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void SessionListPanel::step(int by)
{
    auto* model = m_list->model();
    const int row = current() + by;
    if (row >= model->rowCount() && model->canFetchMore({})) model->fetchMore({});
    if (row >= 0 && row < model->rowCount()) select(row);
}

void SessionListPanel::showCount(qint64 shown, qint64 all)
{
    const QLocale numbers(QLocale::English);
    m_count->setText(shown == all ? tr("%1 sessions").arg(numbers.toString(all))
                                  : tr("%1 of %2").arg(numbers.toString(shown), numbers.toString(all)));
}

void SessionListPanel::search(const QString& number)
{
    const auto* model = m_list->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() != number) continue;
        select(row);
        return;
    }
    m_search->setText(number);
    m_typing.stop();
    Q_EMIT filterChanged();
}

void SessionListPanel::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

} // namespace ui
