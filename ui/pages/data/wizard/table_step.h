#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/pages/data/wizard/import_choices.h"
#include "ui/pages/data/wizard/preview_model.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace ui {

class EncodingList;
class IconLabel;
class RoleHeader;
class Segmented;
class ThemedButton;

/// How one table is read: encoding by reading, separator, header, recipe; the roles above the columns of its first,
/// random or faulty rows; what would be left out at the foot. Says what was chosen and shows what it is told.
class TableStep : public QWidget {
    Q_OBJECT

public:
    TableStep(const Theme& theme, TableKind kind, QWidget* parent = nullptr);
    void show(const core::protocol::TablePreview& table, const core::TableRecipe& told, const QString& recipeName);
    /// Instead of the table: why it can't be read. Empty: it can.
    void setFault(const QString& sentence);
    /// The names of recipes that can be chosen without a file dialog.
    void setRecipes(const QStringList& names);
    void retranslate();
    [[nodiscard]] RoleHeader& roles() { return *m_header; }
    [[nodiscard]] const PreviewModel& rows() const { return m_model; }
    [[nodiscard]] QString foot() const;

Q_SIGNALS:
    void encodingChosen(const QString& encoding);
    /// One character, or "auto".
    void separatorChosen(const QString& separator);
    void headerChosen(const QString& header);
    /// day-first, month-first, excel-days or empty.
    void timesChosen(const QString& times);
    void roleChosen(const QString& column, core::Role role);
    void otherRandomRowsWanted();
    /// Of setRecipes(); -1: none, recipes' count: from a file.
    void recipeChosen(int recipe);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildFile(const Theme& theme);
    QWidget* buildEncodings(const Theme& theme);
    QWidget* buildColumns(const Theme& theme);
    QWidget* buildFoot(const Theme& theme);
    void showChoices();
    void showEncodings();
    void showRows();
    void showDoubtfulColumn();
    void fitSize();
    void showFoot();
    void fitColumns();

    TableKind m_kind;
    core::protocol::TablePreview m_table;
    core::TableRecipe m_told;
    QString m_recipeName;
    QString m_fault;
    QStringList m_recipes;
    PreviewModel m_model;
    EncodingList* m_encodings;
    Segmented* m_which;
    QTableView* m_view;
    RoleHeader* m_header;
    QComboBox *m_separator, *m_firstRow, *m_times, *m_recipe, *m_more;
    QLabel *m_name, *m_size, *m_separatorLabel, *m_firstRowLabel, *m_timesLabel, *m_recipeLabel;
    QLabel *m_encodingTitle, *m_encodingText, *m_columnTitle, *m_columnText, *m_foot;
    IconLabel* m_footIcon;
};

} // namespace ui
