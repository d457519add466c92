#include "ui/pages/data/counts_panel.h"

#include "ui/pages/data/check_words.h"
#include "ui/widgets/chip_label.h"
#include "ui/widgets/themed_label.h"

#include <QDateTime>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { File, Read, Equals, Imported, Plus, Merged, PlusAgain, LeftOut, Reconciled };
constexpr int kNumbers = 4;

QDate dayOf(std::int64_t time)
{
    return QDateTime::fromSecsSinceEpoch(time, Qt::UTC).date();
}

} // namespace

CountsPanel::CountsPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_title(new ThemedLabel(theme, TextRole::BodyStrong)),
      m_rule(new ThemedLabel(theme, TextRole::Cell, "text2")), m_files(new QWidget), m_head(new QWidget)
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_files->setObjectName("fileCounts");
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_rule);
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(22);
    for (int at = 0; at < kNumbers; ++at) {
        auto* part = new QVBoxLayout;
        part->setSpacing(0);
        const Number number{new ThemedLabel(theme, TextRole::BigNumber),
                            new ThemedLabel(theme, TextRole::Cell, "text2")};
        part->addWidget(number.value);
        part->addWidget(number.name);
        numbers->addLayout(part);
        m_numbers += number;
    }
    numbers->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 16, 8);
    layout->setSpacing(6);
    layout->addWidget(m_head);
    layout->addWidget(m_files);
    layout->addStretch(1);
    layout->addLayout(numbers);
    retranslate();
}

void CountsPanel::show(const DataView& view)
{
    m_view = view;
    retranslate();
}

void CountsPanel::setFolded(bool folded)
{
    m_head->setVisible(!folded);
    m_files->setVisible(!folded);
}

void CountsPanel::retranslate()
{
    m_title->setText(!m_view.imports.empty() ? tr("Where every row of the last import went")
                     : m_view.sessions > 0   ? tr("Sample data, made here: nothing was imported")
                                             : tr("No import yet"));
    m_rule->setText(tr("read = imported + merged + left out"));
    m_rule->setVisible(!m_view.files.empty());
    showFiles();
    showNumbers();
}

void CountsPanel::showFiles()
{
    delete m_grid;
    for (auto* child : m_files->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) delete child;
    m_grid = new QGridLayout(m_files);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(File, 1);
    if (m_view.files.empty()) return;
    auto* ground = new QWidget;
    ground->setProperty("ground", "sunken");
    ground->setProperty("frame", "bottom");
    ground->setAttribute(Qt::WA_StyledBackground);
    m_grid->addWidget(ground, 0, 0, 1, Reconciled + 1);
    const auto addTitle = [&](int column, const QString& text) {
        auto* label = new ThemedLabel(m_theme, TextRole::Cell, "text2");
        label->setText(text);
        label->setContentsMargins(column == File ? 6 : 0, 4, column == Reconciled ? 4 : 0, 4);
        label->setAlignment((column == File ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_grid->addWidget(label, 0, column);
    };
    addTitle(File, tr("File"));
    addTitle(Read, tr("Read"));
    addTitle(Imported, tr("Imported"));
    addTitle(Merged, tr("Merged"));
    addTitle(LeftOut, tr("Left out"));
    addTitle(Reconciled, tr("Sum"));
    int line = 1;
    for (const auto& file : m_view.files) addRow(line++, file);
}

void CountsPanel::addRow(int line, const core::protocol::FileCount& file)
{
    const auto add = [&](int column, const QString& text, TextRole role = TextRole::Body, const char* tone = "") {
        auto* label = new ThemedLabel(m_theme, role, tone);
        label->setText(text);
        label->setContentsMargins(0, 4, 0, 4);
        label->setAlignment((column == File ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        m_grid->addWidget(label, line, column);
        return label;
    };
    const auto path = QString::fromStdString(file.file);
    const auto number = [](std::int64_t value) { return CheckWords::number(value); };
    const bool adds = file.read == file.imported + file.merged + file.leftOut;
    auto* name = add(
        File, QFontMetrics(m_theme.font(TextRole::Body)).elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, 210));
    name->setToolTip(path);
    name->setContentsMargins(6, 4, 0, 4);
    add(Read, number(file.read));
    add(Equals, "=", TextRole::Body, "text2");
    add(Imported, number(file.imported), TextRole::BodyStrong);
    add(Plus, "+", TextRole::Body, "text2");
    add(Merged, number(file.merged));
    add(PlusAgain, "+", TextRole::Body, "text2");
    add(LeftOut, number(file.leftOut));
    auto* chip = new ChipLabel(m_theme);
    chip->setChip(adds ? Chip{Chip::Kind::Ok, "check", tr("adds up")}
                       : Chip{Chip::Kind::Error, "error", tr("does not add up")});
    m_grid->addWidget(chip, line, Reconciled, Qt::AlignRight | Qt::AlignVCenter);
    name->setAccessibleName(tr("%1: %2 read = %3 imported + %4 merged + %5 left out, %6")
                                .arg(QFileInfo(path).fileName(), number(file.read), number(file.imported),
                                     number(file.merged), number(file.leftOut), chip->accessibleName()));
}

void CountsPanel::showNumbers()
{
    const auto number = [](std::int64_t value) { return CheckWords::number(value); };
    m_numbers[0].value->setText(number(m_view.sessions));
    m_numbers[0].name->setText(tr("sessions"));
    m_numbers[1].value->setText(number(m_view.events));
    m_numbers[1].name->setText(tr("events"));
    m_numbers[2].value->setText(number(m_view.items));
    m_numbers[2].name->setText(tr("items"));
    const bool timed = m_view.sessions > 0 && m_view.lastTime > 0;
    const auto days = timed ? dayOf(m_view.firstTime).daysTo(dayOf(m_view.lastTime)) + 1 : 0;
    m_numbers[3].value->setText(timed ? tr("%n days", nullptr, static_cast<int>(days)) : QString());
    const QLocale locale;
    const auto first = dayOf(m_view.firstTime);
    const auto last = dayOf(m_view.lastTime);
    const auto begin = locale.toString(first, first.year() == last.year() ? tr("d MMM", "first day of a span in a year")
                                                                          : tr("d MMM yyyy", "date"));
    const auto end =
        locale.toString(last, first.year() == last.year() ? tr("d MMM yyyy", "last day of a span in a year")
                                                          : tr("d MMM yyyy", "date"));
    m_numbers[3].name->setText(!timed          ? QString()
                               : first == last ? locale.toString(last, tr("d MMM yyyy", "a day alone"))
                                               : begin + QStringLiteral(" – ") + end);
}

} // namespace ui
