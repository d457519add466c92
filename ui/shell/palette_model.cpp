#include "ui/shell/palette_model.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/store/item_facts.h"
#include "core/store/item_grid.h"
#include "core/store/item_match.h"
#include "core/store/session_repository.h"
#include "ui/session/project_session.h"
#include "ui/shell/command_table.h"
#include "ui/widgets/day_text.h"
#include "ui/widgets/folded_text.h"

#include <QAction>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <vector>

namespace ui {

namespace {

constexpr int kMostCommands = 8;
constexpr int kMostItems = 8;
constexpr int kMostSessions = 5;

/// A command's text as it is compared: the marks of menus do not matter either.
QString foldedTitle(const QString& text)
{
    return foldedText(QString(text).remove('&'));
}

QString keysOf(const QAction& action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

/// "Theme: Dark": what stands in a submenu says little without its title.
QString titleOf(const QAction& action, CommandTable::Menu menu)
{
    const auto text = action.text().remove('&');
    const bool sub = menu == CommandTable::Menu::Theme || menu == CommandTable::Menu::Language;
    return sub ? QString("%1: %2").arg(CommandTable::plainTitle(menu), text) : text;
}

} // namespace

PaletteModel::PaletteModel(const CommandTable& commands, ProjectSession& session, QObject* parent)
    : QAbstractListModel(parent), m_commands(commands), m_session(session)
{
}

void PaletteModel::find(const QString& words, bool deep)
{
    beginResetModel();
    m_found = commandsFor(words);
    if (deep && !words.trimmed().isEmpty() && m_session.isOpen()) {
        try {
            m_found += itemsFor(words.trimmed());
            m_found += sessionsFor(words.trimmed());
        } catch (const core::Error& error) { // a vanished project: the frame says so
            core::logWarning(error.what());
        }
    }
    endResetModel();
}

QList<Found> PaletteModel::commandsFor(const QString& words) const
{
    const auto wanted = foldedText(words).split(' ', Qt::SkipEmptyParts);
    const auto asKeys = foldedText(words).remove(' ');
    QList<Found> found;
    QList<Found> later;
    for (auto* action : m_commands.all()) {
        if (!action->isEnabled() || action->text().isEmpty() || action->objectName() == "tools.palette") continue;
        const auto menu = m_commands.menuOf(action);
        const auto title = titleOf(*action, menu);
        const auto text = foldedTitle(title);
        const auto keys = foldedText(keysOf(*action));
        const bool byText =
            std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) { return text.contains(word); });
        const bool byKeys = !asKeys.isEmpty() && keys.startsWith(asKeys);
        if (!byText && !byKeys) continue;
        Found each{Found::Kind::Command, title, keysOf(*action), action, {}, {}};
        const bool first = byKeys || (!wanted.isEmpty() && text.startsWith(wanted.first()));
        (first ? found : later) += each;
    }
    return (found + later).mid(0, kMostCommands);
}

QList<Found> PaletteModel::itemsFor(const QString& words) const
{
    const auto& database = m_session.project().database();
    const core::store::ItemGrid grid(database);
    core::store::ItemFilter filter;
    filter.text = foldedText(words).toStdString();
    std::vector<core::store::ItemSummary> items;
    if (core::store::ItemFacts(database).areMissing()) { // an older project, whose data were not counted since
        std::vector<std::int32_t> ids;
        for (const auto id : core::store::itemsMatching(database, filter.text, kMostItems))
            ids.push_back(static_cast<std::int32_t>(id.value));
        items = grid.find(ids);
    } else {
        items = grid.page(filter, std::nullopt, kMostItems);
    }
    QList<Found> found;
    for (const auto& item : items) {
        const auto code = QString::fromStdString(item.code);
        const auto title = QString::fromStdString(item.title);
        QStringList detail{code};
        if (!item.category.empty()) detail += QString::fromStdString(item.category);
        if (item.price) detail += QLocale().toString(*item.price, 'f', 0);
        found += {Found::Kind::Item,        title.isEmpty() ? code : title,
                  detail.join(tr(" · ")),   {},
                  {"data", "item:" + code}, m_session.thumbnail(item.id, PictureSize::Small)};
    }
    return found;
}

QList<Found> PaletteModel::sessionsFor(const QString& words) const
{
    core::store::SessionFilter filter;
    filter.codePrefix = foldedText(words).toStdString(); // whose case does not matter there
    QList<Found> found;
    for (const auto& each :
         core::store::SessionRepository(m_session.project().database()).page(filter, std::nullopt, kMostSessions)) {
        const auto code = QString::fromStdString(each.session.code);
        const auto day = QDateTime::fromSecsSinceEpoch(each.session.firstTime, Qt::UTC).date();
        found += {Found::Kind::Session,
                  tr("Session %1").arg(code),
                  tr("%1 · %n events", nullptr, each.session.length).arg(DayText::of(day)),
                  {},
                  {"sessions", "session:" + code},
                  {}};
    }
    return found;
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const auto& found = m_found.at(index.row());
    if (role == Qt::DisplayRole) return found.title;
    if (role == Qt::AccessibleTextRole) return found.detail.isEmpty() ? found.title : found.title + ", " + found.detail;
    return {};
}

QString PaletteModel::headingOf(int row) const
{
    if (row > 0 && m_found.at(row - 1).kind == m_found.at(row).kind) return {};
    switch (m_found.at(row).kind) {
    case Found::Kind::Command: return tr("Commands");
    case Found::Kind::Item: return tr("Items");
    case Found::Kind::Session: return tr("Sessions");
    }
    return {};
}

} // namespace ui
