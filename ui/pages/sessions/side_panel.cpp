#include "ui/pages/sessions/side_panel.h"

#include "ui/pages/sessions/item_panel.h"
#include "ui/pages/sessions/similar_panel.h"
#include "ui/pages/sessions/why_panel.h"
#include "ui/widgets/kept_font.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

SidePanel::SidePanel(const Theme& theme, const Pictures& pictures, QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)),
      m_why(new WhyPanel(theme, pictures, m_stack)), m_similar(new SimilarPanel(theme, pictures, m_stack)),
      m_item(new ItemPanel(theme, pictures, m_stack))
{
    setProperty("ground", "sunken");
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    for (auto* panel :
         {static_cast<QWidget*>(m_why), static_cast<QWidget*>(m_similar), static_cast<QWidget*>(m_item)}) {
        m_stack->addWidget(panel);
        m_tabs->addTab(QString());
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        Q_EMIT tabChosen();
    });
    keepFont(theme, TextRole::Body, m_tabs);
    retranslate();
}

SidePanel::Tab SidePanel::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

void SidePanel::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
}

void SidePanel::retranslate()
{
    m_tabs->setAccessibleName(tr("Right panel"));
    m_tabs->setTabText(0, tr("Why"));
    m_tabs->setTabText(1, tr("Similar sessions"));
    m_tabs->setTabText(2, tr("Item"));
    m_why->retranslate();
    m_similar->retranslate();
    m_item->retranslate();
}

} // namespace ui
