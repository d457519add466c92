-- The first layout of a project. Times are Unix seconds (milliseconds where a name ends in _ms), UTC.
CREATE TABLE attribute_column(position INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL);
CREATE TABLE item(
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, description TEXT NOT NULL,
    category TEXT NOT NULL, price REAL, picture TEXT NOT NULL,
    attributes TEXT NOT NULL -- one text for each attribute_column, separated by U+001F
);
CREATE TABLE event_type(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE session(
    id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, first_time INTEGER NOT NULL, length INTEGER NOT NULL,
    events BLOB NOT NULL -- length x int32 item, length x int64 time, length x uint8 event_type, little-endian
);
CREATE INDEX session_by_time ON session(first_time, id);
CREATE TABLE picture(item INTEGER PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL, fingerprint INTEGER NOT NULL);
CREATE TABLE picture_small(item INTEGER PRIMARY KEY, jpeg BLOB NOT NULL);
CREATE TABLE picture_large(item INTEGER PRIMARY KEY, jpeg BLOB NOT NULL);
CREATE TABLE import(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, request TEXT NOT NULL, response TEXT NOT NULL);
CREATE TABLE fault(
    id INTEGER PRIMARY KEY, import INTEGER NOT NULL, file TEXT NOT NULL, line INTEGER NOT NULL, field TEXT NOT NULL,
    value TEXT NOT NULL, reason TEXT NOT NULL
);
CREATE TABLE run(
    id INTEGER PRIMARY KEY, state TEXT NOT NULL, started_at INTEGER NOT NULL, seconds REAL NOT NULL,
    test_from TEXT NOT NULL, device TEXT NOT NULL
);
CREATE TABLE run_setting(run INTEGER NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY(run, name)) WITHOUT ROWID;
CREATE TABLE run_curve(
    id INTEGER PRIMARY KEY, run INTEGER NOT NULL, series TEXT NOT NULL, step INTEGER NOT NULL, value REAL NOT NULL
);
CREATE TABLE evaluation(
    run INTEGER NOT NULL, model TEXT NOT NULL, at INTEGER NOT NULL, test_from TEXT NOT NULL, summary TEXT NOT NULL,
    PRIMARY KEY(run, model)
);
CREATE TABLE case_rank(
    run INTEGER NOT NULL, model TEXT NOT NULL, session INTEGER NOT NULL, position INTEGER NOT NULL, rank INTEGER NOT NULL,
    PRIMARY KEY(run, model, session, position)
) WITHOUT ROWID;
