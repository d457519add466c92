#pragma once

#include "core/domain/training_config.h"
#include "ui/widgets/theme.h"

#include <QDialog>
#include <QMap>
#include <QStringList>

class QLabel;
class QPushButton;

namespace ui {

class FieldForm;

/// Every setting of a training and what each does, made from the fields of TrainingConfig. What is out of bounds is
/// said, and can't be taken.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// The names that can be chosen for a setting.
    using Offers = QMap<QString, QStringList>;

    SettingsDialog(const Theme& theme, const core::TrainingConfig& config, const Offers& offers,
                   QWidget* parent = nullptr);
    [[nodiscard]] core::TrainingConfig config() const { return m_config; }

private:
    void take();
    void reset();

    core::TrainingConfig m_config;
    FieldForm* m_form;
    QLabel *m_differs, *m_fault;
    QPushButton* m_accept;
};

} // namespace ui
