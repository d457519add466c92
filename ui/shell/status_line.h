#pragma once

#include "ui/widgets/theme.h"

#include <QStatusBar>

class QLabel;
class QPushButton;

namespace ui {

/// The bar at the window's foot: that nothing leaves the computer, the job at work, the device with its free memory,
/// and when the project was last written.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);
    void setJob(const QString& text);
    void setDevice(const QString& text, const QString& tip);
    /// Empty while no project is open.
    void setSaved(const QString& text, const QString& tip);
    void retranslate();

Q_SIGNALS:
    /// The job's words were clicked.
    void jobClicked();

private:
    QLabel* m_offline;
    QPushButton* m_job;
    QLabel* m_device;
    QLabel* m_saved;
    QWidget *m_beforeDevice, *m_beforeSaved;
};

} // namespace ui
