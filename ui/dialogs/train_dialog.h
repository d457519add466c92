#pragma once

#include "core/protocol/operations/train.h"
#include "ui/widgets/theme.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace ui {

/// Asks for preset and device of the next training.
class TrainDialog : public QDialog {
    Q_OBJECT

public:
    /// `canResume`: a training of this project was stopped.
    TrainDialog(const Theme& theme, bool canResume, QWidget* parent = nullptr);
    /// Without the project.
    [[nodiscard]] core::protocol::TrainRequest request() const;

private:
    QComboBox* m_preset;
    QComboBox* m_device;
    QCheckBox* m_resume;
};

} // namespace ui
