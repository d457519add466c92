#include "ui/pages/sessions/why_panel.h"

#include "ui/pages/sessions/painting.h"
#include "ui/pages/sessions/parts_chart.h"
#include "ui/pages/sessions/what_if_list.h"
#include "ui/pages/sessions/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kept_font.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"
#include "ui/widgets/wrapped_label.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr QSize kPhoto(44, 66);

QFrame* separator(QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setProperty("frame", "top");
    return line;
}

} // namespace

WhyPanel::WhyPanel(const Theme& theme, Pictures pictures, QWidget* parent)
    : QScrollArea(parent), m_theme(theme), m_pictures(std::move(pictures))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its buttons have it, and it follows them
    build();
    connect(&theme, &Theme::changed, this, &WhyPanel::restyle);
    restyle();
    retranslate();
}

QLabel* WhyPanel::addLabel(TextRole role, Token token)
{
    auto* label = new QLabel(widget());
    m_labels.append({label, {role, token}});
    return label;
}

WrappedLabel* WhyPanel::addWrapped(TextRole role, Token token)
{
    auto* label = new WrappedLabel(widget());
    m_labels.append({label, {role, token}});
    return label;
}

void WhyPanel::build()
{
    setWidget(new QWidget(this));
    widget()->setProperty("ground", "surface");
    widget()->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(widget());
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    m_photo = new QLabel(widget());
    m_photo->setFixedSize(kPhoto);
    head->addWidget(m_photo, 0, Qt::AlignTop);
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title = addWrapped(TextRole::Section, Token::Text));
    names->addWidget(m_detail = addLabel(TextRole::Cell, Token::Text2));
    names->addWidget(m_rank = addWrapped(TextRole::Cell, Token::Text));
    head->addLayout(names, 1);
    layout->addLayout(head);
    layout->addWidget(m_sentence = addWrapped(TextRole::Sentence, Token::Text));
    auto* method = new QHBoxLayout;
    method->setSpacing(6);
    method->addWidget(m_ruler = new IconLabel(m_theme, "ruler", Token::Text2, 14, widget()), 0, Qt::AlignTop);
    method->addWidget(m_method = addWrapped(TextRole::Cell, Token::Text2), 1);
    layout->addLayout(method);
    layout->addWidget(m_lines.emplaceBack(separator(widget())));
    auto* parts = new QHBoxLayout;
    parts->addWidget(m_partsTitle = addLabel(TextRole::BodyStrong, Token::Text), 1);
    parts->addWidget(m_total = addLabel(TextRole::Cell, Token::Text2));
    layout->addLayout(parts);
    layout->addWidget(m_parts = new PartsChart(m_theme, widget()));
    layout->addWidget(m_sum = addWrapped(TextRole::Cell, Token::Text2));
    layout->addWidget(m_lines.emplaceBack(separator(widget())));
    auto* tryIt = new QHBoxLayout;
    tryIt->addWidget(m_whatIfTitle = addLabel(TextRole::BodyStrong, Token::Text), 1);
    tryIt->addWidget(m_edits = addLabel(TextRole::MetaStrong, Token::Accent));
    layout->addLayout(tryIt);
    layout->addWidget(m_whatIf = new WhatIfList(m_theme, m_pictures, widget()));
    auto* buttons = new FlowLayout; // in a second row where the window is narrow
    buttons->setSpacing(4);
    buttons->addWidget(m_add = new ThemedButton(m_theme, "plus", "chip", widget()));
    buttons->addWidget(m_reverse = new ThemedButton(m_theme, "reverse", "chip", widget()));
    buttons->addWidget(m_restoreAll = new QPushButton(widget()));
    m_restoreAll->setProperty("kind", "chip");
    for (auto* button : {m_add, m_reverse, m_restoreAll}) {
        keepFont(m_theme, TextRole::Cell, button);
    }
    layout->addLayout(buttons);
    layout->addStretch();
    buildTrust(layout);
    for (const auto& [label, style] : m_labels) { // a long title must not widen the panel
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_detail->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(m_reverse, &QPushButton::clicked, this, &WhyPanel::reverseRequested);
    connect(m_restoreAll, &QPushButton::clicked, this, &WhyPanel::restoreAllRequested);
}

void WhyPanel::buildTrust(QVBoxLayout* layout)
{
    layout->addWidget(m_trust = new QWidget(widget()));
    m_trust->setProperty("frame", "top");
    m_trust->setAttribute(Qt::WA_StyledBackground);
    auto* trust = new QVBoxLayout(m_trust);
    trust->setContentsMargins(0, 8, 0, 0);
    trust->setSpacing(2);
    trust->addWidget(m_trustText = addWrapped(TextRole::Cell, Token::Text));
    trust->addWidget(m_modelCard = new QPushButton(m_trust), 0, Qt::AlignLeft);
    m_modelCard->setProperty("kind", "link");
    m_trust->hide();
    connect(m_modelCard, &QPushButton::clicked, this, &WhyPanel::modelCardRequested);
    connect(m_add, &QPushButton::clicked, this, &WhyPanel::addRequested);
}

void WhyPanel::setTrust(const QString& sentence)
{
    m_trustText->setText(sentence);
    m_trust->setVisible(!sentence.isEmpty());
}

void WhyPanel::restyle()
{
    for (auto* button : {m_add, m_reverse, m_restoreAll}) {
        button->setMinimumHeight(m_theme.scaled(26));
        button->setIconSize({m_theme.scaled(12), m_theme.scaled(12)});
    }
    for (const auto& [label, style] : m_labels) {
        label->setFont(m_theme.font(style.first));
        auto palette = label->palette();
        palette.setColor(QPalette::WindowText, m_theme.color(style.second));
        label->setPalette(palette);
        label->setStyleSheet("color:" + m_theme.color(style.second).name());
    }
    auto ground = palette();
    ground.setColor(QPalette::Window, m_theme.color(Token::Surface));
    viewport()->setPalette(ground);
    viewport()->setAutoFillBackground(true);
    setView(m_view);
}

void WhyPanel::retranslate()
{
    setAccessibleName(tr("Why this rank"));
    m_partsTitle->setText(tr("Parts of the score"));
    m_whatIfTitle->setText(tr("Try it (what-if)"));
    m_add->setText(tr("Add item"));
    m_add->setToolTip(tr("Add an item behind the last event and ask the models again (+)"));
    m_modelCard->setText(tr("Model card"));
    m_reverse->setText(tr("Reverse"));
    m_restoreAll->setText(tr("Restore all"));
    m_parts->setAccessibleName(m_partsTitle->text());
    m_whatIf->setAccessibleName(m_whatIfTitle->text());
    setView(m_view);
}

void WhyPanel::setView(const WhyView& view)
{
    m_view = view;
    const bool some = !view.item.code.isEmpty();
    for (auto* part :
         std::initializer_list<QWidget*>{m_photo, m_title, m_detail, m_rank, m_ruler, m_method, m_lines.front(),
                                         m_partsTitle, m_total, m_parts, m_sum, m_lines.back()})
        part->setVisible(some);
    const auto density = devicePixelRatioF();
    QPixmap photo(kPhoto * density);
    photo.setDevicePixelRatio(density);
    photo.fill(Qt::transparent);
    if (some) {
        QPainter painter(&photo);
        drawPhoto(painter, m_theme, QRect(QPoint(), kPhoto), m_pictures(view.item.id, core::store::PictureSize::Large));
    }
    m_photo->setPixmap(photo);
    m_title->setText(view.item.title);
    m_detail->setText(view.item.detail);
    m_sentence->setText(view.sentence);
    m_sentence->setVisible(!view.sentence.isEmpty());
    m_method->setText(view.method);
    m_parts->setParts(view.parts);
    showTotals();
}

void WhyPanel::showNothing(const QString& sentence)
{
    setView({.sentence = sentence});
    showWhatIf(false);
}

void WhyPanel::showWaiting(const QString& sentence)
{
    setView({.sentence = sentence});
}

void WhyPanel::showWhatIf(bool shown)
{
    for (auto* part : std::initializer_list<QWidget*>{m_whatIfTitle, m_edits, m_whatIf, m_add, m_reverse, m_restoreAll})
        part->setVisible(shown);
}

void WhyPanel::showTotals()
{
    if (m_view.item.code.isEmpty()) {
        m_rank->clear();
        return;
    }
    const bool moved = m_view.rankBefore > 0;
    const auto rank =
        moved ? SessionWords::rankChange(m_view.rankBefore, m_view.rank) : SessionWords::rank(m_view.rank);
    const auto score =
        moved ? SessionWords::score(m_view.scoreBefore) + QStringLiteral(" → ") + SessionWords::score(m_view.score)
              : SessionWords::score(m_view.score);
    m_rank->setText(tr("Student %1 · score %2").arg("<b>" + rank + "</b>", score));
    m_total->setText(moved ? score : tr("total %1").arg(score));
    m_sum->setText(moved ? tr("The score is exactly the sum of these. A tick: before the edit.")
                         : tr("The score is exactly the sum of these."));
}

void WhyPanel::setSession(const EditedSession& session)
{
    showWhatIf(true);
    m_edited = session.isEdited();
    m_edits->setText(m_edited ? tr("%n edit(s)", nullptr, std::max(1, session.editCount())) : QString());
    m_whatIf->show(session);
    m_reverse->setEnabled(session.events().size() > 1);
    m_restoreAll->setEnabled(m_edited);
}

int WhyPanel::reasonsHeight() const
{
    return m_lines.back()->isVisibleTo(this) ? m_lines.back()->y() : widget()->height();
}

QString WhyPanel::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
