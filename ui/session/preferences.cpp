#include "ui/session/preferences.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr const char* kLanguage = "language";
constexpr const char* kTheme = "theme";
constexpr const char* kTextPercent = "textPercent";
constexpr const char* kDevice = "device";
constexpr const char* kMemoryLimit = "memoryLimit";
constexpr const char* kProjectsFolder = "projectsFolder";
constexpr const char* kTemporaryFolder = "temporaryFolder";
constexpr const char* kHashIdentifiers = "hashIdentifiers";
constexpr const char* kKeepsRecent = "keepsRecent";
constexpr const char* kNotifies = "notifies";
constexpr std::array kAll{kLanguage,       kTheme,           kTextPercent,     kDevice,      kMemoryLimit,
                          kProjectsFolder, kTemporaryFolder, kHashIdentifiers, kKeepsRecent, kNotifies};

constexpr int kAsTheSystem = 2;

} // namespace

Preferences::Preferences(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

void Preferences::set(const char* key, const QVariant& value)
{
    const bool wasForNow = m_forNow.remove(key) > 0;
    if (m_settings.value(key) == value && !wasForNow) return;
    m_settings.setValue(key, value);
    Q_EMIT changed(key);
}

void Preferences::setForNow(const QString& key, const QVariant& value)
{
    m_forNow.insert(key, value);
    Q_EMIT changed(key);
}

QVariant Preferences::value(const char* key, const QVariant& otherwise) const
{
    const auto now = m_forNow.constFind(key);
    return now != m_forNow.cend() ? *now : m_settings.value(key, otherwise);
}

QLocale::Language Preferences::language() const
{
    const auto* system = QLocale::system().language() == QLocale::Japanese ? "ja" : "en";
    return value(kLanguage, system).toString() == "ja" ? QLocale::Japanese : QLocale::English;
}

void Preferences::setLanguage(QLocale::Language language)
{
    set(kLanguage, language == QLocale::Japanese ? "ja" : "en");
}

int Preferences::theme() const
{
    return std::clamp(value(kTheme, kAsTheSystem).toInt(), 0, kAsTheSystem);
}

void Preferences::setTheme(int mode)
{
    set(kTheme, mode);
}

int Preferences::textPercent() const
{
    return std::clamp(value(kTextPercent, 100).toInt(), 80, 200);
}

void Preferences::setTextPercent(int percent)
{
    set(kTextPercent, std::clamp(percent, 80, 200));
}

QString Preferences::device() const
{
    return value(kDevice, "auto").toString();
}

void Preferences::setDevice(const QString& device)
{
    set(kDevice, device);
}

double Preferences::memoryLimit() const
{
    return std::max(0.0, value(kMemoryLimit, 0.0).toDouble());
}

void Preferences::setMemoryLimit(double gigabytes)
{
    set(kMemoryLimit, gigabytes);
}

QString Preferences::projectsFolder() const
{
    const auto chosen = value(kProjectsFolder).toString();
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : chosen;
}

void Preferences::setProjectsFolder(const QString& folder)
{
    set(kProjectsFolder, folder);
}

QString Preferences::temporaryFolder() const
{
    return value(kTemporaryFolder).toString();
}

void Preferences::setTemporaryFolder(const QString& folder)
{
    set(kTemporaryFolder, folder);
}

bool Preferences::hashIdentifiers() const
{
    return value(kHashIdentifiers, false).toBool();
}

void Preferences::setHashIdentifiers(bool hash)
{
    set(kHashIdentifiers, hash);
}

bool Preferences::keepsRecent() const
{
    return value(kKeepsRecent, true).toBool();
}

void Preferences::setKeepsRecent(bool keep)
{
    set(kKeepsRecent, keep);
}

bool Preferences::notifies() const
{
    return value(kNotifies, true).toBool();
}

void Preferences::setNotifies(bool notify)
{
    set(kNotifies, notify);
}

void Preferences::reset()
{
    for (const auto* key : kAll) {
        const bool wasForNow = m_forNow.remove(key) > 0;
        if (!m_settings.contains(key) && !wasForNow) continue;
        m_settings.remove(key);
        Q_EMIT changed(key);
    }
}

} // namespace ui
