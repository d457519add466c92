#include "ui/shell/page_header.h"

#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

namespace {

constexpr int kHeight = 44;
constexpr int kArrow = 28;

} // namespace

PageHeader::PageHeader(const Theme& theme, Navigation& navigation, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_layout(new QHBoxLayout(this)),
      m_title(new ThemedLabel(theme, TextRole::PageTitle)), m_back(addArrow("back")), m_forward(addArrow("forward"))
{
    setProperty("ground", "window");
    setProperty("frame", "bottom");
    setAttribute(Qt::WA_StyledBackground);
    m_back->setObjectName("historyBack");
    m_forward->setObjectName("historyForward");
    m_title->setObjectName("pageTitle");
    m_layout->setContentsMargins(16, 0, 8, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(m_title);
    m_layout->addStretch();
    auto* arrows = new QHBoxLayout;
    arrows->setSpacing(4);
    arrows->addWidget(m_back);
    arrows->addWidget(m_forward);
    m_layout->addLayout(arrows);
    connect(m_back, &QToolButton::clicked, &navigation, &Navigation::back);
    connect(m_forward, &QToolButton::clicked, &navigation, &Navigation::forward);
    const auto showHistory = [this, &navigation] {
        m_back->setEnabled(navigation.canGoBack());
        m_forward->setEnabled(navigation.canGoForward());
    };
    connect(&navigation, &Navigation::historyChanged, this, showHistory);
    connect(&theme, &Theme::changed, this, &PageHeader::fit);
    showHistory();
    fit();
    retranslate();
}

QToolButton* PageHeader::addArrow(const char* icon)
{
    auto* button = new QToolButton(this);
    button->setProperty("kind", "icon");
    button->setProperty("icon-name", icon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void PageHeader::fit()
{
    setFixedHeight(m_theme.scaled(kHeight));
    for (auto* arrow : {m_back, m_forward}) {
        arrow->setFixedSize(m_theme.scaled(kArrow), m_theme.scaled(kArrow));
        arrow->setIconSize({m_theme.scaled(16), m_theme.scaled(16)});
        arrow->setIcon(m_theme.icon(arrow->property("icon-name").toString()));
    }
}

void PageHeader::add(Page* page)
{
    auto* tools = page->headerTools();
    if (!tools) return;
    m_tools.insert(page, tools);
    m_layout->insertWidget(1, tools, 100);
    tools->hide();
}

void PageHeader::show(Page* page)
{
    m_page = page;
    for (auto each = m_tools.begin(); each != m_tools.end(); ++each) each.value()->setVisible(each.key() == page);
    setVisible(page->hasHeader());
    retranslate();
}

void PageHeader::retranslate()
{
    if (m_page) m_title->setText(m_page->title());
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
}

} // namespace ui
