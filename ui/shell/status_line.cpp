#include "ui/shell/status_line.h"

#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QFrame>
#include <QHBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kHeight = 26;
constexpr int kLineHeight = 14;

QWidget* separator()
{
    auto* line = new QWidget;
    line->setProperty("ground", "line");
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedSize(1, kLineHeight);
    return line;
}

} // namespace

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QStatusBar(parent), m_offline(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_job(new ThemedButton(theme, {}, "status")), m_device(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_saved(new ThemedLabel(theme, TextRole::Cell, "text2")), m_beforeDevice(separator()), m_beforeSaved(separator())
{
    setSizeGripEnabled(false);
    auto* offline = new QWidget;
    auto* layout = new QHBoxLayout(offline);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(6);
    layout->addWidget(new IconLabel(theme, "lock", Token::Text2, 14));
    layout->addWidget(m_offline);
    addWidget(offline, 1);
    m_job->setObjectName("statusJob");
    m_device->setObjectName("statusDevice");
    m_saved->setObjectName("statusSaved");
    for (auto* label : {m_device, m_saved}) label->setContentsMargins(8, 0, 8, 0);
    for (auto* widget : {static_cast<QWidget*>(m_job), m_beforeDevice, static_cast<QWidget*>(m_device), m_beforeSaved,
                         static_cast<QWidget*>(m_saved)})
        addPermanentWidget(widget);
    connect(m_job, &QPushButton::clicked, this, &StatusLine::jobClicked);
    const auto fit = [this, &theme] {
        const auto font = theme.font(TextRole::Cell); // of a button the style sheet has the last word
        m_job->setFont(font);
        m_job->setStyleSheet(QString("font-size: %1pt;").arg(font.pointSizeF()));
        setFixedHeight(std::max({kHeight, theme.scaled(kHeight), m_job->fontMetrics().height() + 6}));
        m_job->setFixedHeight(std::max(24, height() - 2));
    };
    connect(&theme, &Theme::changed, this, fit);
    fit();
    setDevice({}, {});
    setSaved({}, {});
    retranslate();
}

void StatusLine::setJob(const QString& text)
{
    if (m_job->text() != text) m_job->setText(text);
    m_job->setAccessibleName(text);
}

void StatusLine::setDevice(const QString& text, const QString& tip)
{
    m_device->setText(text);
    m_device->setToolTip(tip);
    m_device->setVisible(!text.isEmpty());
    m_beforeDevice->setVisible(!text.isEmpty());
}

void StatusLine::setSaved(const QString& text, const QString& tip)
{
    m_saved->setText(text);
    m_saved->setToolTip(tip);
    m_saved->setVisible(!text.isEmpty());
    m_beforeSaved->setVisible(!text.isEmpty());
}

void StatusLine::retranslate()
{
    m_offline->setText(tr("Offline · no data leaves this computer"));
    m_job->setToolTip(tr("Show or hide the jobs"));
}

} // namespace ui
