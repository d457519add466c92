#include "ui/pages/reports/contents_panel.h"

#include "ui/pages/reports/order_list.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using core::ReportSection;

namespace {

constexpr int kWidth = 300;
constexpr int kRowHeight = 26;
constexpr int kFewestPartRows = 2;

QToolButton* iconButton(const Theme& theme, const QString& icon)
{
    auto* button = new QToolButton;
    button->setProperty("kind", "icon");
    button->setFixedSize(24, 24);
    button->setIconSize({14, 14});
    const auto draw = [button, &theme, icon] { button->setIcon(theme.icon(icon)); };
    QObject::connect(&theme, &Theme::changed, button, draw);
    draw();
    return button;
}

} // namespace

ContentsPanel::ContentsPanel(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName("reportContents");
    setProperty("ground", "surface");
    setProperty("frame", "right");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(makeLists(), 1);
    layout->addWidget(makeForm());
    const auto fit = [this] {
        setFixedWidth(m_theme.scaled(kWidth));
        const int row = m_theme.scaled(kRowHeight);
        for (auto* list : {m_sections, m_parts})
            for (int at = 0; at < list->count(); ++at) list->item(at)->setSizeHint({0, row});
        m_sections->setFixedHeight(row * static_cast<int>(m_choices.sections.size()) + 2);
        m_parts->setMinimumHeight(row * kFewestPartRows + 2);
    };
    connect(&theme, &Theme::changed, this, fit);
    setChoices(m_choices);
    setParts({}, -1);
    fit();
    retranslate();
}

QWidget* ContentsPanel::makeLists()
{
    auto* box = new QWidget;
    box->setProperty("ground", "surface");
    box->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 10, 0, 8);
    layout->setSpacing(4);
    const auto inset = [&](QWidget* widget) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(16, 0, 12, 0);
        row->addWidget(widget);
        layout->addLayout(row);
    };
    m_sectionTitle = new ThemedLabel(m_theme, TextRole::BodyStrong);
    m_hint = new ThemedLabel(m_theme, TextRole::Meta, "text2");
    m_hint->setWordWrap(true);
    m_sections = new OrderList(m_theme);
    m_sections->setObjectName("reportSections");
    layout->addLayout(makeHead(m_sectionTitle, m_sections, m_sectionUp, m_sectionDown));
    layout->addWidget(m_sections);
    inset(m_hint);
    layout->addSpacing(6);
    m_partTitle = new ThemedLabel(m_theme, TextRole::BodyStrong);
    m_parts = new OrderList(m_theme);
    m_parts->setObjectName("reportParts");
    auto* head = makeHead(m_partTitle, m_parts, m_up, m_down);
    m_remove = iconButton(m_theme, "close");
    head->addWidget(m_remove);
    layout->addLayout(head);
    m_noParts = new ThemedLabel(m_theme, TextRole::Cell, "text2");
    m_noParts->setWordWrap(true);
    m_noParts->setAlignment(Qt::AlignTop);
    inset(m_noParts);
    layout->addWidget(m_parts, 1);
    layout->addStretch();
    connect(m_sections, &QListWidget::itemChanged, this, &ContentsPanel::choicesChanged);
    connect(m_sections, &OrderList::moved, this, &ContentsPanel::choicesChanged);
    const auto choose = [this](const QListWidgetItem* item) {
        if (item && item->checkState() == Qt::Checked)
            Q_EMIT sectionChosen(static_cast<ReportSection>(item->data(Qt::UserRole).toInt()));
    };
    connect(m_sections, &QListWidget::itemClicked, this, choose);
    connect(m_sections, &QListWidget::currentItemChanged, this, choose);
    connect(m_parts, &OrderList::moved, this, &ContentsPanel::partMoved);
    connect(m_parts, &OrderList::removeRequested, this, &ContentsPanel::partRemoved);
    connect(m_remove, &QToolButton::clicked, this, [this] { Q_EMIT partRemoved(m_parts->currentRow()); });
    for (auto* list : {m_sections, m_parts}) {
        connect(list, &QListWidget::currentRowChanged, this, &ContentsPanel::enableButtons);
        connect(list, &OrderList::moved, this, &ContentsPanel::enableButtons);
    }
    auto* area = new QScrollArea; // large type finds no room for all of it
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(box);
    return area;
}

// What dragging does, as buttons.
QHBoxLayout* ContentsPanel::makeHead(QLabel* title, OrderList* list, QToolButton*& up, QToolButton*& down)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(4);
    row->addWidget(title, 1);
    up = iconButton(m_theme, "up");
    down = iconButton(m_theme, "down");
    row->addWidget(up);
    row->addWidget(down);
    connect(up, &QToolButton::clicked, list, [list] { list->moveRow(list->currentRow(), list->currentRow() - 1); });
    connect(down, &QToolButton::clicked, list, [list] { list->moveRow(list->currentRow(), list->currentRow() + 1); });
    return row;
}

QWidget* ContentsPanel::makeForm()
{
    auto* box = new QWidget;
    box->setProperty("ground", "sunken");
    box->setProperty("frame", "top");
    box->setAttribute(Qt::WA_StyledBackground);
    m_language = new Segmented(m_theme, {QString(), QString()});
    m_format = new Segmented(m_theme, {QString(), QString(), QString()});
    m_file = new QLineEdit;
    m_file->setObjectName("reportFile");
    m_pick = iconButton(m_theme, "folder");
    m_pick->setFixedSize(28, 28);
    m_tables = new QCheckBox;
    m_write = new ThemedButton(m_theme, "report", "primary");
    m_write->setObjectName("writeReport");
    const auto label = [this] { return new ThemedLabel(m_theme, TextRole::Body, "text2"); };
    m_languageLabel = label();
    m_formatLabel = label();
    m_fileLabel = label();
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(16, 12, 12, 12);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(8);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_languageLabel, 0, 0);
    layout->addWidget(m_language, 0, 1, 1, 2, Qt::AlignLeft);
    layout->addWidget(m_formatLabel, 1, 0);
    layout->addWidget(m_format, 1, 1, 1, 2, Qt::AlignLeft);
    layout->addWidget(m_fileLabel, 2, 0);
    layout->addWidget(m_file, 2, 1);
    layout->addWidget(m_pick, 2, 2);
    layout->addWidget(m_tables, 3, 0, 1, 3);
    layout->addWidget(m_write, 4, 0, 1, 3);
    for (auto* segments : {m_language, m_format})
        connect(segments, &Segmented::chosen, this, &ContentsPanel::choicesChanged);
    connect(m_file, &QLineEdit::editingFinished, this, &ContentsPanel::choicesChanged);
    connect(m_tables, &QCheckBox::toggled, this, &ContentsPanel::choicesChanged);
    connect(m_pick, &QToolButton::clicked, this, &ContentsPanel::pickFileRequested);
    connect(m_write, &QPushButton::clicked, this, &ContentsPanel::writeRequested);
    return box;
}

void ContentsPanel::retranslate()
{
    m_sectionTitle->setText(tr("What goes in"));
    m_hint->setText(tr("Drag to reorder, or press Alt+↑ and Alt+↓."));
    m_partTitle->setText(tr("Added from other pages"));
    m_noParts->setText(tr("“Add to report” on Evaluation and Sessions puts verdicts, charts and sessions here."));
    m_languageLabel->setText(tr("Language"));
    m_formatLabel->setText(tr("Format"));
    m_fileLabel->setText(tr("File"));
    m_language->setTexts({QStringLiteral("日本語"), QStringLiteral("English")});
    m_language->setAccessibleName(tr("Language of the report"));
    m_format->setTexts({QStringLiteral("HTML"), QStringLiteral("PDF"), tr("Excel")});
    m_format->setAccessibleName(tr("Format of the report"));
    m_file->setAccessibleName(tr("File of the report"));
    m_tables->setText(tr("Tables and charts beside it"));
    m_tables->setToolTip(tr("A folder with each table as CSV and each chart as SVG"));
    m_write->setText(tr("Write the report"));
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_parts->setAccessibleName(tr("Added from other pages"));
    const std::array<std::pair<QToolButton*, QString>, 6> tips{{{m_sectionUp, tr("Further up (Alt+↑)")},
                                                                {m_sectionDown, tr("Further down (Alt+↓)")},
                                                                {m_up, tr("Further up (Alt+↑)")},
                                                                {m_down, tr("Further down (Alt+↓)")},
                                                                {m_remove, tr("Take out of the report (Del)")},
                                                                {m_pick, tr("Choose where the report is written")}}};
    for (const auto& [button, tip] : tips) {
        button->setToolTip(tip);
        button->setAccessibleName(tip);
    }
    const QSignalBlocker quiet(m_sections);
    for (int row = 0; row < m_sections->count(); ++row) {
        auto* item = m_sections->item(row);
        item->setText(sectionText(static_cast<ReportSection>(item->data(Qt::UserRole).toInt())));
    }
}

void ContentsPanel::setChoices(const ReportChoices& choices)
{
    m_choices = choices;
    const QSignalBlocker quiet(m_sections);
    const QSignalBlocker silent(m_tables);
    const int current = m_sections->currentRow();
    m_sections->clear();
    for (const auto& each : choices.sections) {
        auto* item = new QListWidgetItem(sectionText(each.section), m_sections);
        item->setData(Qt::UserRole, static_cast<int>(each.section));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(each.isWanted ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, m_theme.scaled(kRowHeight)});
    }
    m_sections->setFixedHeight(m_theme.scaled(kRowHeight) * m_sections->count() + 2); // all of them are seen
    m_sections->setCurrentRow(std::clamp(current, 0, m_sections->count() - 1));
    enableButtons();
    m_language->setCurrent(choices.language == core::protocol::Language::Ja ? 0 : 1);
    m_format->setCurrent(static_cast<int>(choices.format));
    m_tables->setChecked(choices.tables);
    showFile(choices.fileWithEnding());
}

void ContentsPanel::showFile(const QString& file)
{
    m_file->setText(QDir::toNativeSeparators(file));
    m_file->setToolTip(m_file->text());
}

ReportChoices ContentsPanel::choices() const
{
    auto choices = m_choices;
    choices.sections.clear();
    for (int row = 0; row < m_sections->count(); ++row) {
        const auto* item = m_sections->item(row);
        choices.sections +=
            {static_cast<ReportSection>(item->data(Qt::UserRole).toInt()), item->checkState() == Qt::Checked};
    }
    choices.language = m_language->current() == 0 ? core::protocol::Language::Ja : core::protocol::Language::En;
    choices.format = static_cast<ReportChoices::Format>(m_format->current());
    choices.file = QDir::fromNativeSeparators(m_file->text().trimmed());
    choices.tables = m_tables->isChecked();
    return choices;
}

void ContentsPanel::setParts(const QList<core::ReportPart>& parts, int current)
{
    m_parts->clear();
    for (const auto& part : parts) {
        auto* item = new QListWidgetItem(QString::fromStdString(part.title), m_parts);
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
        item->setSizeHint({0, m_theme.scaled(kRowHeight)});
    }
    m_parts->setVisible(!parts.isEmpty());
    m_noParts->setVisible(parts.isEmpty());
    if (!parts.isEmpty()) m_parts->setCurrentRow(std::clamp(current, 0, m_parts->count() - 1));
    enableButtons();
}

void ContentsPanel::enableButtons()
{
    const auto enable = [](const OrderList& list, QToolButton& up, QToolButton& down) {
        up.setEnabled(list.currentRow() > 0);
        down.setEnabled(list.currentRow() >= 0 && list.currentRow() + 1 < list.count());
    };
    enable(*m_sections, *m_sectionUp, *m_sectionDown);
    enable(*m_parts, *m_up, *m_down);
    m_remove->setEnabled(m_parts->currentRow() >= 0);
    for (auto* button : {m_up, m_down, m_remove}) button->setVisible(m_parts->count() > 0);
}

void ContentsPanel::setCanWrite(bool can, const QString& whyNot)
{
    m_write->setEnabled(can);
    m_write->setToolTip(whyNot);
}

QPushButton& ContentsPanel::write()
{
    return *m_write;
}

} // namespace ui
