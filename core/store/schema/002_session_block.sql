-- Sessions packed by the hundreds: a log has millions of them, and a row with two index entries each is what an import
-- would mostly wait for. "sessions" and "events" are those of the block, in the order of ids. Whole numbers without a
-- width are LEB128; differences (seconds since the one before) are zigzag first, so that small ones take one byte.
CREATE TABLE session_block(
    first INTEGER PRIMARY KEY,  -- id of its first session; the others follow without a gap, the next block behind them
    sessions INTEGER NOT NULL,
    earliest INTEGER NOT NULL,  -- least and greatest first_time, Unix seconds UTC
    latest INTEGER NOT NULL,
    code_hashes BLOB NOT NULL,  -- sessions x uint32, little-endian
    heads BLOB NOT NULL,        -- sessions x (difference of first_time to the session before, from 0; events)
    codes BLOB NOT NULL,        -- sessions x bytes of the code, then the codes
    items BLOB NOT NULL,        -- events x int32 item.id, little-endian
    gaps BLOB NOT NULL,         -- events but the first of each session: difference of time to the one before
    types BLOB NOT NULL         -- events x uint8 event_type.id; empty where all are 0
);
