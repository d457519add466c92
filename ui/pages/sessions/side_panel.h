#pragma once

#include "ui/pages/sessions/session_view.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace ui {

class ItemPanel;
class SimilarPanel;
class WhyPanel;

/// The right panel: why, similar sessions, the item. What the two others show is asked for when they are looked at.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    enum class Tab { Why, Similar, Item };

    SidePanel(const Theme& theme, const Pictures& pictures, QWidget* parent = nullptr);
    [[nodiscard]] WhyPanel& why() { return *m_why; }
    [[nodiscard]] SimilarPanel& similar() { return *m_similar; }
    [[nodiscard]] ItemPanel& item() { return *m_item; }
    [[nodiscard]] Tab tab() const;
    void setTab(Tab tab);
    void retranslate();

Q_SIGNALS:
    void tabChosen();

private:
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    WhyPanel* m_why = nullptr;
    SimilarPanel* m_similar = nullptr;
    ItemPanel* m_item = nullptr;
};

} // namespace ui
