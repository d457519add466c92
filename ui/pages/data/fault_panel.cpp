#include "ui/pages/data/fault_panel.h"

#include "ui/dialogs/fault_words.h"
#include "ui/pages/data/check_words.h"
#include "ui/pages/data/fault_section.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

FaultPanel::FaultPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_count(new ThemedLabel(theme, TextRole::Cell, "text2")), m_none(new ThemedLabel(theme, TextRole::Body, "text2")),
      m_save(new ThemedButton(theme, "export"))
{
    setObjectName("faultPanel");
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_save->setObjectName("saveLeftOut");
    auto* band = new QWidget;
    band->setProperty("ground", "sunken");
    band->setProperty("frame", "bottom");
    band->setAttribute(Qt::WA_StyledBackground);
    band->setMinimumHeight(40);
    auto* head = new QHBoxLayout(band);
    head->setContentsMargins(12, 0, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_save);
    auto* content = new QWidget;
    content->setProperty("ground", "surface");
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_none->setContentsMargins(16, 16, 16, 16);
    m_none->setWordWrap(true);
    m_list->addWidget(m_none);
    m_list->addStretch();
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(band);
    layout->addWidget(area, 1);
    connect(m_save, &QPushButton::clicked, this, &FaultPanel::saveRequested);
    retranslate();
}

QString FaultPanel::title(const std::string& reason)
{
    if (reason == "no_picture") return tr("Items without a picture");
    if (reason == "repeats") return tr("The same item again and again");
    if (reason == "item_rows_merged") return tr("The same row of the product table");
    if (reason == "pictures_merged") return tr("The same picture of an item");
    if (reason == "items_from_log") return tr("Codes not in the product table");
    return FaultWords::title(reason);
}

QString FaultPanel::consequence(const FaultGroup& group)
{
    if (group.reason == "no_picture") return tr("They are learned from text and code alone.");
    if (group.reason == "repeats") return tr("Kept; for the models a run of one item counts once.");
    if (group.reason == "item_rows_merged" || group.reason == "pictures_merged") return tr("Merged into one.");
    if (group.reason == "items_from_log") return tr("Kept, by their code alone.");
    return FaultWords::consequence(group.reason);
}

QString FaultPanel::countText() const
{
    return tr("%n kinds", nullptr, static_cast<int>(m_groups.size()));
}

void FaultPanel::show(const std::vector<FaultGroup>& groups)
{
    for (const auto* section : m_sections) {
        if (section->isOpen())
            m_open.insert(section->reason());
        else
            m_open.remove(section->reason());
    }
    qDeleteAll(m_sections);
    m_sections.clear();
    m_groups = groups;
    int place = 0;
    for (const auto& group : m_groups) {
        auto* section = new FaultSection(m_theme, group);
        m_list->insertWidget(place++, section);
        m_sections += section;
        section->setOpen(m_open.contains(section->reason()));
        connect(section, &FaultSection::rowsRequested, this, &FaultPanel::rowsRequested);
        connect(section, &FaultSection::mendRequested, this, &FaultPanel::mendRequested);
        connect(section, &FaultSection::itemsRequested, this, &FaultPanel::itemsRequested);
    }
    retranslate();
}

void FaultPanel::setOpen(int group, bool open)
{
    m_sections.at(group)->setOpen(open);
}

void FaultPanel::retranslate()
{
    m_title->setText(tr("What was found"));
    m_count->setText(m_groups.empty() ? QString() : countText());
    m_none->setText(tr("Nothing was left out, and nothing else is to be known."));
    m_none->setVisible(m_groups.empty());
    m_save->setText(tr("Left-out rows as CSV"));
    m_save->setEnabled(std::ranges::any_of(m_groups, [](const FaultGroup& group) { return !group.examples.empty(); }));
    for (auto* section : m_sections) section->retranslate();
}

} // namespace ui
