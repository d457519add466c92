#include "ui/pages/evaluation/panels_view.h"

#include "ui/charts/chart.h"
#include "ui/pages/evaluation/bias_chart.h"
#include "ui/widgets/themed_button.h"
#include "ui/widgets/themed_label.h"

#include <QHBoxLayout>
#include <QTabBar>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel* wrapped(const Theme& theme, TextRole role, const char* tone, QWidget* parent)
{
    auto* label = new ThemedLabel(theme, role, tone, parent);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    return label;
}

} // namespace

PanelsView::PanelsView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme), m_tabs(new QTabBar(this))
{
    setProperty("ground", "surface");
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab) m_tabs->addTab({});
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (const auto* frame : {"right", "right", ""}) row->addWidget(addPanel(frame), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addLayout(row, 1);

    m_sliceSentence = wrapped(theme, TextRole::Cell, "text2", m_panels[Slices]);
    m_slices = new Chart(theme, m_panels[Slices]);
    m_panels[Slices]->layout()->addWidget(m_sliceSentence);
    static_cast<QVBoxLayout*>(m_panels[Slices]->layout())->addWidget(m_slices, 1);

    m_ablationSentence = wrapped(theme, TextRole::Cell, "text2", m_panels[Ablations]);
    m_ablationHint = wrapped(theme, TextRole::Body, "text2", m_panels[Ablations]);
    m_ablations = new Chart(theme, m_panels[Ablations]);
    m_ablationButton = new ThemedButton(theme, "plus", "", m_panels[Ablations]);
    auto* ablations = static_cast<QVBoxLayout*>(m_panels[Ablations]->layout());
    ablations->addWidget(m_ablationSentence);
    ablations->addWidget(m_ablations, 1);
    ablations->addWidget(m_ablationHint);
    ablations->addWidget(m_ablationButton, 0, Qt::AlignLeft);
    ablations->addStretch();
    connect(m_ablationButton, &QPushButton::clicked, this, &PanelsView::ablationsRequested);

    m_bias = new BiasChart(theme, m_panels[Bias]);
    m_biasSentence = wrapped(theme, TextRole::Cell, "", m_panels[Bias]);
    auto* bias = static_cast<QVBoxLayout*>(m_panels[Bias]->layout());
    bias->addWidget(m_bias, 1);
    bias->addWidget(m_biasSentence);
    bias->addStretch();

    connect(m_tabs, &QTabBar::currentChanged, this, &PanelsView::showTab);
    showAblations({});
    showAblationHint({}, {});
    m_tabs->hide();
}

QWidget* PanelsView::addPanel(const char* frame)
{
    auto* panel = new QWidget(this);
    panel->setProperty("ground", "surface");
    panel->setProperty("frame", frame);
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(16, 10, 16, 10);
    layout->setSpacing(4);
    auto* title = new ThemedLabel(m_theme, TextRole::BodyStrong, "", panel);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    layout->addWidget(title);
    m_titles += title;
    m_panels += panel;
    return panel;
}

void PanelsView::showSlices(const ChartContent& content)
{
    m_titles[Slices]->setText(content.title);
    m_tabs->setTabText(Slices, tr("Slices (%1)").arg(content.values.title));
    m_sliceSentence->setText(content.verdict);
    m_slices->setContent(content);
}

void PanelsView::showBias(const QList<BiasSeries>& series, int length, const QString& sentence)
{
    m_biasLength = length;
    nameBias();
    m_bias->setSeries(series, sentence);
    m_biasSentence->setText(sentence);
}

void PanelsView::showAblations(const ChartContent& content)
{
    const bool isEmpty = content.series.isEmpty();
    m_ablations->setContent(content);
    m_ablations->setVisible(!isEmpty);
    m_ablationSentence->setText(content.verdict);
    m_ablationSentence->setVisible(!isEmpty);
}

void PanelsView::showAblationHint(const QString& sentence, const QString& action)
{
    m_ablationHint->setText(sentence);
    m_ablationHint->setVisible(!sentence.isEmpty());
    m_ablationButton->setText(action);
    m_ablationButton->setVisible(!action.isEmpty());
}

QString PanelsView::ablationHint() const
{
    return m_ablationHint->text();
}

void PanelsView::setTabbed(bool tabbed)
{
    if (tabbed == isTabbed()) return;
    m_tabs->setVisible(tabbed);
    showTab(m_tabs->currentIndex());
}

bool PanelsView::isTabbed() const
{
    return !m_tabs->isHidden();
}

void PanelsView::showTab(int tab)
{
    for (int panel = 0; panel < m_panels.size(); ++panel) {
        m_panels[panel]->setVisible(!isTabbed() || panel == tab);
        m_titles[panel]->setVisible(!isTabbed()); // the tab says it
    }
}

void PanelsView::retranslate()
{
    m_tabs->setTabText(Slices, tr("Slices (%1)").arg(m_slices->content().values.title));
    m_tabs->setTabText(Ablations, tr("Without one part"));
    m_tabs->setTabText(Bias, tr("Popularity bias"));
    m_tabs->setAccessibleName(tr("Panels below the comparison"));
    m_titles[Ablations]->setText(tr("What falls when one part is left out (student, HR@20, points)"));
    nameBias();
    m_bias->retranslate();
}

void PanelsView::nameBias()
{
    m_titles[Bias]->setText(tr("Popularity bias (%1 recommendations)").arg(m_biasLength));
}

} // namespace ui
