#pragma once

#include "core/protocol/operations/import.h"
#include "ui/widgets/theme.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;

namespace ui {

class Dialogs;

/// Asks for the session log, the product table and the pictures. Dropped paths are sorted by kind: a folder or a zip
/// holds the pictures; of the tables, one whose name speaks of items or products is the product table.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    void take(const QStringList& paths);
    /// Without the project.
    [[nodiscard]] core::protocol::ImportRequest request() const;

private:
    QLineEdit* addRow(QFormLayout* form, const QString& label, const char* name);
    void updateButton();

    const Theme& m_theme;
    Dialogs& m_dialogs;
    QLineEdit* m_sessions;
    QLineEdit* m_items;
    QLineEdit* m_images;
    class ThemedButton* m_import;
};

} // namespace ui
