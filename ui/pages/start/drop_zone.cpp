#include "ui/pages/start/drop_zone.h"

#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

DropZone::DropZone(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_heading(new ThemedLabel(theme, TextRole::PageTitle)),
      m_formats(new ThemedLabel(theme, TextRole::Body, "text2")), m_choose(new ThemedButton(theme, "folder", "primary"))
{
    setAcceptDrops(true);
    auto* kinds = new QHBoxLayout;
    kinds->addStretch();
    for (const auto* icon : {"list", "text", "picture"}) {
        auto* kind = new QVBoxLayout;
        kind->setSpacing(6);
        kind->addWidget(new IconLabel(theme, icon, Token::Text2, 34), 0, Qt::AlignHCenter);
        m_kinds += new ThemedLabel(theme, TextRole::Cell, "text2");
        kind->addWidget(m_kinds.last(), 0, Qt::AlignHCenter);
        kinds->addLayout(kind);
        kinds->addStretch();
    }
    m_formats->setAlignment(Qt::AlignCenter);
    m_formats->setWordWrap(true);
    m_heading->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName("chooseFiles");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 8, 24, 8);
    layout->setSpacing(10);
    layout->addStretch();
    layout->addLayout(kinds);
    layout->addSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_formats);
    layout->addWidget(m_choose, 0, Qt::AlignHCenter);
    layout->addStretch();
    setLow(false);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void DropZone::retranslate()
{
    m_kinds[0]->setText(tr("Session log"));
    m_kinds[1]->setText(tr("Product table"));
    m_kinds[2]->setText(tr("Product pictures"));
    m_heading->setText(tr("Drop files and folders here"));
    m_formats->setText(
        tr("CSV and TSV, also .gz; pictures as a folder or zip.\nEncoding and columns are found automatically."));
    m_choose->setText(tr("Choose files"));
}

void DropZone::setLow(bool low)
{
    setMinimumHeight(low ? 188 : 280);
    layout()->setSpacing(low ? 6 : 10);
}

void DropZone::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(m_over ? Token::Selected : Token::Sunken));
    QPen pen(m_theme.color(m_over ? Token::Accent : Token::LineControl), 2, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void DropZone::dragEnterEvent(QDragEnterEvent* event)
{
    if (!event->mimeData()->hasUrls()) return;
    m_over = true;
    event->acceptProposedAction();
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent*)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent* event)
{
    m_over = false;
    update();
    QStringList paths;
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) paths += url.toLocalFile();
    event->acceptProposedAction();
    if (!paths.isEmpty()) Q_EMIT dropped(paths);
}

} // namespace ui
