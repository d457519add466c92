#pragma once

#include "core/domain/table.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QList>
#include <QString>

class QComboBox;

namespace ui {

/// A column of a table that is about to be imported: what it is taken for and how sure that is.
struct ColumnHead {
    QString name;
    core::Role role = core::Role::Ignore;
    double confidence = 0; ///< 0 to 1
    bool chosen = false;   ///< by the user or a recipe, so that there is nothing to be sure of
    bool doubtful = false; ///< to be checked; amber
    QString hint;          ///< what is known of its contents, one short line
    bool operator==(const ColumnHead&) const = default;
};

/// The head of the wizard's table: above each column its name, a choice of roles, how sure the guess is, and a hint.
class RoleHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RoleHeader(const Theme& theme, QWidget* parent = nullptr);
    /// `roles` are those that a column of this table can have.
    void setColumns(const QList<ColumnHead>& columns, const QList<core::Role>& roles);
    [[nodiscard]] const QList<ColumnHead>& columns() const { return m_columns; }
    /// The choice above the column.
    [[nodiscard]] QComboBox* choice(int column) const { return m_choices.value(column); }
    /// What its contents need, pixels.
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] QSize sizeHint() const override;
    void retranslate();

    static QString roleText(core::Role role);

Q_SIGNALS:
    void roleChosen(int column, core::Role role);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int column) const override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Lines {
        int name, choice, sure, hint, height;
    };
    [[nodiscard]] Lines lines() const;
    [[nodiscard]] static QString sureText(const ColumnHead& head);
    void place();
    void fill(int column);

    const Theme& m_theme;
    QList<ColumnHead> m_columns;
    QList<core::Role> m_roles;
    QList<QComboBox*> m_choices;
};

} // namespace ui
