#pragma once

#include "ui/pages/sessions/item_view.h"
#include "ui/widgets/theme.h"

#include <QScrollArea>

#include <array>

class QLabel;
class QPushButton;

namespace ui {

class DayChart;
class NeighbourList;
class WrappedLabel;

/// The tab of one item: its picture and text, how often it was seen, what comes before and after it, what is like it.
class ItemPanel : public QScrollArea {
    Q_OBJECT

public:
    ItemPanel(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    void setView(const ItemView& view);
    /// One sentence instead of everything.
    void showNothing(const QString& sentence);
    [[nodiscard]] const ItemView& view() const { return m_view; }
    [[nodiscard]] QString sentence() const;
    void retranslate();

Q_SIGNALS:
    void itemChosen(const QString& code);
    void dataRequested(const QString& code);     ///< the item on the Data page
    void addRequested(const QString& code);      ///< into the what-if
    void sessionsRequested(const QString& code); ///< those that hold the item

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Section {
        QLabel* title = nullptr;
        NeighbourList* list = nullptr;
    };
    void build();
    QLabel* addLabel(QLabel* label, TextRole role, Token token);
    void restyle();
    void showPhoto();
    void showSections();

    const Theme& m_theme;
    Pictures m_pictures;
    ItemView m_view;
    QList<std::pair<QLabel*, std::pair<TextRole, Token>>> m_labels;
    WrappedLabel* m_nothing = nullptr;
    QWidget* m_content = nullptr;
    QLabel* m_photo = nullptr;
    WrappedLabel* m_title = nullptr;
    WrappedLabel* m_facts = nullptr;
    WrappedLabel* m_text = nullptr;
    QPushButton* m_sessions = nullptr;
    QPushButton* m_data = nullptr;
    QPushButton* m_add = nullptr;
    QLabel* m_seenTitle = nullptr;
    WrappedLabel* m_seen = nullptr;
    DayChart* m_days = nullptr;
    std::array<Section, 5> m_sections;
};

} // namespace ui
