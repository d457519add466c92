#include "ui/dialogs/train_dialog.h"

#include "ui/widgets/themed_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace ui {

TrainDialog::TrainDialog(const Theme& theme, bool canResume, QWidget* parent)
    : QDialog(parent), m_preset(new QComboBox), m_device(new QComboBox), m_resume(new QCheckBox)
{
    setWindowTitle(tr("Train"));
    setMinimumWidth(440);
    m_preset->setObjectName("preset");
    m_preset->addItem(tr("Quick: a first look"), static_cast<int>(core::Preset::Quick));
    m_preset->addItem(tr("Pilot: figures to decide by"), static_cast<int>(core::Preset::Pilot));
    m_preset->addItem(tr("Full: the largest models"), static_cast<int>(core::Preset::Full));
    m_device->setObjectName("device");
    m_device->addItem(tr("Automatic"), "auto");
    m_device->addItem(tr("Processor (CPU)"), "cpu");
    m_device->addItem(tr("First GPU (cuda:0)"), "cuda:0");
    m_resume->setObjectName("resume");
    m_resume->setText(tr("Go on with the training that was stopped"));
    m_resume->setVisible(canResume);
    m_resume->setChecked(canResume);
    auto* cancel = new ThemedButton(theme, {});
    cancel->setText(tr("Cancel"));
    auto* train = new ThemedButton(theme, "train", "primary");
    train->setText(tr("Train"));
    train->setObjectName("train");
    train->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(train);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(8);
    form->addRow(m_resume);
    form->addRow(tr("Preset"), m_preset);
    form->addRow(tr("Device"), m_device);
    form->addRow(buttons);
    const auto offerChoices = [this](bool resume) { // a training goes on as it began
        m_preset->setEnabled(!resume);
        m_device->setEnabled(!resume);
    };
    connect(m_resume, &QCheckBox::toggled, this, offerChoices);
    offerChoices(canResume);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(train, &QPushButton::clicked, this, &QDialog::accept);
}

core::protocol::TrainRequest TrainDialog::request() const
{
    core::protocol::TrainRequest request;
    request.preset = static_cast<core::Preset>(m_preset->currentData().toInt());
    request.device = m_device->currentData().toString().toStdString();
    request.resume = m_resume->isChecked();
    return request;
}

} // namespace ui
