#include "ui/pages/data/verdict_panel.h"

#include "ui/pages/data/check_words.h"
#include "ui/widgets/chip_label.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QAbstractButton>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int kRowHeight = 28;
constexpr int kIcon = 16;
constexpr int kLabelWidth = 84;
constexpr int kDetailWidth = 380;
constexpr int kLeastSentence = 120;
constexpr int kLeastWidth = 400;
constexpr int kGap = 24; ///< between the two columns

using core::protocol::ProfileCheck;

struct Sign {
    const char* icon;
    Token colour;
};

Sign signOf(const std::string& verdict)
{
    if (verdict == "ok") return {"check", Token::Ok};
    if (verdict == "attention") return {"warn", Token::Warn};
    return {"error", Token::Error};
}

bool concernsItems(const std::string& check)
{
    return check == "sparseness" || check == "pictures" || check == "new_items";
}

} // namespace

/// One check as a line that can be opened.
class CheckRow : public QAbstractButton {
public:
    CheckRow(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void show(const ProfileCheck& check)
    {
        m_check = check;
        setObjectName("check-" + QString::fromStdString(check.name));
        setAccessibleName(
            QString("%1, %2: %3")
                .arg(CheckWords::label(check), CheckWords::verdictText(check.verdict), CheckWords::value(check)));
        const auto meaning = CheckWords::meaning(check) + ' ' + CheckWords::limits(check);
        setAccessibleDescription(meaning + ' ' + CheckWords::advice(check));
        setToolTip("<p>" + meaning.toHtmlEscaped() + "</p><p>" + CheckWords::advice(check).toHtmlEscaped() + "</p>");
        updateGeometry();
        update();
    }
    [[nodiscard]] const ProfileCheck& check() const { return m_check; }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {240, std::max(kRowHeight, QFontMetrics(m_theme.font(TextRole::Body)).height() + 8)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse()) painter.fillRect(rect(), m_theme.color(Token::Hover));
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::Grid));
        const auto sign = signOf(m_check.verdict);
        m_theme.icon(sign.icon, sign.colour).paint(&painter, QRect(0, (height() - kIcon) / 2, kIcon, kIcon));
        const auto label = CheckWords::label(m_check);
        const int wide =
            std::max(kLabelWidth, QFontMetrics(m_theme.font(TextRole::BodyStrong)).horizontalAdvance(label) + 12);
        drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, QRect(22, 0, wide, height()), label);
        drawText(painter, m_theme, TextRole::Body, Token::Text, QRect(22 + wide, 0, width() - wide - 24, height()),
                 CheckWords::value(m_check));
        if (!hasFocus()) return;
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    const Theme& m_theme;
    ProfileCheck m_check;
};

VerdictPanel::VerdictPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(new IconLabel(theme, "check", Token::Ok, 22)),
      m_sentence(new ThemedLabel(theme, TextRole::PageTitle)),
      m_because(new ThemedLabel(theme, TextRole::Body, "text2")), m_good(new ChipLabel(theme)),
      m_attention(new ChipLabel(theme)), m_lacking(new ChipLabel(theme)), m_again(new ThemedButton(theme, "resume")),
      m_unfold(new ThemedButton(theme, "down", "flat")), m_checks(new QWidget)
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(kLeastWidth); // what stands in it fits itself into the width
    m_sentence->setObjectName("verdict");
    m_because->setObjectName("verdictReasons");
    m_because->setWordWrap(true);
    m_again->setObjectName("checkAgain");
    m_unfold->setObjectName("unfoldChecks");
    m_unfold->setCheckable(true);
    m_grid = new QGridLayout(m_checks);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addSpacing(2);
    head->addWidget(m_sentence);
    m_head = head;
    for (auto* chip : {m_good, m_attention, m_lacking}) head->addWidget(chip, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(m_again);
    head->addWidget(m_unfold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    m_because->setContentsMargins(34, 0, 0, 0);
    layout->addWidget(m_because);
    layout->addSpacing(2);
    layout->addWidget(m_checks);
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &VerdictPanel::fitSentence);
    connect(m_again, &QPushButton::clicked, this, &VerdictPanel::checkAgainRequested);
    connect(m_unfold, &QPushButton::toggled, this, &VerdictPanel::unfoldRequested);
    retranslate();
}

void VerdictPanel::show(const DataView& view, bool checking)
{
    m_view = view;
    m_checking = checking;
    retranslate();
}

// The sentence is never cut: where it has no room beside the rest, chips that count nothing go first, then it is set
// smaller, and at last it breaks.
void VerdictPanel::fitSentence()
{
    const QList<ChipLabel*> chips{m_good, m_attention, m_lacking};
    const bool known = m_view.verdict != DataView::Verdict::None;
    const auto margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const auto needed = [&](TextRole role) {
        return QFontMetrics(m_theme.font(role)).horizontalAdvance(m_sentence->text()) + 4;
    };
    const auto rest = [&] {
        int sum = m_icon->sizeHint().width() + 2 + m_head->spacing();
        for (const auto* each :
             std::initializer_list<const QWidget*>{m_good, m_attention, m_lacking, m_again, m_unfold})
            if (!each->isHidden()) sum += each->sizeHint().width() + m_head->spacing();
        return sum + m_head->spacing();
    };
    for (auto* chip : chips) chip->setVisible(known);
    if (rest() + needed(TextRole::PageTitle) > room)
        for (auto* chip : chips) chip->setVisible(known && !chip->property("countsNothing").toBool());
    const int left = std::max(kLeastSentence, room - rest());
    const bool small = needed(TextRole::PageTitle) > left;
    const auto role = small ? TextRole::Section : TextRole::PageTitle;
    const auto style = small ? QString("font-size: %1pt;").arg(m_theme.font(role).pointSizeF()) : QString();
    if (m_sentence->styleSheet() != style) m_sentence->setStyleSheet(style);
    m_sentence->setWordWrap(needed(role) > left);
    m_sentence->setFixedWidth(std::min(needed(role), left));
}

void VerdictPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSentence();
}

void VerdictPanel::setFolded(bool folded)
{
    m_folded = folded;
    m_unfold->setVisible(folded && m_view.verdict != DataView::Verdict::None);
    m_checks->setVisible((!folded || m_unfold->isChecked()) && !m_rows.isEmpty());
    fitSentence();
}

QString VerdictPanel::sentence() const
{
    return m_sentence->text();
}

void VerdictPanel::retranslate()
{
    m_again->setText(m_view.verdict == DataView::Verdict::None ? tr("Check the data") : tr("Check again"));
    m_unfold->setText(tr("Checks"));
    m_unfold->setToolTip(tr("Show or hide the checks one by one"));
    showSentence();
    showChecks();
    setFolded(m_folded);
}

void VerdictPanel::showSentence()
{
    const auto& profile = m_view.profile;
    const bool known = m_view.verdict != DataView::Verdict::None;
    const bool outdated = m_view.verdict == DataView::Verdict::Outdated;
    m_again->setVisible(!m_checking && m_view.verdict != DataView::Verdict::Current);
    if (!known) {
        m_icon->setIcon("info", Token::Text2);
        m_sentence->setText(m_checking ? tr("The data are being checked…") : tr("Not checked yet"));
        m_because->setText(
            tr("The checks say whether these data can carry a pilot: sessions, order, sparseness, pictures, "
               "texts, new items, drift, duplicates."));
    } else {
        const auto sign = signOf(profile.verdict == "yes" ? "ok" : profile.verdict == "no" ? "fail" : "attention");
        m_icon->setIcon(outdated ? "history" : sign.icon, outdated ? Token::Text2 : sign.colour);
        m_sentence->setText(CheckWords::sentence(profile));
        const auto stale = m_checking
                               ? tr("The data have changed and are being checked again; this is of before.")
                               : tr("The data have changed since; this is the verdict on what was there before.");
        m_because->setText(outdated ? stale : CheckWords::because(profile));
    }
    const auto count = [&](const char* verdict) {
        return std::ranges::count(profile.checks, verdict, &ProfileCheck::verdict);
    };
    const auto chip = [&](ChipLabel* label, const char* verdict, Chip::Kind kind, const char* icon,
                          const QString& text) {
        const auto number = count(verdict);
        label->setChip(
            {number == 0 ? Chip::Kind::Neutral : kind, number == 0 ? QString() : QString(icon), text.arg(number)});
        label->setProperty("countsNothing", number == 0);
    };
    chip(m_good, "ok", Chip::Kind::Ok, "check", tr("%1 good"));
    chip(m_attention, "attention", Chip::Kind::Warn, "warn", tr("%1 attention"));
    chip(m_lacking, "fail", Chip::Kind::Error, "error", tr("%1 lacking"));
}

void VerdictPanel::showChecks()
{
    const auto& checks = m_view.profile.checks;
    const auto wanted = m_view.verdict == DataView::Verdict::None ? 0 : static_cast<qsizetype>(checks.size());
    while (m_rows.size() > wanted) delete m_rows.takeLast();
    while (m_rows.size() < wanted) {
        auto* row = new CheckRow(m_theme, m_checks);
        connect(row, &QAbstractButton::clicked, this, [this, row] { showDetail(row); });
        m_rows += row;
    }
    const auto half = static_cast<int>((wanted + 1) / 2);
    for (int at = 0; at < m_rows.size(); ++at) {
        m_grid->addWidget(m_rows[at], at % half, at / half);
        m_rows[at]->show(checks[static_cast<std::size_t>(at)]);
    }
}

void VerdictPanel::showDetail(CheckRow* row)
{
    const auto& check = row->check();
    auto* box = new QFrame(this, Qt::Popup);
    box->setObjectName("checkDetail");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setAttribute(Qt::WA_StyledBackground);
    box->setProperty("ground", "surface");
    box->setProperty("frame", "line");
    box->setFixedWidth(kDetailWidth);
    box->setAccessibleName(row->accessibleName());
    box->setAccessibleDescription(row->accessibleDescription());
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    const auto add = [&](TextRole role, const char* tone, const QString& text) {
        if (text.isEmpty()) return;
        auto* label = new WrappedLabel(box);
        label->setFont(m_theme.font(role));
        label->setProperty("role", tone);
        label->setTextFormat(Qt::PlainText);
        label->setFixedWidth(kDetailWidth - 34);
        label->setText(text);
        layout->addWidget(label);
    };
    add(TextRole::BodyStrong, "", CheckWords::label(check) + " · " + CheckWords::verdictText(check.verdict));
    add(TextRole::Body, "", CheckWords::value(check));
    add(TextRole::Body, check.verdict == "fail" ? "error" : "warn", CheckWords::advice(check));
    add(TextRole::Cell, "text2", CheckWords::meaning(check));
    add(TextRole::Cell, "text2", CheckWords::limits(check));
    QStringList examples;
    for (std::size_t at = 0; at < check.examples.size() && at < 5; ++at)
        examples += QString::fromStdString(check.examples[at]);
    if (!examples.isEmpty()) add(TextRole::Cell, "text2", tr("For example: %1").arg(examples.join(", ")));
    if (concernsItems(check.name)) {
        auto* items = new ThemedButton(m_theme, "list", "link");
        items->setObjectName("checkItems");
        items->setText(tr("Show these items"));
        layout->addWidget(items, 0, Qt::AlignLeft);
        const auto name = QString::fromStdString(check.name);
        connect(items, &QPushButton::clicked, this, [this, box, name] {
            box->close();
            Q_EMIT itemsRequested(name);
        });
        items->setFocus();
    }
    box->adjustSize();
    auto place = row->mapToGlobal(QPoint(0, row->height()));
    const auto screen = row->screen()->availableGeometry();
    if (place.y() + box->height() > screen.bottom()) place = row->mapToGlobal(QPoint(0, -box->height()));
    box->move(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - box->width())), place.y());
    box->show();
}

} // namespace ui
