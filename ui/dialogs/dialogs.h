#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// A question with its answers as buttons, the safest first in reading order of importance.
struct Question {
    QString title;
    QString text;
    QStringList answers;
    int preferred = 0; ///< the answer of Enter
    int escape = -1;   ///< the answer of Esc and of closing the box; -1: the last one
};

/// Something to be said that ends with "OK"; `diagnostics`, where present, can be copied.
struct Notice {
    enum class Kind { Information, Error, About };
    Kind kind = Kind::Information;
    QString title;
    QString text;
    QString diagnostics;
};

/// How the window asks its user. An interface, so that tests can answer. Empty answers mean "cancelled".
class Dialogs {
public:
    virtual ~Dialogs() = default;
    /// The index of the chosen answer.
    virtual int ask(const Question& question) = 0;
    virtual QString pickFile(const QString& title, const QString& filter) = 0;
    virtual QStringList pickFiles(const QString& title, const QString& filter) = 0;
    virtual QString pickFolder(const QString& title) = 0;
    virtual QString pickSave(const QString& title, const QString& suggestion, const QString& filter) = 0;
    virtual void tell(const Notice& notice) = 0;
};

} // namespace ui
