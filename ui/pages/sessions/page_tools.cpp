#include "ui/pages/sessions/page_tools.h"

#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_button.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <array>

namespace ui {

namespace {

constexpr int kHeight = 28; // at scale 1

QToolButton* arrow(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setProperty("kind", "icon");
    return button;
}

} // namespace

PageTools::PageTools(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_list(new ThemedButton(theme, "list", "", this)),
      m_views(new Segmented(theme, {"sessions", "part-transition"}, this)), m_runs(new QComboBox(this)),
      m_previous(arrow(this)), m_next(arrow(this)), m_mark(new QPushButton(this)),
      m_report(new ThemedButton(theme, "plus", "", this)), m_export(new ThemedButton(theme, "export", "", this)),
      m_exportMenu(new QMenu(this)), m_more(arrow(this)), m_moreMenu(new QMenu(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (auto* widget : std::initializer_list<QWidget*>{m_list, m_views, m_runs}) layout->addWidget(widget);
    layout->addStretch();
    for (auto* widget : std::initializer_list<QWidget*>{m_previous, m_next, m_mark, m_report, m_export, m_more})
        layout->addWidget(widget);
    m_list->setCheckable(true);
    m_mark->setCheckable(true);
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_export->setMenu(m_exportMenu);
    m_moreMark = m_moreMenu->addAction(QString(), this, &PageTools::markToggled);
    m_moreReport = m_moreMenu->addAction(QString(), this, &PageTools::reportRequested);
    m_moreMenu->addSeparator();
    m_more->setMenu(m_moreMenu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    connect(m_moreMenu, &QMenu::aboutToShow, this, [this] { m_moreMenu->addActions(m_exportMenu->actions()); });
    connect(m_list, &QPushButton::clicked, this, &PageTools::listToggled);
    connect(m_runs, &QComboBox::activated, this, &PageTools::runChosen);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(m_mark, &QPushButton::clicked, this, [this] {
        setMarked(m_marked); // shown anew once it is written
        Q_EMIT markToggled();
    });
    connect(m_report, &QPushButton::clicked, this, &PageTools::reportRequested);
    connect(&theme, &Theme::changed, this, &PageTools::restyle);
    restyle();
    retranslate();
}

QPushButton* PageTools::listButton() const
{
    return m_list;
}

void PageTools::restyle()
{
    for (auto* button : {m_previous, m_next, m_more}) {
        button->setFixedSize(m_theme.scaled(kHeight), m_theme.scaled(kHeight));
        button->setIconSize({m_theme.scaled(14), m_theme.scaled(14)});
    }
    m_previous->setIcon(m_theme.icon("left"));
    m_next->setIcon(m_theme.icon("right"));
    m_more->setIcon(m_theme.icon("more"));
    m_export->setStyleSheet(QStringLiteral("QPushButton { padding-right: 24px; } QPushButton::menu-indicator { image: "
                                           "url(:/icons/down-%1.svg); width: 12px; height: 12px; subcontrol-origin: "
                                           "padding; subcontrol-position: right center; right: 7px; }")
                                .arg(m_theme.isDark() ? "dark" : "light"));
    m_more->setStyleSheet("QToolButton::menu-indicator { image: none; }");
    setMarked(m_marked);
}

void PageTools::setRuns(const QStringList& names, int current)
{
    m_runs->clear();
    m_runs->addItems(names);
    m_runs->setCurrentIndex(current);
}

void PageTools::setMarked(bool marked)
{
    m_marked = marked;
    m_mark->setChecked(marked);
    m_mark->setIcon(m_theme.icon(marked ? "star-filled" : "star"));
    m_mark->setText(marked ? tr("Marked") : tr("Mark"));
    m_mark->setToolTip(marked ? tr("Take the mark away (M)") : tr("Mark this session to find it again (M)"));
    m_moreMark->setText(marked ? tr("Take the mark away") : tr("Mark"));
}

void PageTools::setState(bool ready, bool one, bool narrow)
{
    m_list->setVisible(ready && one && narrow);
    m_views->setVisible(ready);
    m_runs->setVisible(ready && m_runs->count() > 0);
    for (auto* button : {m_previous, m_next}) button->setVisible(ready && one && narrow); // else the list is in sight
    for (auto* button : std::initializer_list<QPushButton*>{m_mark, m_report, m_export})
        button->setVisible(ready && one && !narrow);
    m_more->setVisible(ready && one && narrow);
}

void PageTools::setLeast(bool least)
{
    m_views->setTextShown(!least);
    m_runs->setSizeAdjustPolicy(least ? QComboBox::AdjustToMinimumContentsLengthWithIcon : QComboBox::AdjustToContents);
    m_runs->setMinimumContentsLength(least ? 8 : 0);
}

void PageTools::setCanExport(bool can)
{
    m_export->setEnabled(can);
    m_report->setEnabled(can);
    m_moreReport->setEnabled(can);
}

void PageTools::setListShown(bool shown)
{
    m_list->setChecked(shown);
}

void PageTools::retranslate()
{
    m_list->setText(tr("List"));
    m_list->setToolTip(tr("Show the list of sessions (Ctrl+L)"));
    m_views->setTexts({tr("One session"), tr("Category transitions")});
    m_runs->setAccessibleName(tr("Model"));
    const auto names = std::to_array<std::pair<QToolButton*, QString>>(
        {{m_previous, tr("Previous session (K)")}, {m_next, tr("Next session (J)")}, {m_more, tr("More")}});
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_report->setText(tr("Add to report"));
    m_report->setToolTip(tr("Put this session and its explanation by for the report"));
    m_moreReport->setText(tr("Add to report"));
    m_export->setText(tr("Export"));
    setMarked(m_marked);
}

} // namespace ui
