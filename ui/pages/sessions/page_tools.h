#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QAction;
class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace ui {

class Segmented;
class ThemedButton;

/// What stands in the page header of Sessions: list, view, model, the ways to the neighbours, and what can be done with
/// the session. Where the window is narrow the last go into one menu.
class PageTools : public QWidget {
    Q_OBJECT

public:
    explicit PageTools(const Theme& theme, QWidget* parent = nullptr);
    void setRuns(const QStringList& names, int current);
    void setMarked(bool marked);
    /// `ready`: there are sessions; `one`: one of them is on show, by itself.
    void setState(bool ready, bool one, bool narrow);
    /// Where the type is so large that even the narrow form finds no room: views by their icons alone.
    void setLeast(bool least);
    void setCanExport(bool can);
    /// The entries of the export button.
    [[nodiscard]] QMenu* exportMenu() const { return m_exportMenu; }
    [[nodiscard]] Segmented& views() { return *m_views; }
    [[nodiscard]] QPushButton* listButton() const;
    void setListShown(bool shown);
    void retranslate();

Q_SIGNALS:
    void listToggled();
    void runChosen(int index);
    void stepped(int by);
    void markToggled();
    void reportRequested();

private:
    void restyle();

    const Theme& m_theme;
    bool m_marked = false;
    ThemedButton* m_list = nullptr;
    Segmented* m_views = nullptr;
    QComboBox* m_runs = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QPushButton* m_mark = nullptr;
    ThemedButton* m_report = nullptr;
    ThemedButton* m_export = nullptr;
    QMenu* m_exportMenu = nullptr;
    QToolButton* m_more = nullptr;
    QMenu* m_moreMenu = nullptr;
    QAction* m_moreMark = nullptr;
    QAction* m_moreReport = nullptr;
};

} // namespace ui
