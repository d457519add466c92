-- Jobs stand in a file of their own (jobs.db): a heartbeat must not wait for the one long transaction of an import.
CREATE TABLE job(
    id INTEGER PRIMARY KEY, operation TEXT NOT NULL, request TEXT NOT NULL, state TEXT NOT NULL, command TEXT NOT NULL,
    process INTEGER NOT NULL, started_ms INTEGER NOT NULL, heartbeat_ms INTEGER NOT NULL,
    stage TEXT NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, value REAL NOT NULL,
    rate REAL NOT NULL, seconds_left REAL NOT NULL,
    error_code TEXT NOT NULL, error_detail TEXT NOT NULL, response TEXT NOT NULL
);
