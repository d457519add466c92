#pragma once

#include "core/protocol/operations/item_facts.h"
#include "core/store/item_filter.h"
#include "ui/pages/data/item_cell_delegate.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class Chart;
class PhotoButton;
class ThemedButton;
class WrappedLabel;

/// One item: its photograph, text, attributes, on which days it was seen, and what came right after it.
class DataItemPanel : public QWidget {
    Q_OBJECT

public:
    DataItemPanel(const Theme& theme, ItemPictures pictures, QWidget* parent = nullptr);
    /// What the grid knows already; the rest follows with showFacts().
    void showItem(const core::store::ItemSummary& item);
    void showFacts(const core::protocol::ItemFactsResponse& facts);
    /// Why the rest can't be told.
    void showFault(const QString& sentence);
    void retranslate();
    [[nodiscard]] QString code() const { return QString::fromStdString(m_item.code); }
    [[nodiscard]] Chart& days() const { return *m_days; }

Q_SIGNALS:
    void closed();
    /// Another item is to be shown, by its code.
    void itemRequested(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void restyle();
    void showTexts();
    void showAttributes();
    void showNeighbours();

    const Theme& m_theme;
    ItemPictures m_pictures;
    core::store::ItemSummary m_item;
    std::optional<core::protocol::ItemFactsResponse> m_facts;
    QString m_fault;
    ThemedButton *m_close, *m_copy;
    PhotoButton* m_photo;
    QLabel *m_heading, *m_daysTitle, *m_afterTitle;
    WrappedLabel *m_title, *m_description, *m_seen;
    QWidget* m_attributes;
    QGridLayout* m_grid = nullptr;
    QWidget* m_after;
    QVBoxLayout* m_content;
    Chart* m_days;
};

} // namespace ui
