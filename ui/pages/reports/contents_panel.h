#pragma once

#include "core/domain/report_part.h"
#include "ui/pages/reports/report_choices.h"
#include "ui/widgets/theme.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class OrderList;
class Segmented;
class ThemedButton;

/// The left panel of the Reports page: what goes in and in which order, what other pages added, language, format and
/// file.
class ContentsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ContentsPanel(const Theme& theme, QWidget* parent = nullptr);
    void retranslate();

    void setChoices(const ReportChoices& choices);
    [[nodiscard]] ReportChoices choices() const;
    void showFile(const QString& file);
    void setParts(const QList<core::ReportPart>& parts, int current);
    /// Whether there is anything to write, and nothing being written.
    void setCanWrite(bool can, const QString& whyNot);

    [[nodiscard]] OrderList& sections() { return *m_sections; }
    [[nodiscard]] OrderList& parts() { return *m_parts; }
    [[nodiscard]] QLineEdit& file() { return *m_file; }
    [[nodiscard]] QCheckBox& tables() { return *m_tables; }
    [[nodiscard]] QPushButton& write();
    [[nodiscard]] Segmented& language() { return *m_language; }
    [[nodiscard]] Segmented& format() { return *m_format; }

Q_SIGNALS:
    void choicesChanged();
    void pickFileRequested();
    void writeRequested();
    void sectionChosen(core::ReportSection section); ///< clicked, or come to by the keyboard
    void partMoved(int from, int to);
    void partRemoved(int row);

private:
    QWidget* makeLists();
    QWidget* makeForm();
    QHBoxLayout* makeHead(QLabel* title, OrderList* list, QToolButton*& up, QToolButton*& down);
    void enableButtons();

    const Theme& m_theme;
    QLabel *m_sectionTitle, *m_hint, *m_partTitle, *m_noParts, *m_languageLabel, *m_formatLabel, *m_fileLabel;
    OrderList *m_sections, *m_parts;
    QToolButton *m_sectionUp, *m_sectionDown, *m_up, *m_down, *m_remove;
    Segmented *m_language, *m_format;
    QLineEdit* m_file;
    QToolButton* m_pick;
    QCheckBox* m_tables;
    ThemedButton* m_write;
    ReportChoices m_choices;
};

/// A section by its name in the window's language.
QString sectionText(core::ReportSection section);

} // namespace ui
