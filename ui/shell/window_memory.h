#pragma once

#include "ui/shell/services.h"

#include <QHash>
#include <QObject>
#include <QTimer>

class QWidget;

namespace ui {

class MainWindow;

/// Remembers of each project how the window stood in it: place and size, the last page, the splitters and the columns
/// of tables (those with an object name, or whose table has one). In the project itself; in the settings where that may
/// not be written or is busy.
class WindowMemory : public QObject {
    Q_OBJECT

public:
    WindowMemory(MainWindow& window, const Services& services);
    /// Puts splitters and columns back as this project had them; those it knows nothing of stay.
    void restore();
    /// The page this project was left on; empty: none is known.
    [[nodiscard]] QString lastPage() const;
    void save();

private:
    struct Part {
        QString name;
        QWidget* widget;
    };
    [[nodiscard]] QList<Part> parts() const;
    [[nodiscard]] QString stored(const QString& name) const;
    [[nodiscard]] QString settingsKey(const QString& name) const;
    void watch(QWidget* widget);

    MainWindow& m_window;
    Services m_services;
    QHash<QString, QString> m_known; ///< as last read or written, so that only news is written
    QTimer m_soon;                   ///< a moved splitter is saved when it rests
};

} // namespace ui
