#pragma once

#include "ui/pages/models/run_row.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ui {

/// The runs as a table: ticked to be compared, with a note that can be edited in place.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Run, Preset, State, Started, StudentHits, TeacherHits, Answer, Time, Memory, Note, ColumnCount };
    static constexpr int kPhaseRole = Qt::UserRole + 1; ///< RunPhase as int, of the State column
    static constexpr int kRunRole = Qt::UserRole + 2;   ///< number of the run

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks of runs that are still there stay.
    void setRows(const QList<RunRow>& rows);
    [[nodiscard]] const QList<RunRow>& rows() const { return m_rows; }
    [[nodiscard]] int rowOf(core::RunId run) const; ///< -1 where it is not
    [[nodiscard]] QList<core::RunId> ticked() const;
    /// At most two: the oldest tick gives way.
    void tick(core::RunId run, bool on);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void tickedChanged();
    void noteEdited(core::RunId run, const QString& note);

private:
    [[nodiscard]] static QString text(const RunRow& row, int column);
    [[nodiscard]] static QVariant exported(const RunRow& row, int column);
    [[nodiscard]] static QString toolTip(const RunRow& row, int column);

    QList<RunRow> m_rows;
    QList<core::RunId> m_ticked; ///< oldest first
};

} // namespace ui
