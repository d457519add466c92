#pragma once

#include "core/domain/item.h"
#include "ui/pages/sessions/item_view.h"
#include "ui/pages/sessions/questions.h"
#include "ui/pages/sessions/session_view.h"

#include <QObject>

#include <functional>
#include <optional>

namespace ui {

class Navigation;
class ProjectSession;
class SessionsPage;

/// What stands beside the session: similar ones, the item, the transitions between categories, and the picker of items.
/// Asks only for what is looked at. Everything given must outlive it.
class SideController : public QObject {
    Q_OBJECT

public:
    struct Ways {
        /// The question about the session on show; nothing where there is none or no model.
        std::function<std::optional<core::protocol::SimilarRequest>()> similar;
        std::function<ItemCard(core::ItemId)> card;
    };

    SideController(SessionsPage& page, ProjectSession& project, Questions& questions, Ways ways,
                   QObject* parent = nullptr);
    void setNavigation(Navigation& navigation) { m_navigation = &navigation; }

    /// Another session, edit or model: what was answered is of no use any more.
    void outdate(core::RunId run);
    /// The item that the Item tab shows.
    void setItem(const QString& code);
    void openPicker();
    /// What is in words is said anew.
    void retranslate();
    /// Another project, or what it holds has changed.
    void reset();

Q_SIGNALS:
    void sessionWanted(core::SessionId session);
    void stepWanted(const QString& from, const QString& to, int levels);
    void itemAdded(core::ItemId item);
    void sessionsOfItemWanted(const QString& code);

private:
    void askWhatIsSeen();
    void askSimilar();
    void askItem();
    void askTransitions();
    void takeSimilar(const core::protocol::SimilarResponse& response);
    void takeItem(const core::protocol::ItemFactsResponse& response);
    void searchItems(const QString& text);
    void forget(qint64& question);
    [[nodiscard]] QList<NeighbourRow> rowsOf(const std::vector<core::protocol::NeighbourItem>& items) const;

    SessionsPage& m_page;
    ProjectSession& m_project;
    Questions& m_questions;
    Ways m_ways;
    Navigation* m_navigation = nullptr;
    core::RunId m_run;
    QString m_itemCode;
    std::optional<core::protocol::SimilarResponse> m_similar;
    std::optional<core::protocol::ItemFactsResponse> m_item;
    bool m_transitionsAreNew = false;
    qint64 m_askedSimilar = 0; ///< the worker's number of the question in progress, 0: none
    qint64 m_askedItem = 0;
    qint64 m_askedTransitions = 0;
};

} // namespace ui
