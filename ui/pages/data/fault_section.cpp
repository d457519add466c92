#include "ui/pages/data/fault_section.h"

#include "ui/dialogs/fault_words.h"
#include "ui/pages/data/check_words.h"
#include "ui/pages/data/fault_panel.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int kChevron = 12;
constexpr int kIcon = 15;

struct Sign {
    const char* icon;
    Token colour;
};

Sign signOf(const std::string& reason)
{
    if (reason == "repeats" || reason == "item_rows_merged" || reason == "pictures_merged")
        return {"info", Token::Accent};
    if (reason == "no_picture" || reason == "items_from_log") return {"warn", Token::Warn};
    switch (FaultWords::weight(reason)) {
    case FaultWords::Weight::LeftOut: return {"error", Token::Error};
    case FaultWords::Weight::Attention: return {"warn", Token::Warn};
    case FaultWords::Weight::Note: return {"info", Token::Accent};
    }
    return {"info", Token::Accent};
}

} // namespace

/// The line that opens and closes a kind of fault.
class FaultHead : public QAbstractButton {
public:
    FaultHead(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    Sign m_sign{};
    QString m_title, m_detail, m_count;

    [[nodiscard]] QSize sizeHint() const override
    {
        return {260, QFontMetrics(m_theme.font(TextRole::BodyStrong)).height() +
                         QFontMetrics(m_theme.font(TextRole::Cell)).height() + 17};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse()) painter.fillRect(rect(), m_theme.color(Token::Hover));
        painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::Line));
        const int first = QFontMetrics(m_theme.font(TextRole::BodyStrong)).height();
        const int middle = 8 + first / 2;
        m_theme.icon(isChecked() ? "down" : "right", Token::Text2)
            .paint(&painter, QRect(13, middle - kChevron / 2, kChevron, kChevron));
        m_theme.icon(m_sign.icon, m_sign.colour).paint(&painter, QRect(32, middle - kIcon / 2, kIcon, kIcon));
        const int left = 54;
        const int wide = QFontMetrics(m_theme.font(TextRole::BodyStrong)).horizontalAdvance(m_count);
        drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, QRect(left, 8, width() - left - wide - 24, first),
                 m_title);
        drawText(painter, m_theme, TextRole::BodyStrong, Token::Text, QRect(width() - wide - 14, 8, wide + 2, first),
                 m_count);
        drawText(painter, m_theme, TextRole::Cell, Token::Text2,
                 QRect(left, 8 + first, width() - left - 12, QFontMetrics(m_theme.font(TextRole::Cell)).height() + 1),
                 m_detail);
        if (!hasFocus()) return;
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    const Theme& m_theme;
};

FaultSection::FaultSection(const Theme& theme, FaultGroup group, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_group(std::move(group)), m_head(new FaultHead(theme, this))
{
    m_head->setObjectName("fault-" + reason());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    connect(m_head, &QAbstractButton::toggled, this, &FaultSection::setOpen);
    retranslate();
}

bool FaultSection::isOpen() const
{
    return m_head->isChecked();
}

void FaultSection::setOpen(bool open)
{
    m_head->setChecked(open);
    if (open && !m_body) buildBody();
    if (m_body) m_body->setVisible(open);
}

void FaultSection::retranslate()
{
    m_head->m_sign = signOf(m_group.reason);
    m_head->m_title = FaultPanel::title(m_group.reason);
    m_head->m_detail = FaultPanel::consequence(m_group);
    const auto number = CheckWords::number(m_group.count);
    const bool items = m_group.reason == "no_picture" || m_group.reason == "items_from_log";
    m_head->m_count = items ? tr("%1 items").arg(number)
                      : FaultWords::ofPictures(m_group.reason) || m_group.reason == "pictures_merged"
                          ? tr("%1 pictures").arg(number)
                      : m_group.reason == "repeats" ? tr("%1 events").arg(number)
                                                    : tr("%1 rows").arg(number);
    m_head->setAccessibleName(m_head->m_title + ", " + m_head->m_count);
    m_head->setAccessibleDescription(m_head->m_detail);
    m_head->setToolTip(m_head->m_detail);
    m_head->update();
    const bool open = isOpen();
    delete m_body;
    m_body = nullptr;
    if (open) setOpen(true);
}

bool FaultSection::canBeMended() const
{
    return !m_group.examples.empty() && !FaultWords::ofPictures(m_group.reason);
}

void FaultSection::addRow(QGridLayout* grid, int line, const core::RowFault& fault)
{
    const auto add = [&](int column, const QString& text, Token ground, Qt::Alignment alignment = Qt::AlignLeft) {
        auto* label = new ThemedLabel(m_theme, TextRole::Cell);
        const QFontMetrics metrics(m_theme.font(TextRole::Cell));
        label->setText(metrics.elidedText(text, Qt::ElideRight, column == 3 ? 400 : 124));
        label->setToolTip(text);
        label->setAlignment(alignment | Qt::AlignVCenter);
        if (ground == Token::ErrorBg && !text.isEmpty()) label->setProperty("ground", "error");
        label->setContentsMargins(4, 3, 4, 3);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (column == 3) { // takes the width that is left, never more
            label->setWordWrap(true);
            label->setMinimumWidth(60);
        }
        grid->addWidget(label, line, column);
    };
    if (FaultWords::ofPictures(m_group.reason)) {
        add(0, QFileInfo(QString::fromStdString(fault.value.empty() ? fault.file : fault.value)).fileName(),
            Token::Surface);
    } else {
        add(0, CheckWords::number(fault.line), Token::Surface, Qt::AlignRight);
        add(1, QString::fromStdString(fault.column), Token::Surface);
        add(2, fault.value.empty() ? tr("empty") : QString::fromStdString(fault.value), Token::ErrorBg);
    }
    add(3, FaultWords::remedy(m_group.reason, fault.value), Token::Surface);
}

void FaultSection::buildBody()
{
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* layout = new QVBoxLayout(m_body);
    layout->setContentsMargins(12, 0, 12, 12);
    layout->setSpacing(6);
    if (!m_group.examples.empty()) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(6);
        grid->setVerticalSpacing(2);
        grid->setColumnStretch(3, 1);
        const bool pictures = FaultWords::ofPictures(m_group.reason);
        const QStringList titles = pictures ? QStringList{tr("File"), {}, {}, tr("What to do")}
                                            : QStringList{tr("Line"), tr("Column"), tr("Value"), tr("What to do")};
        for (int column = 0; column < titles.size(); ++column) {
            auto* title = new ThemedLabel(m_theme, TextRole::Cell, "text2");
            title->setText(titles[column]);
            title->setContentsMargins(4, 0, 4, 0);
            title->setAlignment(column == 0 && !pictures ? Qt::AlignRight : Qt::AlignLeft);
            grid->addWidget(title, 0, column);
        }
        int line = 1;
        for (const auto& fault : m_group.examples) addRow(grid, line++, fault);
        layout->addLayout(grid);
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    const auto add = [&](const QString& text, const char* name, const char* kind) {
        auto* button = new ThemedButton(m_theme, {}, kind);
        button->setText(text);
        button->setObjectName(name);
        buttons->addWidget(button);
        return button;
    };
    if (canBeMended())
        connect(add(tr("Read the files again…"), "mend", ""), &QPushButton::clicked, this,
                &FaultSection::mendRequested);
    if (!m_group.examples.empty())
        connect(add(tr("All %1").arg(m_head->m_count), "allRows", "link"), &QPushButton::clicked, this,
                [this] { Q_EMIT rowsRequested(reason()); });
    if (m_group.reason == "no_picture")
        connect(add(tr("Show these items"), "faultItems", "link"), &QPushButton::clicked, this,
                [this] { Q_EMIT itemsRequested(reason()); });
    buttons->addStretch();
    layout->addLayout(buttons);
}

} // namespace ui
