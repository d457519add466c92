#pragma once

#include "ui/widgets/theme.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace core {
struct Job;
}

namespace ui {

class Jobs;

/// F12: what the worker of a job wrote about its work (its log file in the project's folder), the newest lines at the
/// foot, and all of it with the job's record for the clipboard. Reads no more than the file's end.
class LogPane : public QWidget {
    Q_OBJECT

public:
    LogPane(const Theme& theme, Jobs& jobs, QWidget* parent = nullptr);
    /// The folder of the open project; empty: none.
    void setProject(const QString& folder);
    /// Shows this job from now on.
    void choose(qint64 job);
    /// Everything a maintainer wants to know of the job on show.
    [[nodiscard]] QString diagnostics() const;

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void listJobs();
    void read();
    void retranslate();

    Jobs& m_jobs;
    QString m_folder;
    QTimer m_timer;
    QLabel* m_title;
    QComboBox* m_choice;
    QPushButton *m_copy, *m_close;
    QPlainTextEdit* m_text;
};

} // namespace ui
