#pragma once

#include "core/protocol/operations/import.h"
#include "ui/dialogs/fault_model.h"
#include "ui/widgets/theme.h"

#include <QDialog>

namespace ui {

class Dialogs;

/// What an import read, took and left out, and each row that it could not use.
class FaultDialog : public QDialog {
    Q_OBJECT

public:
    FaultDialog(const Theme& theme, Dialogs& dialogs, const core::protocol::ImportResponse& response,
                QWidget* parent = nullptr);

private:
    QWidget* buildButtons(const Theme& theme);
    void save();

    Dialogs& m_dialogs;
    FaultModel m_model;
};

} // namespace ui
