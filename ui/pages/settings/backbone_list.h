#pragma once

#include "core/protocol/operations/backbones.h"
#include "ui/widgets/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class SettingRow;

/// The pretrained models of this computer, a row each with what it is and why it can't be used where it can't, and a
/// row to add a folder.
class BackboneList : public QWidget {
    Q_OBJECT

public:
    explicit BackboneList(const Theme& theme, QWidget* parent = nullptr);

    /// Before the first of these it says that it looks.
    void showBackbones(const core::protocol::BackbonesResponse& found);
    /// Why they could not be asked for.
    void showFault(const QString& sentence);
    /// A folder is being checked, which takes seconds; empty: none is.
    void showChecking(const QString& folder);
    void retranslate();

Q_SIGNALS:
    void addRequested();
    void removeRequested(const QString& name);

private:
    void showState();
    void rebuild();
    void addModel(const core::protocol::Backbone& backbone);

    const Theme& m_theme;
    core::protocol::BackbonesResponse m_found;
    QString m_fault, m_checking;
    bool m_asked = false;
    QVBoxLayout* m_rows;
    QPushButton* m_add;
    SettingRow* m_addRow;
};

/// "Language model · llama · 135M parameters · 269 MB on the disk, 538 MB in a training · apache-2.0 · EN"; the
/// reason where it can't be used.
QString backboneText(const core::protocol::Backbone& backbone);

} // namespace ui
