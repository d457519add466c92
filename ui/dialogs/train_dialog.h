#pragma once

#include "core/protocol/operations/train.h"
#include "ui/widgets/theme.h"

#include <QDialog>

class QCheckBox;

namespace ui {

class FieldForm;

/// Asks for the settings of the next training: every field of its request, as on the command line.
class TrainDialog : public QDialog {
    Q_OBJECT

public:
    /// `canResume`: a training of this project was stopped.
    TrainDialog(const Theme& theme, bool canResume, QWidget* parent = nullptr);
    /// Without the project.
    [[nodiscard]] core::protocol::TrainRequest request() const;

private:
    FieldForm* m_form;
    QCheckBox* m_resume;
};

} // namespace ui
