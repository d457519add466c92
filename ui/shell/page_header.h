#pragma once

#include "ui/widgets/theme.h"

#include <QHash>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace ui {

class Navigation;
class Page;

/// The band above a page: its title, its own tools, and the way back and forward.
class PageHeader : public QWidget {
    Q_OBJECT

public:
    PageHeader(const Theme& theme, Navigation& navigation, QWidget* parent = nullptr);
    /// Takes the page's tools in.
    void add(Page* page);
    /// Shows the title and the tools of this one; hides where it has no header.
    void show(Page* page);
    void retranslate();

private:
    QToolButton* addArrow(const char* icon);
    void fit();

    const Theme& m_theme;
    QHash<Page*, QWidget*> m_tools;
    Page* m_page = nullptr;
    QHBoxLayout* m_layout;
    QLabel* m_title;
    QToolButton *m_back, *m_forward;
};

} // namespace ui
