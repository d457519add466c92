#pragma once

#include "ui/pages/evaluation/comparison_charts.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;

namespace ui {

class BiasChart;
class Chart;

/// The three panels below the comparison: slices, what parts are worth, popularity bias. Side by side, or as tabs where
/// there is no height for their neighbours.
class PanelsView : public QWidget {
    Q_OBJECT

public:
    enum Panel { Slices, Ablations, Bias };

    explicit PanelsView(const Theme& theme, QWidget* parent = nullptr);

    void showSlices(const ChartContent& content);
    /// `length`: of how many recommendations of each case.
    void showBias(const QList<BiasSeries>& series, int length, const QString& sentence);
    void showAblations(const ChartContent& content);
    /// Instead of the chart, or above it where there is one: what is still missing, with a button (no text: none).
    void showAblationHint(const QString& sentence, const QString& action);
    void setTabbed(bool tabbed);
    [[nodiscard]] bool isTabbed() const;
    void retranslate();

    [[nodiscard]] Chart& slices() { return *m_slices; }
    [[nodiscard]] Chart& ablations() { return *m_ablations; }
    [[nodiscard]] BiasChart& bias() { return *m_bias; }
    [[nodiscard]] QPushButton& ablationButton() { return *m_ablationButton; }
    [[nodiscard]] QString ablationHint() const;
    [[nodiscard]] QTabBar& tabs() { return *m_tabs; }

Q_SIGNALS:
    void ablationsRequested();

private:
    QWidget* addPanel(const char* frame);
    void showTab(int tab);
    void nameBias();

    const Theme& m_theme;
    QTabBar* m_tabs;
    QList<QWidget*> m_panels;
    QList<QLabel*> m_titles;
    QLabel *m_sliceSentence, *m_ablationSentence, *m_ablationHint, *m_biasSentence;
    Chart *m_slices, *m_ablations;
    BiasChart* m_bias;
    int m_biasLength = 20;
    QPushButton* m_ablationButton;
};

} // namespace ui
