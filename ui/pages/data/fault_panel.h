#pragma once

#include "ui/pages/data/data_view.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QSet>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

class FaultSection;
class ThemedButton;

/// What the newest import could not use and what is to be known of the data, by kind: how many, what became of them;
/// opened, the first ones with line, column, value and remedy.
class FaultPanel : public QWidget {
    Q_OBJECT

public:
    explicit FaultPanel(const Theme& theme, QWidget* parent = nullptr);
    void show(const std::vector<FaultGroup>& groups);
    void retranslate();
    [[nodiscard]] QString countText() const;
    /// By its place; opens or closes it.
    void setOpen(int group, bool open);
    [[nodiscard]] int groups() const { return static_cast<int>(m_sections.size()); }

    /// Core's faults and those of the page, in words.
    static QString title(const std::string& reason);
    static QString consequence(const FaultGroup& group);

Q_SIGNALS:
    /// All rows of this reason.
    void rowsRequested(const QString& reason);
    void saveRequested();
    /// The files are to be read anew, with other choices.
    void mendRequested();
    /// The items that this group speaks of.
    void itemsRequested(const QString& reason);

private:
    const Theme& m_theme;
    std::vector<FaultGroup> m_groups;
    QSet<QString> m_open;
    QLabel *m_title, *m_count, *m_none;
    ThemedButton* m_save;
    QVBoxLayout* m_list = nullptr;
    QList<FaultSection*> m_sections;
};

} // namespace ui
