#pragma once

#include "ui/pages/settings/backbone_questions.h"

#include <QObject>

namespace ui {

class BackboneList;
class Dialogs;

/// Fills the list of pretrained models, adds a folder that the user picks, and takes one off the list.
class BackbonesController : public QObject {
    Q_OBJECT

public:
    BackbonesController(BackboneList& list, BackboneQuestions questions, Dialogs& dialogs);

    /// Asks anew: a folder may have come or gone.
    void reload();

private:
    void add();
    void remove(const QString& name);
    void tell(const WorkerError& error);

    BackboneList& m_list;
    BackboneQuestions m_questions;
    Dialogs& m_dialogs;
};

} // namespace ui
