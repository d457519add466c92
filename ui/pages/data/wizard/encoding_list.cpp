#include "ui/pages/data/wizard/encoding_list.h"

#include "ui/widgets/painting.h"

#include <QButtonGroup>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QRadioButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

namespace {

constexpr int kHeader = 26;
constexpr int kRow = 27;
constexpr int kName = 10; // left edges of the columns
constexpr int kLikely = 250;
constexpr int kUnreadableRight = 486;
constexpr int kLine = 506;
constexpr int kBar = 76;
constexpr int kIcon = 13;

} // namespace

/// A radio button drawn as a row of a table.
class EncodingRow : public QRadioButton {
public:
    EncodingRow(const Theme& theme, QWidget* parent) : QRadioButton(parent), m_theme(theme)
    {
        setFixedHeight(kRow);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
    }

    core::protocol::EncodingCandidate m_candidate;

protected:
    bool hitButton(const QPoint& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawRowGround(painter, m_theme, rect(), {isChecked(), underMouse(), hasFocus()});
        drawChoice(painter);
        drawText(painter, m_theme, isChecked() ? TextRole::BodyStrong : TextRole::Body, Token::Text,
                 QRect(kName + 22, 0, kLikely - kName - 28, height()), text());
        const QRect track(kLikely, height() / 2 - 3, kBar, 6);
        painter.fillRect(track, m_theme.color(Token::Track));
        painter.fillRect(QRect(track.topLeft(), QSize(static_cast<int>(std::lround(kBar * m_candidate.likelihood)), 6)),
                         m_theme.color(Token::Accent));
        drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(track.right() + 9, 0, 44, height()),
                 QString("%1%").arg(std::lround(m_candidate.likelihood * 100)));
        const auto number = QLocale().toString(static_cast<qlonglong>(m_candidate.unreadable));
        drawText(painter, m_theme, TextRole::Cell, Token::Text, QRect(kUnreadableRight - 90, 0, 90, height()), number,
                 Qt::AlignRight | Qt::AlignVCenter);
        const int wide = QFontMetrics(m_theme.font(TextRole::Cell)).horizontalAdvance(number);
        const bool clean = m_candidate.unreadable == 0;
        m_theme.icon(clean ? "check" : "error", clean ? Token::Ok : Token::Error)
            .paint(&painter, QRect(kUnreadableRight - wide - kIcon - 6, height() / 2 - kIcon / 2, kIcon, kIcon));
        drawText(painter, m_theme, TextRole::Cell, isChecked() ? Token::Text : Token::Text2,
                 QRect(kLine, 0, width() - kLine - 10, height()), QString::fromStdString(m_candidate.firstLine));
    }

private:
    void drawChoice(QPainter& painter) const
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle(kName + 0.5, height() / 2.0 - 6.5, 13, 13);
        painter.setPen(QPen(m_theme.color(isChecked() ? Token::Accent : Token::LineControl), 1));
        painter.setBrush(m_theme.color(Token::Surface));
        painter.drawEllipse(circle);
        if (isChecked()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(Token::Accent));
            painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
        }
        painter.restore();
    }

    const Theme& m_theme;
};

EncodingList::EncodingList(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(1, kHeader + 1, 1, 1);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int at) { Q_EMIT chosen(QString::fromStdString(m_rows.value(at)->m_candidate.encoding)); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QString EncodingList::encodingText(const QString& name)
{
    static const QHash<QString, const char*> kNames{
        {"utf-8", QT_TR_NOOP("UTF-8")},
        {"cp932", QT_TR_NOOP("Shift_JIS (CP932, Windows)")},
        {"euc-jp", QT_TR_NOOP("EUC-JP")},
        {"iso-2022-jp", QT_TR_NOOP("ISO-2022-JP (JIS)")},
        {"utf-16le", QT_TR_NOOP("UTF-16 LE")},
        {"utf-16be", QT_TR_NOOP("UTF-16 BE")},
        {"windows-1252", QT_TR_NOOP("Windows-1252 (Western)")},
    };
    const auto found = kNames.find(name);
    return found == kNames.end() ? name : tr(*found);
}

void EncodingList::show(const std::vector<core::protocol::EncodingCandidate>& candidates, const QString& chosen,
                        int most)
{
    std::vector<core::protocol::EncodingCandidate> shown;
    m_others.clear();
    for (const auto& each : candidates) {
        const auto name = QString::fromStdString(each.encoding);
        if (name == chosen || static_cast<int>(shown.size()) < most)
            shown.push_back(each);
        else
            m_others += name;
    }
    while (m_rows.size() > static_cast<qsizetype>(shown.size())) delete m_rows.takeLast();
    while (m_rows.size() < static_cast<qsizetype>(shown.size())) {
        auto* row = new EncodingRow(m_theme, this);
        m_group->addButton(row, static_cast<int>(m_rows.size()));
        m_layout->addWidget(row);
        m_rows += row;
    }
    for (int at = 0; at < m_rows.size(); ++at) {
        auto* row = m_rows[at];
        row->m_candidate = shown[static_cast<std::size_t>(at)];
        const auto name = QString::fromStdString(row->m_candidate.encoding);
        row->setObjectName("encoding-" + name);
        if (name == chosen) row->setChecked(true);
    }
    retranslate();
}

void EncodingList::retranslate()
{
    for (auto* row : m_rows) {
        const auto& candidate = row->m_candidate;
        row->setText(encodingText(QString::fromStdString(candidate.encoding)));
        row->setAccessibleName(tr("%1, %2% likely, %3 unreadable bytes, first line: %4")
                                   .arg(row->text())
                                   .arg(std::lround(candidate.likelihood * 100))
                                   .arg(QLocale().toString(static_cast<qlonglong>(candidate.unreadable)),
                                        QString::fromStdString(candidate.firstLine)));
        row->setToolTip(QString::fromStdString(candidate.firstLine));
        row->update();
    }
    update();
}

void EncodingList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), kHeader), m_theme.color(Token::Sunken));
    const auto title = [&](const QRect& rect, const QString& text, Qt::Alignment alignment = Qt::AlignLeft) {
        drawText(painter, m_theme, TextRole::Cell, Token::Text2, rect, text, alignment | Qt::AlignVCenter);
    };
    title(QRect(kName, 0, 200, kHeader), tr("Encoding"));
    title(QRect(kLikely, 0, 100, kHeader), tr("How likely"));
    title(QRect(kUnreadableRight - 130, 0, 130, kHeader), tr("Unreadable bytes"), Qt::AlignRight);
    title(QRect(kLine, 0, width() - kLine - 10, kHeader), tr("The first line then reads"));
    painter.setPen(m_theme.color(Token::Line));
    painter.drawLine(0, kHeader, width(), kHeader);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace ui
