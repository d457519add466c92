#pragma once

#include "ui/pages/sessions/session_view.h"

#include <QAbstractListModel>

#include <cstdint>

namespace ui {

/// An event of a session that is like the one on show.
struct SimilarItem {
    ItemCard item;
    bool shared = false;
    bool next = false; ///< what came right after the last shared one
};

struct SimilarRow {
    core::SessionId session;
    QString code;
    QString day;
    int shared = 0;
    double similarity = 0;
    double share = 0; ///< of the nearest one's similarity, 0 to 1
    QList<SimilarItem> items;
};

/// The sessions nearest to the one on show.
class SimilarModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<SimilarRow>& rows);
    [[nodiscard]] const SimilarRow& row(int index) const { return m_rows[index]; }
    /// Header and rows, for the clipboard.
    [[nodiscard]] QString table() const;
    /// What came next there, in words; empty where nothing did.
    [[nodiscard]] static QString nextOf(const SimilarRow& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<SimilarRow> m_rows;
};

} // namespace ui
