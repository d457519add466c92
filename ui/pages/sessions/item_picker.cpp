#include "ui/pages/sessions/item_picker.h"

#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {
constexpr int kTypingPause = 150;
} // namespace

ItemPicker::ItemPicker(const Theme& theme, Pictures pictures, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_search(new QLineEdit(this)),
      m_list(new NeighbourList(theme, std::move(pictures), this)),
      m_count(new ThemedLabel(theme, TextRole::Cell, "text2", this)), m_add(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    resize(440, 520);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    m_add->setProperty("kind", "primary");
    m_add->setDefault(true);
    m_cancel->setAutoDefault(false);
    layout->addLayout(buttons);
    auto* icon = m_search->addAction(theme.icon("search", Token::Text2), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, icon, [icon, &theme] { icon->setIcon(theme.icon("search", Token::Text2)); });
    m_search->installEventFilter(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT searched(m_search->text()); });
    connect(m_list, &QListView::doubleClicked, this, &ItemPicker::take);
    connect(m_add, &QPushButton::clicked, this, &ItemPicker::take);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void ItemPicker::open()
{
    m_search->clear();
    m_typing.stop();
    Q_EMIT searched(QString());
    QDialog::open();
    m_search->setFocus();
}

void ItemPicker::setRows(const QList<NeighbourRow>& rows, qint64 all)
{
    m_all = all;
    m_list->rows().setRows(rows);
    if (!rows.isEmpty()) m_list->setCurrentIndex(m_list->rows().index(0));
    m_add->setEnabled(!rows.isEmpty());
    const QLocale numbers(QLocale::English);
    m_count->setText(
        all > rows.size()
            ? tr("The first %1 of %2 items; type more words for others").arg(rows.size()).arg(numbers.toString(all))
            : tr("%n item(s)", nullptr, static_cast<int>(all)));
}

void ItemPicker::take()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid()) return;
    const auto code = m_list->rows().row(index.row()).item.code;
    accept();
    Q_EMIT picked(code);
}

// The arrows move in the list while the field keeps the letters.
bool ItemPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down) return QDialog::eventFilter(watched, event);
    const int row = m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1);
    const auto index = m_list->rows().index(row);
    if (index.isValid()) m_list->setCurrentIndex(index);
    return true;
}

void ItemPicker::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void ItemPicker::retranslate()
{
    setWindowTitle(tr("Add an item"));
    m_search->setPlaceholderText(tr("Title, code or category"));
    m_search->setAccessibleName(tr("Search items"));
    m_list->setAccessibleName(tr("Items"));
    m_add->setText(tr("Add"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace ui
