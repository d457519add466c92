#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QEvent;

namespace ui {

/// What the shell shows in its stack: one place of the rail. A page sets no texts in its constructor but in
/// retranslate(), which it calls there once; the language switch calls it again. Inside it sits any layout.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Its place in commands, settings and the history: "start", "data", "models", "evaluation", "sessions", "reports",
    /// "settings".
    [[nodiscard]] virtual QString name() const = 0;
    /// In the language of the moment; the shell shows it in the page header and the rail.
    [[nodiscard]] virtual QString title() const = 0;
    /// The name of its icon in resources/icons.
    [[nodiscard]] virtual QString iconName() const = 0;
    /// Sets every text anew.
    virtual void retranslate() = 0;
    /// Controls that stand right of the title in the 44 px page header; the shell takes them in, the page keeps the
    /// pointer.
    [[nodiscard]] virtual QWidget* headerTools() { return nullptr; }
    /// Start has none.
    [[nodiscard]] virtual bool hasHeader() const { return true; }
    /// What can be done here, each with an object name ("data.import"), a text and perhaps a shortcut: the shell puts
    /// them into the menu of the page's name, the palette and the list of shortcuts. The page keeps them.
    [[nodiscard]] virtual QList<QAction*> commands() { return {}; }
    /// The page is gone to, with what is to be shown there (Place::detail; empty: as it stands).
    virtual void arrive(const QString& detail) { Q_UNUSED(detail) }

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace ui
