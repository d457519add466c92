#pragma once

#include "core/protocol/operations/preview.h"
#include "ui/pages/data/wizard/import_choices.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace ui {

class Dialogs;

/// The last step: what will be imported, file by file, and what shall be done with session numbers and left-out rows.
class FinishStep : public QWidget {
    Q_OBJECT

public:
    FinishStep(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    void show(const ImportChoices& choices, const std::vector<core::protocol::TablePreview>& tables,
              const std::optional<core::protocol::PicturePreview>& pictures);
    /// How many jobs this import would wait for.
    void setJobsBefore(int jobs);
    void retranslate();

Q_SIGNALS:
    void hashChosen(bool hash);
    /// Empty: no file.
    void faultsFileChosen(const QString& path);

private:
    void showSums();
    void chooseFile(bool wanted);

    const Theme& m_theme;
    Dialogs& m_dialogs;
    ImportChoices m_choices;
    std::vector<core::protocol::TablePreview> m_tables;
    std::optional<core::protocol::PicturePreview> m_pictures;
    int m_jobsBefore = 0;
    QLabel *m_title, *m_lead, *m_queue, *m_hashText, *m_faultsText;
    QWidget* m_sums;
    QGridLayout* m_grid = nullptr;
    QCheckBox *m_hash, *m_faults;
};

} // namespace ui
