#pragma once

#include "ui/pages/data/data_view.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

/// What became of every row that the newest import read, file by file, and how large the project is.
class CountsPanel : public QWidget {
    Q_OBJECT

public:
    explicit CountsPanel(const Theme& theme, QWidget* parent = nullptr);
    void show(const DataView& view);
    void retranslate();
    /// Folded, only the large numbers are seen.
    void setFolded(bool folded);

private:
    struct Number {
        QLabel *value, *name;
    };
    void showFiles();
    void showNumbers();
    void addRow(int line, const core::protocol::FileCount& file);

    const Theme& m_theme;
    DataView m_view;
    QLabel *m_title, *m_rule;
    QWidget *m_files, *m_head;
    QGridLayout* m_grid = nullptr;
    QList<Number> m_numbers;
};

} // namespace ui
