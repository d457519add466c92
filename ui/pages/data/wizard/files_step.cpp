#include "ui/pages/data/wizard/files_step.h"

#include "ui/dialogs/dialogs.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr std::array kPathNames{"sessionsPath", "itemsPath", "imagesPath"};
constexpr std::array kIcons{"sessions", "list", "picture"};

QStringList pathsOf(const QMimeData& data)
{
    QStringList paths;
    for (const auto& url : data.urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    return paths;
}

} // namespace

FilesStep::FilesStep(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_dialogs(dialogs), m_zone(new QWidget)
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(16);
    auto* zone = new QHBoxLayout(m_zone);
    zone->setContentsMargins(20, 20, 20, 20);
    zone->setSpacing(16);
    m_drop = new ThemedLabel(theme, TextRole::Section);
    m_dropText = new ThemedLabel(theme, TextRole::Body, "text2");
    m_dropText->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_drop);
    words->addWidget(m_dropText);
    m_choose = new ThemedButton(theme, "folder");
    m_choose->setObjectName("chooseImportFiles");
    zone->addWidget(new IconLabel(theme, "import", Token::Text2, 34));
    zone->addLayout(words, 1);
    zone->addWidget(m_choose);
    layout->addWidget(m_zone);
    m_rows[Sessions] = buildRow(Sessions, layout);
    m_rows[Items] = buildRow(Items, layout);
    m_rows[Images] = buildRow(Images, layout);
    m_swap = new ThemedButton(theme, "reverse", "link");
    m_swap->setObjectName("swapFiles");
    layout->addWidget(m_swap, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const auto paths = m_dialogs.pickFiles(tr("Choose log, product table and pictures"),
                                               tr("Tables and archives (*.csv *.tsv *.txt *.gz *.zip);;All files (*)"));
        if (!paths.isEmpty()) Q_EMIT pathsDropped(paths);
    });
    connect(m_swap, &QPushButton::clicked, this, &FilesStep::swapWanted);
    retranslate();
}

FilesStep::Row FilesStep::buildRow(Kind kind, QVBoxLayout* layout)
{
    const auto at = static_cast<std::size_t>(kind);
    Row row{};
    row.title = new ThemedLabel(m_theme, TextRole::BodyStrong);
    row.meaning = new ThemedLabel(m_theme, TextRole::Cell, "text2");
    row.fact = new ThemedLabel(m_theme, TextRole::Cell, "text2");
    row.fact->setWordWrap(true);
    row.fact->setObjectName(QString(kPathNames[at]) + "Fact");
    row.factIcon = new IconLabel(m_theme, {}, Token::Text2, 14);
    row.icon = new IconLabel(m_theme, kIcons[at], Token::Text2, 20);
    row.path = new QLineEdit;
    row.path->setObjectName(kPathNames[at]);
    row.path->installEventFilter(this);
    row.file = new ThemedButton(m_theme, "file");
    row.file->setObjectName(QString(kPathNames[at]) + "File");
    row.folder = new ThemedButton(m_theme, "folder");
    row.folder->setVisible(kind == Images);
    row.clear = new ThemedButton(m_theme, "close", "flat");
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(row.icon);
    head->addWidget(row.title);
    head->addWidget(row.meaning, 1);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(row.path, 1);
    line->addWidget(row.file);
    line->addWidget(row.folder);
    line->addWidget(row.clear);
    auto* fact = new QHBoxLayout;
    fact->setSpacing(6);
    fact->addWidget(row.factIcon, 0, Qt::AlignTop);
    fact->addWidget(row.fact, 1);
    auto* part = new QVBoxLayout;
    part->setSpacing(4);
    part->addLayout(head);
    part->addLayout(line);
    part->addLayout(fact);
    layout->addLayout(part);
    connect(row.path, &QLineEdit::editingFinished, this,
            [this, kind, path = row.path] { Q_EMIT pathChosen(kind, path->text().trimmed()); });
    connect(row.file, &QPushButton::clicked, this, [this, kind] { choose(kind, false); });
    connect(row.folder, &QPushButton::clicked, this, [this, kind] { choose(kind, true); });
    connect(row.clear, &QPushButton::clicked, this, [this, kind] { Q_EMIT pathChosen(kind, {}); });
    return row;
}

void FilesStep::choose(Kind kind, bool folder)
{
    const auto title = m_rows[static_cast<std::size_t>(kind)].title->text();
    const auto path = folder ? m_dialogs.pickFolder(title) : m_dialogs.pickFile(title, tr("All files (*)"));
    if (!path.isEmpty()) Q_EMIT pathChosen(kind, path);
}

void FilesStep::show(const ImportChoices& choices)
{
    const std::array paths{choices.sessions, choices.items, choices.images};
    for (std::size_t at = 0; at < paths.size(); ++at) {
        auto* path = m_rows[at].path;
        const bool isTyping = path->hasFocus() && path->isModified(); // what another file's answer must not take away
        if (!isTyping && path->text() != paths[at]) path->setText(paths[at]);
        m_rows[at].clear->setEnabled(!paths[at].isEmpty());
    }
    m_swap->setVisible(!choices.sessions.isEmpty() || !choices.items.isEmpty());
}

void FilesStep::focusChoice()
{
    m_choose->setFocus();
}

void FilesStep::setFact(Kind kind, const QString& text, Fact fact)
{
    struct Look {
        const char* icon;
        Token colour;
    };
    constexpr std::array kLooks{Look{"check", Token::Ok}, Look{"clock", Token::Text2}, Look{"warn", Token::Warn},
                                Look{"error", Token::Error}};
    const auto& look = kLooks[static_cast<std::size_t>(fact)];
    const auto& row = m_rows[static_cast<std::size_t>(kind)];
    row.fact->setText(text);
    row.factIcon->setIcon(text.isEmpty() ? QString() : QString(look.icon), look.colour);
    row.path->setAccessibleDescription(text);
}

void FilesStep::retranslate()
{
    m_drop->setText(tr("Drop files here"));
    m_dropText->setText(tr("A session log, a product table, a folder or zip of pictures. Which is which is seen from "
                           "their names; nothing is imported before the last step."));
    m_choose->setText(tr("Choose files…"));
    m_swap->setText(tr("Log and product table are the other way round"));
    const std::array titles{tr("Session log"), tr("Product table"), tr("Pictures")};
    const std::array meanings{tr("one row for each event: session, item, time"),
                              tr("one row for each item: code, title, price, category"),
                              tr("a folder or a zip; named by item code or as the product table says")};
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto& row = m_rows[at];
        row.title->setText(titles[at]);
        row.meaning->setText(meanings[at]);
        row.path->setAccessibleName(titles[at]);
        row.path->setPlaceholderText(at == Images ? tr("no pictures") : tr("no file"));
        row.file->setText(at == Images ? tr("Zip…") : tr("Choose…"));
        row.file->setAccessibleName(tr("%1: choose a file").arg(titles[at]));
        row.folder->setText(tr("Folder…"));
        row.folder->setAccessibleName(tr("%1: choose a folder").arg(titles[at]));
        row.clear->setToolTip(tr("Leave it out"));
        row.clear->setAccessibleName(tr("%1: leave it out").arg(titles[at]));
    }
}

// Enter in a path takes the path; it does not go on to the next step.
bool FilesStep::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT static_cast<QLineEdit*>(watched)->editingFinished();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilesStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (pathsOf(*event->mimeData()).isEmpty()) return;
    m_hovered = true;
    update();
    event->acceptProposedAction();
}

void FilesStep::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_hovered = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void FilesStep::dropEvent(QDropEvent* event)
{
    m_hovered = false;
    update();
    event->acceptProposedAction();
    Q_EMIT pathsDropped(pathsOf(*event->mimeData()));
}

void FilesStep::paintEvent(QPaintEvent* event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(m_zone->geometry(), m_theme.color(m_hovered ? Token::Selected : Token::Sunken));
    painter.setPen(QPen(m_theme.color(m_hovered ? Token::Accent : Token::LineControl), 1, Qt::DashLine));
    painter.drawRect(m_zone->geometry().adjusted(0, 0, -1, -1));
}

} // namespace ui
