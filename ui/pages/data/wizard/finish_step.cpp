#include "ui/pages/data/wizard/finish_step.h"

#include "ui/dialogs/dialogs.h"
#include "ui/pages/data/wizard/column_words.h"
#include "ui/widgets/themed_label.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QVBoxLayout>

namespace ui {

FinishStep::FinishStep(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_dialogs(dialogs), m_title(new ThemedLabel(theme, TextRole::Section)),
      m_lead(new ThemedLabel(theme, TextRole::Body, "text2")), m_queue(new ThemedLabel(theme, TextRole::Body)),
      m_hashText(new ThemedLabel(theme, TextRole::Cell, "text2")),
      m_faultsText(new ThemedLabel(theme, TextRole::Cell, "text2")), m_sums(new QWidget), m_hash(new QCheckBox),
      m_faults(new QCheckBox)
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_sums->setObjectName("importSums");
    m_hash->setObjectName("hashIdentifiers");
    m_faults->setObjectName("writeFaults");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->setSpacing(8);
    m_queue->setObjectName("importQueue");
    for (auto* text : {m_lead, m_queue, m_hashText, m_faultsText}) text->setWordWrap(true);
    for (auto* text : {m_hashText, m_faultsText}) text->setContentsMargins(20, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_lead);
    layout->addWidget(m_queue);
    layout->addWidget(m_sums);
    layout->addSpacing(12);
    layout->addWidget(m_hash);
    layout->addWidget(m_hashText);
    layout->addSpacing(4);
    layout->addWidget(m_faults);
    layout->addWidget(m_faultsText);
    layout->addStretch();
    connect(m_hash, &QCheckBox::clicked, this, &FinishStep::hashChosen);
    connect(m_faults, &QCheckBox::clicked, this, &FinishStep::chooseFile);
    retranslate();
}

void FinishStep::chooseFile(bool wanted)
{
    const auto path =
        wanted ? m_dialogs.pickSave(tr("Save the rows that are left out"), tr("left-out.csv"), tr("CSV (*.csv)"))
               : QString();
    m_faults->setChecked(!path.isEmpty());
    Q_EMIT faultsFileChosen(path);
}

void FinishStep::show(const ImportChoices& choices, const std::vector<core::protocol::TablePreview>& tables,
                      const std::optional<core::protocol::PicturePreview>& pictures)
{
    m_choices = choices;
    m_tables = tables;
    m_pictures = pictures;
    retranslate();
}

void FinishStep::setJobsBefore(int jobs)
{
    m_jobsBefore = jobs;
    retranslate();
}

void FinishStep::retranslate()
{
    m_queue->setText(tr("%n jobs that change or learn these data are at work or wait. The import waits its turn behind "
                        "them and begins by itself, also when this window is closed.",
                        nullptr, m_jobsBefore));
    m_queue->setVisible(m_jobsBefore > 0);
    m_title->setText(tr("Ready to import"));
    m_lead->setText(
        tr("An import is all or nothing: stopped or failed, the project is as it was before. A finished one "
           "can be undone from the Data page."));
    m_hash->setText(tr("Replace session numbers by salted hashes"));
    m_hash->setChecked(m_choices.hashIdentifiers);
    m_hash->setEnabled(!m_choices.sessions.isEmpty());
    m_hashText->setText(tr("The project then holds no number of a customer or visit. The salt stays in the project, so "
                           "that later logs fit; the numbers themselves can't be read back."));
    m_faults->setText(tr("Write the rows that are left out to a CSV file"));
    m_faults->setChecked(!m_choices.faults.isEmpty());
    m_faultsText->setText(m_choices.faults.isEmpty()
                              ? tr("They also stay in the project, with line, column, value and reason.")
                              : m_choices.faults);
    m_hash->setAccessibleDescription(m_hashText->text());
    m_faults->setAccessibleDescription(m_faultsText->text());
    showSums();
}

void FinishStep::showSums()
{
    delete m_grid;
    for (auto* child : m_sums->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) delete child;
    m_grid = new QGridLayout(m_sums);
    m_grid->setContentsMargins(0, 4, 0, 4);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    int line = 0;
    const auto addLine = [&](const QStringList& cells, TextRole role, const char* tone) {
        for (int column = 0; column < cells.size(); ++column) {
            auto* label = new ThemedLabel(m_theme, role, tone);
            label->setText(cells[column]);
            label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            m_grid->addWidget(label, line, column);
        }
        ++line;
    };
    addLine({tr("File"), tr("Read"), tr("To import"), tr("Merged"), tr("Left out")}, TextRole::Cell, "text2");
    for (const auto& table : m_tables)
        addLine({QFileInfo(QString::fromStdString(table.file)).fileName(), ColumnWords::number(table.rows),
                 ColumnWords::number(table.usable), ColumnWords::number(table.merged),
                 ColumnWords::number(table.leftOut)},
                TextRole::Body, "");
    if (m_pictures)
        addLine({QFileInfo(QString::fromStdString(m_pictures->source)).fileName(),
                 ColumnWords::number(m_pictures->pictures), ColumnWords::number(m_pictures->matched),
                 QString(QChar(0x2013)), ColumnWords::number(m_pictures->ofNoItem + m_pictures->ambiguous)},
                TextRole::Body, "");
}

} // namespace ui
