#pragma once

#include "core/base/ids.h"
#include "core/store/picture_repository.h"

#include <QList>
#include <QPixmap>
#include <QString>

#include <functional>
#include <optional>

namespace ui {

/// Where painters get product pictures from; a null pixmap where an item has none.
using Pictures = std::function<QPixmap(core::ItemId, core::store::PictureSize)>;

/// A product as the Sessions page shows it.
struct ItemCard {
    core::ItemId id;
    QString code;
    QString title;
    QString detail;   ///< colour and price
    QString category; ///< the whole path

    friend bool operator==(const ItemCard&, const ItemCard&) = default;
};

/// What one event did for the explained item. Shares from -1 to 1; a number before an edit stands beside its successor.
struct Evidence {
    double attention = 0;
    double effect = 0;
    int rankBefore = 0;
    int rankAfter = 0;
    bool disagrees = false;
};

/// One picture of the event strip.
struct StripEvent {
    int number = 0; ///< 1-based place in the session as it happened
    ItemCard item;
    QString gapAfter; ///< time to the next event in words, empty where unknown
    int times = 1;    ///< rows of the log that it stands for: repeats in a row count once
    bool longGap = false;
    bool removed = false;
    bool added = false;  ///< by the analyst
    bool unread = false; ///< the model was asked and does not know the item
    int index = -1;      ///< among all events of the session; -1: as it stands in the strip
    QList<int> folded;   ///< not empty: this card stands for these events of one category
    std::optional<Evidence> evidence;
    std::optional<Evidence> before; ///< of the session before the edit
};

/// The last column of the strip: what really came next.
struct StripTarget {
    ItemCard item;
    int studentRank = 0;
    int teacherRank = 0;
    int studentRankBefore = 0; ///< 0 without an edit
    int teacherRankBefore = 0;
};

struct StripView {
    QList<StripEvent> events;
    std::optional<StripTarget> target;
    int current = -1; ///< the event that the keys mean
    bool edited = false;
};

/// One row of a recommendation list.
struct RecommendationRow {
    enum class Mark { None, Selected, Linked };

    int rank = 0;
    ItemCard item;
    double score = 0;
    double share = 0; ///< of the list's best score, 0 to 1
    int otherRank = 0;
    int seen = -1; ///< times seen in training, 0: new, -1: not known
    bool isTrueNext = false;
    int rankBefore = 0; ///< 0: not in the list before the edit
    double scoreBefore = 0;
    int skippedRanks = 0; ///< ranks left out above this row
    Mark mark = Mark::None;
};

/// One part of a score, with its value before an edit.
struct PartView {
    QString name;
    QString icon;
    double score = 0;
    std::optional<double> before;
};

/// What the why panel says of one item.
struct WhyView {
    ItemCard item;
    int rank = 0;
    double score = 0;
    int rankBefore = 0; ///< 0 without an edit
    double scoreBefore = 0;
    QString sentence; ///< rich text
    QString method;   ///< how it was measured
    QList<PartView> parts;
};

/// The session above the strip.
struct SessionHead {
    QString code;
    QString when;
    int length = 0;   ///< events
    int rows = 0;     ///< of the log; more than events where an item stands there several times in a row
    int position = 0; ///< 1-based place to predict; length + 1: after the last event
};

} // namespace ui
