#pragma once

#include "ui/pages/sessions/neighbour_list.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Picks an item to be added to the what-if: words of its title, in any width and case, and the items that hold them
/// with their photographs. Asks by searched(); whoever hears it calls setRows().
class ItemPicker : public QDialog {
    Q_OBJECT

public:
    /// So many items are shown; who looks for others types more.
    static constexpr int kMost = 60;

    ItemPicker(const Theme& theme, Pictures pictures, QWidget* parent = nullptr);
    /// `all`: how many items hold the words.
    void setRows(const QList<NeighbourRow>& rows, qint64 all);
    [[nodiscard]] QLineEdit* search() const { return m_search; }
    [[nodiscard]] NeighbourList* list() const { return m_list; }
    /// Shows it with an empty field.
    void open() override;
    void retranslate();

Q_SIGNALS:
    void searched(const QString& text);
    void picked(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take();

    const Theme& m_theme;
    QLineEdit* m_search = nullptr;
    NeighbourList* m_list = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_cancel = nullptr;
    QTimer m_typing;
    qint64 m_all = 0;
};

} // namespace ui
