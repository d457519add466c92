#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Band;

/// What is the matter with the open project or with the worker, each with its way out, below the page header: the
/// project is gone from its place, may only be read, is open elsewhere too; the worker could not be started.
class FaultBands : public QWidget {
    Q_OBJECT

public:
    explicit FaultBands(const Theme& theme, QWidget* parent = nullptr);

    void setGone(bool gone, const QString& folder);
    void setReadOnly(bool readOnly);
    void setOpenElsewhere(bool elsewhere);
    /// Why the worker does not answer; empty hides it.
    void setWorkerFault(const QString& sentence, const QString& diagnostics);

Q_SIGNALS:
    void lookAgainRequested();
    void locateRequested();
    void closeProjectRequested();
    void copyProjectRequested();
    void startWorkerRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Band *m_gone, *m_readOnly, *m_elsewhere, *m_worker;
    QPushButton *m_lookAgain, *m_locate, *m_closeProject, *m_copyProject, *m_dismissElsewhere, *m_start, *m_copy;
    QString m_folder, m_workerSentence, m_diagnostics;
};

} // namespace ui
