#include "ui/pages/data/wizard/table_step.h"

#include "ui/pages/data/wizard/column_words.h"
#include "ui/pages/data/wizard/encoding_list.h"
#include "ui/pages/data/wizard/role_header.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/themed_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int kFew = 3; ///< encodings shown where the window is low
constexpr int kMany = 4;
constexpr int kLowBelow = 600;
constexpr int kRowHeight = 26;
constexpr std::array kSeparators{",", "\t", ";", "|"};
constexpr std::array kHeaders{"yes", "no"};
constexpr std::array kTimes{"", "day-first", "month-first", "excel-days"};

QList<core::Role> rolesOf(TableKind kind)
{
    using core::Role;
    if (kind == TableKind::Sessions) return {Role::Session, Role::Item, Role::Time, Role::Event, Role::Ignore};
    return {Role::Item,  Role::Title,   Role::Description, Role::Category,
            Role::Price, Role::Picture, Role::Attribute,   Role::Ignore};
}

template <std::size_t N> int indexOf(const std::array<const char*, N>& names, const std::string& name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

QComboBox* addChoice(QHBoxLayout* layout, QLabel* label, const char* name)
{
    auto* choice = new QComboBox;
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(choice);
    layout->addWidget(label);
    layout->addWidget(choice);
    return choice;
}

void fill(QComboBox* choice, const QStringList& texts, int current)
{
    const QSignalBlocker blocker(choice);
    choice->clear();
    choice->addItems(texts);
    choice->setCurrentIndex(current);
}

} // namespace

TableStep::TableStep(const Theme& theme, TableKind kind, QWidget* parent) : QWidget(parent), m_kind(kind)
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(buildFile(theme));
    layout->addWidget(buildEncodings(theme));
    layout->addWidget(buildColumns(theme), 1);
    layout->addWidget(buildFoot(theme));
    retranslate();
}

QWidget* TableStep::buildFile(const Theme& theme)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_name = new ThemedLabel(theme, TextRole::Section);
    m_name->setObjectName("tableName");
    m_size = new ThemedLabel(theme, TextRole::Cell, "text2");
    layout->addWidget(new IconLabel(theme, "file", Token::Text, 18));
    layout->addWidget(m_name);
    layout->addWidget(m_size);
    layout->addStretch();
    const auto label = [&] { return new ThemedLabel(theme, TextRole::Cell, "text2"); };
    m_separator = addChoice(layout, m_separatorLabel = label(), "separator");
    m_firstRow = addChoice(layout, m_firstRowLabel = label(), "firstRow");
    m_times = addChoice(layout, m_timesLabel = label(), "times");
    m_recipe = addChoice(layout, m_recipeLabel = label(), "recipe");
    connect(m_separator, &QComboBox::activated, this, [this](int at) {
        Q_EMIT separatorChosen(at < static_cast<int>(kSeparators.size()) ? kSeparators[static_cast<std::size_t>(at)]
                                                                         : m_separator->itemText(at));
    });
    connect(m_firstRow, &QComboBox::activated, this,
            [this](int at) { Q_EMIT headerChosen(kHeaders.at(static_cast<std::size_t>(at))); });
    connect(m_times, &QComboBox::activated, this,
            [this](int at) { Q_EMIT timesChosen(kTimes.at(static_cast<std::size_t>(at))); });
    connect(m_recipe, &QComboBox::activated, this, [this](int at) {
        const bool inUse = !m_recipeName.isEmpty() && !m_recipes.contains(m_recipeName);
        if (inUse && at == 1) return; // the file that is in use already
        Q_EMIT recipeChosen(at == 0 ? -1 : at - (inUse ? 2 : 1));
    });
    return row;
}

QWidget* TableStep::buildEncodings(const Theme& theme)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(6);
    m_encodingTitle = new ThemedLabel(theme, TextRole::BodyStrong);
    m_encodingText = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_more = new QComboBox;
    m_more->setObjectName("moreEncodings");
    m_more->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_encodingTitle);
    head->addWidget(m_encodingText, 1);
    head->addWidget(m_more);
    m_encodings = new EncodingList(theme);
    layout->addLayout(head);
    layout->addWidget(m_encodings);
    connect(m_encodings, &EncodingList::chosen, this, &TableStep::encodingChosen);
    connect(m_more, &QComboBox::activated, this, [this](int at) {
        if (at > 0) Q_EMIT encodingChosen(m_encodings->others().value(at - 1));
    });
    return part;
}

QWidget* TableStep::buildColumns(const Theme& theme)
{
    auto* part = new QWidget;
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    m_columnTitle = new ThemedLabel(theme, TextRole::BodyStrong);
    m_columnText = new ThemedLabel(theme, TextRole::Cell, "text2");
    m_columnText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it gives way before the choice does
    m_which = new Segmented(theme, {{}, "dice", {}});
    m_which->setObjectName("whichRows");
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_columnTitle);
    head->addWidget(m_columnText, 1);
    head->addWidget(m_which);
    m_view = new QTableView;
    m_view->setObjectName("previewTable");
    m_header = new RoleHeader(theme, m_view);
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PreviewDelegate(theme, m_view));
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::Box);
    m_view->setProperty("frame", "line");
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->verticalHeader()->hide();
    layout->addLayout(head);
    layout->addWidget(m_view, 1);
    connect(m_header, &RoleHeader::roleChosen, this,
            [this](int column, core::Role role) { Q_EMIT roleChosen(m_header->columns().value(column).name, role); });
    connect(m_which, &Segmented::chosen, this, [this](int which) {
        if (which == 1 && m_view->property("which").toInt() == 1) Q_EMIT otherRandomRowsWanted();
        showRows();
    });
    return part;
}

QWidget* TableStep::buildFoot(const Theme& theme)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_footIcon = new IconLabel(theme, "check", Token::Ok, 16);
    m_foot = new ThemedLabel(theme, TextRole::Body);
    m_foot->setObjectName("tableFoot");
    m_foot->setTextFormat(Qt::RichText);
    m_foot->setWordWrap(true);
    m_foot->setMinimumHeight(2 * QFontMetrics(theme.font(TextRole::Body)).lineSpacing() + 2);
    layout->addWidget(m_footIcon);
    layout->addWidget(m_foot, 1);
    return row;
}

void TableStep::show(const core::protocol::TablePreview& table, const core::TableRecipe& told,
                     const QString& recipeName)
{
    const bool isNew = table.file != m_table.file;
    m_table = table;
    m_told = told;
    m_recipeName = recipeName;
    m_fault.clear();
    retranslate();
    if (isNew) showDoubtfulColumn();
}

// What the sentence below speaks of is in sight, also in a table that is wider than the window.
void TableStep::showDoubtfulColumn()
{
    const auto found = std::ranges::find_if(m_table.columns, ColumnWords::isDoubtful);
    if (found != m_table.columns.end() && m_model.rowCount() > 0)
        m_view->scrollTo(m_model.index(0, static_cast<int>(found - m_table.columns.begin())));
}

// The size is said in the first step too, so it is the first to go.
void TableStep::fitSize()
{
    m_size->show();
    const auto* row = m_size->parentWidget();
    if (row->layout()->minimumSize().width() > row->width()) m_size->hide();
}

void TableStep::setFault(const QString& sentence)
{
    m_fault = sentence;
    showFoot();
}

void TableStep::setRecipes(const QStringList& names)
{
    m_recipes = names;
    showChoices();
}

void TableStep::retranslate()
{
    m_separatorLabel->setText(tr("Separator"));
    m_firstRowLabel->setText(tr("First row"));
    m_timesLabel->setText(tr("Dates"));
    m_recipeLabel->setText(tr("Recipe"));
    m_separator->setAccessibleName(tr("Separator"));
    m_firstRow->setAccessibleName(tr("First row"));
    m_times->setAccessibleName(tr("How dates are written"));
    m_recipe->setAccessibleName(tr("Recipe"));
    m_recipe->setToolTip(tr("How earlier files of this kind were read: encoding, separator and columns"));
    m_encodingTitle->setText(tr("How is the text encoded?"));
    m_encodingText->setText(tr("Each was tried on the whole file. Choose the line that reads well."));
    m_more->setAccessibleName(tr("More encodings"));
    m_columnTitle->setText(tr("What does each column mean?"));
    m_columnText->setText(tr("Guessed from names and first rows."));
    m_which->setTexts({tr("First rows"), tr("Random rows"), tr("Rows with faults")});
    m_which->segment(1)->setToolTip(tr("Press again for other rows"));
    m_view->setAccessibleName(tr("Rows of the file"));
    m_header->retranslate();
    showChoices();
    showEncodings();
    showRows();
    showFoot();
}

void TableStep::showChoices()
{
    m_name->setText(QFileInfo(QString::fromStdString(m_table.file)).fileName());
    m_size->setText(m_table.file.empty() ? QString() : ColumnWords::size(m_table));
    QStringList separators{tr("comma"), tr("tab"), tr("semicolon"), tr("vertical bar")};
    auto separator = indexOf(kSeparators, m_table.separator);
    if (separator < 0 && !m_table.separator.empty()) {
        separator = static_cast<int>(separators.size());
        separators += QString::fromStdString(m_table.separator);
    }
    fill(m_separator, separators, separator);
    fill(m_firstRow, {tr("column names"), tr("already data")}, indexOf(kHeaders, m_table.header));
    fill(m_times, {tr("as found"), tr("day first"), tr("month first"), tr("days of Excel")},
         std::max(0, indexOf(kTimes, m_told.times.empty() ? m_table.times : m_told.times)));
    const bool hasTimes = m_kind == TableKind::Sessions;
    m_times->setVisible(hasTimes);
    m_timesLabel->setVisible(hasTimes);
    QStringList recipes{tr("none")};
    const bool inUse = !m_recipeName.isEmpty() && !m_recipes.contains(m_recipeName);
    if (inUse) recipes += m_recipeName;
    recipes += m_recipes;
    recipes += tr("from a file…");
    fill(m_recipe, recipes, std::max(0, static_cast<int>(recipes.indexOf(m_recipeName))));
    fitSize();
}

void TableStep::showEncodings()
{
    m_encodings->show(m_table.encodings, QString::fromStdString(m_table.encoding), height() < kLowBelow ? kFew : kMany);
    QStringList more;
    for (const auto& name : m_encodings->others()) more += EncodingList::encodingText(name);
    more.prepend(tr("More: %1").arg(more.isEmpty() ? tr("none") : more.first() + (more.size() > 1 ? " …" : "")));
    fill(m_more, more, 0);
    m_more->setEnabled(more.size() > 1);
    m_encodings->retranslate();
}

void TableStep::showRows()
{
    const auto& shown = m_which->current() == 1   ? m_table.random
                        : m_which->current() == 2 ? m_table.faulty
                                                  : m_table.first;
    m_view->setProperty("which", m_which->current());
    m_view->clearSpans();
    m_model.show(m_table.columns, shown);
    m_view->verticalHeader()->setVisible(m_which->current() != 0 && !shown.empty());
    QList<ColumnHead> heads;
    for (const auto& column : m_table.columns) {
        const bool chosen =
            std::ranges::find(m_told.columns, column.column, &core::ColumnRole::column) != m_told.columns.end();
        heads += {QString::fromStdString(column.column),
                  column.role,
                  column.confidence,
                  chosen,
                  ColumnWords::isDoubtful(column),
                  ColumnWords::hint(column)};
    }
    m_header->setColumns(heads, rolesOf(m_kind));
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.isRagged(row) && m_model.columnCount() > 1) m_view->setSpan(row, 0, 1, m_model.columnCount());
    fitColumns();
    m_which->segment(2)->setEnabled(!m_table.faulty.empty() || m_which->current() == 2);
}

// Each column as wide as its head and its cells need; what is left goes to all alike.
void TableStep::fitColumns()
{
    const int columns = m_model.columnCount();
    if (columns == 0 || m_header->columns().size() != columns) return;
    std::vector<int> widths;
    const QFontMetrics metrics(m_view->font());
    int sum = 0;
    for (int column = 0; column < columns; ++column) {
        int width = m_header->widthOf(column);
        for (int row = 0; row < std::min(m_model.rowCount(), 20); ++row)
            if (!m_model.isRagged(row))
                width = std::max(
                    width, std::min(260, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) + 24));
        widths.push_back(width);
        sum += width;
    }
    const int spare = std::max(0, m_view->viewport()->width() - sum) / columns;
    for (int column = 0; column < columns; ++column)
        m_header->resizeSection(column, widths[static_cast<std::size_t>(column)] + spare);
}

void TableStep::showFoot()
{
    const auto obstacle = m_fault.isEmpty() && !m_table.file.empty() ? ColumnWords::obstacle(m_table) : m_fault;
    const bool doubtful = std::ranges::any_of(m_table.columns, ColumnWords::isDoubtful) ||
                          (!m_table.file.empty() && !ColumnWords::doubt(m_table).isEmpty());
    if (!obstacle.isEmpty()) {
        m_footIcon->setIcon("error", Token::Error);
        m_foot->setText("<b>" + obstacle.toHtmlEscaped() + "</b>");
    } else {
        const bool attention = doubtful || m_table.leftOut > 0;
        m_footIcon->setIcon(attention ? "warn" : "check", attention ? Token::Warn : Token::Ok);
        m_foot->setText(m_table.file.empty() ? QString() : ColumnWords::foot(m_table));
    }
    m_footIcon->setVisible(!m_foot->text().isEmpty());
}

QString TableStep::foot() const
{
    return m_foot->text();
}

void TableStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showEncodings();
    fitColumns();
    fitSize();
}

} // namespace ui
