#pragma once

#include "ui/dialogs/dialogs.h"

#include <QList>

namespace ui {

/// Answers by a script and keeps what was asked. An answer that the script lacks is "cancelled".
class ScriptedDialogs : public Dialogs {
public:
    QList<int> answers;        ///< for ask(), first first; when used up: the escape answer
    QList<QStringList> paths;  ///< for the pickers, first first
    QList<Question> questions; ///< what was asked
    QList<Notice> notices;     ///< what was told

    int ask(const Question& question) override
    {
        questions.append(question);
        if (!answers.isEmpty()) return answers.takeFirst();
        return question.escape < 0 ? static_cast<int>(question.answers.size()) - 1 : question.escape;
    }
    QString pickFile(const QString&, const QString&) override { return nextPaths().value(0); }
    QStringList pickFiles(const QString&, const QString&) override { return nextPaths(); }
    QString pickFolder(const QString&) override { return nextPaths().value(0); }
    QString pickSave(const QString&, const QString&, const QString&) override { return nextPaths().value(0); }
    void tell(const Notice& notice) override { notices.append(notice); }

private:
    QStringList nextPaths() { return paths.isEmpty() ? QStringList() : paths.takeFirst(); }
};

} // namespace ui
