#pragma once

#include "ui/dialogs/dialogs.h"

#include <QPointer>
#include <QWidget>

namespace ui {

/// Dialogs by Qt's own boxes, modal to the window given.
class QtDialogs : public Dialogs {
public:
    void setParent(QWidget* parent) { m_parent = parent; }

    int ask(const Question& question) override;
    QString pickFile(const QString& title, const QString& filter) override;
    QStringList pickFiles(const QString& title, const QString& filter) override;
    QString pickFolder(const QString& title) override;
    QString pickSave(const QString& title, const QString& suggestion, const QString& filter) override;
    void tell(const Notice& notice) override;

private:
    QPointer<QWidget> m_parent;
};

} // namespace ui
