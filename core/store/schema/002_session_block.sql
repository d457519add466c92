-- Sessions packed by the hundreds: a log has millions of them, and a row with two index entries each is what an import
-- would mostly wait for. Numbers are little-endian; "sessions" and "events" are those of the block, in the order of ids.
CREATE TABLE session_block(
    first INTEGER PRIMARY KEY,  -- id of its first session; the others follow without a gap, the next block behind them
    sessions INTEGER NOT NULL,
    earliest INTEGER NOT NULL,  -- least and greatest first_time, Unix seconds UTC
    latest INTEGER NOT NULL,
    code_hashes BLOB NOT NULL,  -- sessions x uint32
    first_times BLOB NOT NULL,  -- sessions x int64, Unix seconds UTC
    lengths BLOB NOT NULL,      -- sessions x uint32, events of each
    codes BLOB NOT NULL,        -- sessions x uint32, where each ends in the text that follows
    items BLOB NOT NULL,        -- events x int32, item.id
    gaps BLOB NOT NULL,         -- events but the first of each session: seconds since the one before, zigzag, LEB128
    types BLOB NOT NULL         -- events x uint8, event_type.id; empty where all are 0
);
