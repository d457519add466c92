#include "ui/shell/window_memory.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/store/window_state_repository.h"
#include "ui/pages/page.h"
#include "ui/session/navigation.h"
#include "ui/session/project_session.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QCryptographicHash>
#include <QHeaderView>
#include <QSettings>
#include <QSplitter>

namespace ui {

namespace {

constexpr int kRestMilliseconds = 1500;
constexpr const char* kPage = "page";
constexpr const char* kGeometry = "geometry";

/// The name by which a splitter or header is remembered; empty: it is not.
QString nameOf(const QWidget* widget)
{
    if (!widget->objectName().isEmpty() && !widget->objectName().startsWith("qt_")) return widget->objectName();
    const auto* table = qobject_cast<const QHeaderView*>(widget) ? widget->parentWidget() : nullptr;
    return table ? table->objectName() : QString();
}

QByteArray stateOf(const QWidget* widget)
{
    if (const auto* splitter = qobject_cast<const QSplitter*>(widget)) return splitter->saveState();
    return static_cast<const QHeaderView*>(widget)->saveState();
}

/// What is kept of a header goes with its number of columns: of another version's it means nothing.
QString encoded(const QWidget* widget)
{
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    return QString::number(header ? header->count() : 0) + ':' + QString::fromLatin1(stateOf(widget).toBase64());
}

void putBack(QWidget* widget, const QString& value)
{
    const auto state = QByteArray::fromBase64(value.section(':', 1).toLatin1());
    if (auto* splitter = qobject_cast<QSplitter*>(widget))
        splitter->restoreState(state);
    else if (auto* header = static_cast<QHeaderView*>(widget); header->count() == value.section(':', 0, 0).toInt())
        header->restoreState(state);
}

} // namespace

WindowMemory::WindowMemory(MainWindow& window, const Services& services) : m_window(window), m_services(services)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kRestMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &WindowMemory::save);
    connect(&services.navigation, &Navigation::arrived, &m_soon, qOverload<>(&QTimer::start));
    connect(&window, &MainWindow::closed, this, &WindowMemory::save);
}

// The headers of models without columns yet are as wide as nothing: they are left alone.
QList<WindowMemory::Part> WindowMemory::parts() const
{
    QList<Part> parts;
    for (const auto* page : m_window.pages()) {
        QList<QWidget*> widgets;
        for (auto* each : page->findChildren<QSplitter*>()) widgets += each;
        for (auto* each : page->findChildren<QHeaderView*>())
            if (each->orientation() == Qt::Horizontal && each->count() > 0) widgets += each;
        for (auto* each : widgets)
            if (const auto name = nameOf(each); !name.isEmpty()) parts += {page->name() + '/' + name, each};
    }
    return parts;
}

void WindowMemory::watch(QWidget* widget)
{
    const auto soon = [this] { m_soon.start(); };
    if (widget->property("denju-remembered").toBool()) return;
    widget->setProperty("denju-remembered", true);
    if (auto* splitter = qobject_cast<QSplitter*>(widget)) {
        connect(splitter, &QSplitter::splitterMoved, this, soon);
        return;
    }
    auto* header = static_cast<QHeaderView*>(widget);
    connect(header, &QHeaderView::sectionResized, this, soon);
    connect(header, &QHeaderView::sectionMoved, this, soon);
    connect(header, &QHeaderView::sortIndicatorChanged, this, soon);
}

QString WindowMemory::settingsKey(const QString& name) const
{
    const auto folder = QCryptographicHash::hash(m_services.session.folder().toUtf8(), QCryptographicHash::Sha256);
    return "windows/" + QString::fromLatin1(folder.toHex().left(16)) + '/' + name;
}

QString WindowMemory::stored(const QString& name) const
{
    if (!m_services.session.isOpen()) return {};
    auto aside = m_services.settings.value(settingsKey(name)).toString();
    if (!aside.isEmpty()) return aside;
    try {
        const auto& database = m_services.session.project().database();
        const auto value = core::store::WindowStateRepository(database).find(name.toStdString());
        return value ? QString::fromStdString(*value) : QString();
    } catch (const core::Error& error) {
        core::logWarning(error.what());
        return {};
    }
}

void WindowMemory::restore()
{
    m_known.clear();
    if (!m_window.isVisible()) // under the user's eyes a window does not move
        m_window.restoreGeometry(QByteArray::fromBase64(stored(kGeometry).toLatin1()));
    for (const auto& [name, widget] : parts()) {
        watch(widget);
        const auto value = stored(name);
        if (value.isEmpty()) continue;
        putBack(widget, value);
        m_known.insert(name, value);
    }
    m_soon.stop();
}

QString WindowMemory::lastPage() const
{
    return stored(kPage);
}

void WindowMemory::save()
{
    m_soon.stop();
    if (!m_services.session.isOpen()) return;
    std::map<std::string, std::string> news;
    const auto note = [&](const QString& name, const QString& value) {
        if (m_known.value(name) == value) return;
        m_known.insert(name, value);
        news.emplace(name.toStdString(), value.toStdString());
    };
    if (const auto* page = m_window.currentPage()) note(kPage, page->name());
    note(kGeometry, QString::fromLatin1(m_window.saveGeometry().toBase64()));
    for (const auto& [name, widget] : parts()) {
        watch(widget);
        note(name, encoded(widget));
    }
    if (news.empty()) return;
    try {
        core::store::WindowStateRepository(m_services.session.project().database()).save(news);
        for (const auto& [name, value] : news) m_services.settings.remove(settingsKey(QString::fromStdString(name)));
    } catch (const core::Error&) { // read-only, busy, full or gone: the settings keep it
        for (const auto& [name, value] : news)
            m_services.settings.setValue(settingsKey(QString::fromStdString(name)), QString::fromStdString(value));
    }
}

} // namespace ui
