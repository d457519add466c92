#include "ui/shell/palette.h"

#include "ui/shell/palette_delegate.h"
#include "ui/shell/palette_model.h"
#include "ui/shell/plain_search.h"
#include "ui/widgets/themed_label.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 44;
constexpr int kMostHeight = 560;
constexpr int kAfterMilliseconds = 120;

} // namespace

Palette::Palette(const Theme& theme, const CommandTable& commands, ProjectSession& session, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_model(new PaletteModel(commands, session, this)), m_field(new PlainSearch),
      m_list(new QListView), m_nothing(new ThemedLabel(theme, TextRole::Body, "text2"))
{
    setObjectName("palette");
    setProperty("ground", "surface");
    setProperty("frame", "control");
    m_field->setObjectName("paletteField");
    m_list->setObjectName("paletteList");
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keys
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setContentsMargins(12, 12, 12, 12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(6);
    layout->addWidget(m_field);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kAfterMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, [this] { find(true); });
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        find(false);
        m_delay.start();
    });
    connect(m_field, &PlainSearch::entered, this, [this] {
        if (m_delay.isActive()) { // typed and entered in one go: what is asked for may not be there yet
            m_delay.stop();
            find(true);
        }
        choose(m_list->currentIndex().row());
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    m_field->installEventFilter(this);
    retranslate();
    hide();
}

void Palette::open()
{
    m_before = QApplication::focusWidget();
    m_field->clear();
    find(false);
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void Palette::find(bool deep)
{
    m_model->find(m_field->text(), deep);
    m_list->setCurrentIndex(m_model->index(0));
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
    fit();
}

void Palette::fit()
{
    const auto* window = parentWidget();
    const int width = std::min(m_theme.scaled(kWidth), window->width() - 40);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) rows += m_list->sizeHintForRow(row);
    const int most = std::min(kMostHeight, window->height() - 2 * kTop);
    const int chrome = m_field->sizeHint().height() + 30;
    const int content = m_model->rowCount() == 0 ? m_nothing->sizeHint().height() : rows;
    setGeometry((window->width() - width) / 2, kTop, width, std::min(most, chrome + content));
}

void Palette::choose(int row)
{
    if (row < 0) return;
    const auto found = m_model->at(row);
    leave();
    if (found.action)
        found.action->trigger();
    else if (found.kind != Found::Kind::Command)
        Q_EMIT placeChosen(found.place);
}

void Palette::leave()
{
    m_delay.stop();
    hide();
    if (m_before) m_before->setFocus(Qt::OtherFocusReason);
}

void Palette::move(int rows)
{
    if (m_model->rowCount() == 0) return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

bool Palette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason) {
        m_before = nullptr; // the focus has gone where the user wanted it
        leave();
    }
    if (watched == m_field && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (watched != m_field || event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    constexpr int kPage = 8;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_PageUp: move(-kPage); return true;
    case Qt::Key_PageDown: move(kPage); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

void Palette::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Palette::retranslate()
{
    m_field->setPlaceholderText(tr("A command, an item's name or code, a session's number"));
    m_field->setAccessibleName(tr("Find commands, items and sessions"));
    m_list->setAccessibleName(tr("What was found"));
    m_nothing->setText(tr("Nothing found. Items and sessions are found in the open project."));
}

} // namespace ui
