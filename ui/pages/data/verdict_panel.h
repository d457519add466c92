#pragma once

#include "ui/pages/data/data_view.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace ui {

class CheckRow;
class ChipLabel;
class IconLabel;
class ThemedButton;

/// May these data carry a pilot? The sentence first, then how many checks are good, then one line for each. A line
/// opens what it means and what to do.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(const Theme& theme, QWidget* parent = nullptr);
    void show(const DataView& view, bool checking);
    void retranslate();
    /// Folded, only sentence and chips are seen.
    void setFolded(bool folded);
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    void checkAgainRequested();
    /// The items that a check speaks of are to be shown: sparseness, pictures, new_items.
    void itemsRequested(const QString& check);
    void unfoldRequested(bool unfolded);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSentence();
    void showChecks();
    void showDetail(CheckRow* row);
    void showSentence();

    const Theme& m_theme;
    DataView m_view;
    bool m_checking = false;
    bool m_folded = false;
    IconLabel* m_icon;
    QLabel *m_sentence, *m_because;
    ChipLabel *m_good, *m_attention, *m_lacking;
    ThemedButton *m_again, *m_unfold;
    QWidget* m_checks;
    QGridLayout* m_grid;
    QHBoxLayout* m_head;
    QList<CheckRow*> m_rows;
};

} // namespace ui
