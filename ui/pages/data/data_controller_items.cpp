#include "core/domain/split.h"
#include "core/protocol/operations/item_facts.h"
#include "core/store/item_grid.h"
#include "ui/bridge/worker.h"
#include "ui/pages/data/data_controller.h"
#include "ui/pages/data/data_item_panel.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/fault_rows_dialog.h"
#include "ui/pages/data/item_browser.h"
#include "ui/pages/data/wizard/import_wizard.h"
#include "ui/session/project_session.h"
#include "ui/session/table_export.h"
#include "ui/widgets/table_view.h"

#include <QDateTime>
#include <QListView>

#include <algorithm>

/// Items, and rows that were left out, one by one.
namespace ui {

using core::protocol::ItemFactsRequest;
using core::protocol::ItemFactsResponse;
using core::store::ItemFilter;

void DataController::openItem(int row)
{
    const auto* item = m_page.itemModel().item(row);
    auto& panel = m_page.itemPanel();
    if (!item || (panel.isVisible() && panel.code().toStdString() == item->code)) return;
    const auto shown = *item;
    panel.showItem(shown);
    m_page.showItemPanel(true);
    ItemFactsRequest request;
    request.project = m_setting.session.folder().toStdString();
    request.item = shown.code;
    if (m_factsQuestion != 0) m_setting.worker.forget(m_factsQuestion);
    m_factsQuestion = m_setting.worker.ask<ItemFactsResponse>(
        request, this,
        [this, code = shown.code](const ItemFactsResponse& facts) {
            m_factsQuestion = 0;
            if (m_page.itemPanel().code().toStdString() == code) m_page.itemPanel().showFacts(facts);
        },
        [this](const WorkerError& fault) {
            m_factsQuestion = 0;
            m_page.itemPanel().showFault(fault.sentence);
        });
}

// An item that search and filters hide is shown by taking them away.
void DataController::openItemByCode(const QString& code)
{
    const auto item = m_setting.session.item(code);
    if (!item) return;
    m_page.setTab(DataPage::Items);
    auto row = m_page.itemModel().rowOf(item->id);
    if (row < 0) {
        m_page.items().setFilter({.order = m_page.items().filter().order});
        showItems();
        row = m_page.itemModel().rowOf(item->id);
    }
    m_page.items().select(row);
    openItem(row);
}

void DataController::showCheckItems(const QString& check)
{
    ItemFilter filter;
    if (check == "pictures") filter.pictures = ItemFilter::Pictures::Without;
    if (check == "sparseness") filter.seen = ItemFilter::Seen::Seldom;
    if (check == "new_items") {
        const auto day = QDate::fromString(QString::fromStdString(m_view.profile.testFrom), Qt::ISODate);
        if (day.isValid()) filter.newSince = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        filter.order = ItemFilter::Order::Newest;
    }
    m_page.setTab(DataPage::Items);
    m_page.items().setFilter(filter);
    showItems();
}

void DataController::showFaultRows(const QString& reason)
{
    if (m_view.imports.empty() || !m_setting.session.isOpen()) return;
    const auto name = reason.toStdString();
    const auto group = std::ranges::find(m_view.faults, name, &FaultGroup::reason);
    if (group == m_view.faults.end() || group->examples.empty()) return;
    auto* dialog = new FaultRowsDialog(m_setting.theme, m_setting.session.project(), m_view.imports.front().id,
                                       {name, group->count, group->examples.front()}, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_setting.session, &ProjectSession::closed, dialog, &QDialog::reject);
    connect(dialog, &FaultRowsDialog::saveRequested, this, [this, reason] { saveFaults(reason); });
    dialog->open();
}

void DataController::saveFaults(const QString& reason)
{
    core::protocol::SaveTableRequest request;
    request.table = core::protocol::SavedTable::Faults;
    request.search = reason.toStdString();
    if (!m_view.imports.empty()) request.import = m_view.imports.front().id;
    m_setting.tables.save(tr("left-out"), request);
}

// The chosen ones as they are shown; without a choice all that the search lets through, by a job.
void DataController::saveItems()
{
    const auto rows = m_page.items().selectedRows();
    if (rows.size() > 1) {
        const auto content = m_page.items().list().content();
        m_setting.tables.save(tr("items"), content.headers, content.rows);
        return;
    }
    core::protocol::SaveTableRequest request;
    request.table = core::protocol::SavedTable::Items;
    const auto filter = m_page.items().filter();
    request.search = filter.text;
    request.category = filter.category;
    request.pictures = static_cast<core::protocol::SavedPictures>(filter.pictures);
    request.seen = static_cast<core::protocol::SavedSeen>(filter.seen);
    if (filter.newSince) request.newSince = core::dateFromTime(*filter.newSince);
    m_setting.tables.save(tr("items"), request);
}

} // namespace ui
