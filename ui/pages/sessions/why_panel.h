#pragma once

#include "ui/pages/sessions/edited_session.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class IconLabel;
class PartsChart;
class WhatIfList;
class WrappedLabel;

/// Why an item stands where it does: the sentence, the parts of the score, and the what-if.
class WhyPanel : public QScrollArea {
    Q_OBJECT

public:
    WhyPanel(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    void setView(const WhyView& view);
    void setSession(const EditedSession& session);
    /// Without a model there is nothing to ask: one sentence instead of everything.
    void showNothing(const QString& sentence);
    /// How far such explanations can be trusted, as measured; an empty sentence takes it away.
    void setTrust(const QString& sentence);
    /// No reasons to show, for now; what is tried stays.
    void showWaiting(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    /// Of the reasons alone, without what is tried.
    [[nodiscard]] int reasonsHeight() const;
    [[nodiscard]] WhatIfList* whatIf() const { return m_whatIf; }
    void retranslate();

Q_SIGNALS:
    void addRequested();
    void reverseRequested();
    void modelCardRequested();
    void restoreAllRequested();

private:
    QLabel* addLabel(TextRole role, Token token);
    WrappedLabel* addWrapped(TextRole role, Token token);
    void build();
    void restyle();
    void showTotals();
    void showWhatIf(bool shown);
    void buildTrust(QVBoxLayout* layout);

    const Theme& m_theme;
    Pictures m_pictures;
    WhyView m_view;
    bool m_edited = false;
    QList<std::pair<QLabel*, std::pair<TextRole, Token>>> m_labels;
    QList<QWidget*> m_lines; ///< between the sentence, the parts and the what-if
    QLabel* m_photo = nullptr;
    WrappedLabel* m_title = nullptr;
    QLabel* m_detail = nullptr;
    WrappedLabel* m_rank = nullptr;
    WrappedLabel* m_sentence = nullptr;
    IconLabel* m_ruler = nullptr;
    WrappedLabel* m_method = nullptr;
    QLabel* m_partsTitle = nullptr;
    QLabel* m_total = nullptr;
    PartsChart* m_parts = nullptr;
    WrappedLabel* m_sum = nullptr;
    QLabel* m_whatIfTitle = nullptr;
    WhatIfList* m_whatIf = nullptr;
    QLabel* m_edits = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_reverse = nullptr;
    QPushButton* m_restoreAll = nullptr;
    QWidget* m_trust = nullptr;
    WrappedLabel* m_trustText = nullptr;
    QPushButton* m_modelCard = nullptr;
};

} // namespace ui
