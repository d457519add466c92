#pragma once

#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class QLabel;

namespace ui {

/// Where files and folders are dropped: a dashed frame that says what fits, with a button for those who'd rather
/// choose.
class DropZone : public QWidget {
    Q_OBJECT

public:
    explicit DropZone(const Theme& theme, QWidget* parent = nullptr);
    void retranslate();
    /// In a low window: smaller, so that the page needs no scrolling.
    void setLow(bool low);

Q_SIGNALS:
    void dropped(const QStringList& paths);
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    const Theme& m_theme;
    bool m_over = false;
    QList<QLabel*> m_kinds;
    QLabel* m_heading;
    QLabel* m_formats;
    class ThemedButton* m_choose;
};

} // namespace ui
