#pragma once

#include <QHash>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QVariant>

class QSettings;

namespace ui {

/// What the user has chosen for this computer, whatever the project; kept in QSettings, changed on the Settings page
/// and in the View menu, read by whoever begins something. One object, made beside the window; GUI thread.
class Preferences : public QObject {
    Q_OBJECT

public:
    explicit Preferences(QSettings& settings, QObject* parent = nullptr);

    /// Japanese or English; the system's until chosen.
    [[nodiscard]] QLocale::Language language() const;
    void setLanguage(QLocale::Language language);
    /// As Theme::Mode: 0 light, 1 dark, 2 as the system.
    [[nodiscard]] int theme() const;
    void setTheme(int mode);
    /// Zoom of type and row heights in per cent, 80 to 200.
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    /// "auto", "cpu", "cuda:0": what a new training proposes, as TrainRequest names it.
    [[nodiscard]] QString device() const;
    void setDevice(const QString& device);
    /// Gigabytes (2^30 bytes) that a new training may take; 0: what the computer has.
    [[nodiscard]] double memoryLimit() const;
    void setMemoryLimit(double gigabytes);

    /// Where new projects are proposed; the user's documents until chosen.
    [[nodiscard]] QString projectsFolder() const;
    void setProjectsFolder(const QString& folder);
    /// Where the workers put what they need for a while (their TMPDIR); empty: as the system says.
    [[nodiscard]] QString temporaryFolder() const;
    void setTemporaryFolder(const QString& folder);

    /// Whether the import proposes to keep session numbers only as hashes.
    [[nodiscard]] bool hashIdentifiers() const;
    void setHashIdentifiers(bool hash);
    /// Whether Start keeps a list of the projects opened last.
    [[nodiscard]] bool keepsRecent() const;
    void setKeepsRecent(bool keep);
    /// Whether the system is told of a long job that ends while the window is not looked at.
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool notify);

    /// For this run of the program alone: what its command line said, until the user chooses otherwise.
    void setForNow(const QString& key, const QVariant& value);

    /// All of the above as on the first start. Geometry and the list of projects stay.
    void reset();

Q_SIGNALS:
    /// `key` as in the settings: "language", "theme", "textPercent", "device", ...
    void changed(const QString& key);

private:
    void set(const char* key, const QVariant& value);
    [[nodiscard]] QVariant value(const char* key, const QVariant& otherwise = {}) const;

    QSettings& m_settings;
    QHash<QString, QVariant> m_forNow;
};

} // namespace ui
