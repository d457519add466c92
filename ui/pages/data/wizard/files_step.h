#pragma once

#include "ui/pages/data/wizard/import_choices.h"
#include "ui/widgets/theme.h"

#include <QWidget>

#include <array>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Dialogs;
class IconLabel;
class ThemedButton;

/// Which files are imported: dropped, chosen or typed. Each kind has its row with what is known of the file.
class FilesStep : public QWidget {
    Q_OBJECT

public:
    enum Kind { Sessions, Items, Images };

    FilesStep(const Theme& theme, Dialogs& dialogs, QWidget* parent = nullptr);
    void show(const ImportChoices& choices);
    /// What is known of a file, or what is wrong with it.
    enum class Fact { Good, Reading, Doubt, Fault };
    void setFact(Kind kind, const QString& text, Fact fact);
    void focusChoice();
    void retranslate();

Q_SIGNALS:
    void pathChosen(Kind kind, const QString& path);
    /// Of any kind, to be sorted.
    void pathsDropped(const QStringList& paths);
    void swapWanted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row {
        QLabel *title, *meaning, *fact;
        IconLabel *icon, *factIcon;
        QLineEdit* path;
        ThemedButton *file, *folder, *clear;
    };
    Row buildRow(Kind kind, QVBoxLayout* layout);
    void choose(Kind kind, bool folder);

    const Theme& m_theme;
    Dialogs& m_dialogs;
    QWidget* m_zone;
    QLabel *m_drop, *m_dropText;
    ThemedButton *m_choose, *m_swap;
    std::array<Row, 3> m_rows{};
    bool m_hovered = false;
};

} // namespace ui
