-- What the window shows of a project without working it out again.
CREATE TABLE profile(id INTEGER PRIMARY KEY CHECK(id = 1), at INTEGER NOT NULL, data TEXT NOT NULL, response TEXT NOT NULL);
ALTER TABLE item ADD COLUMN folded TEXT NOT NULL DEFAULT ''; -- code, title and category as a search reads them (NFKC, case folded)
ALTER TABLE item ADD COLUMN seen INTEGER NOT NULL DEFAULT 0; -- events of all sessions
ALTER TABLE run ADD COLUMN peak_memory INTEGER NOT NULL DEFAULT 0; -- bytes
ALTER TABLE run ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN forecast TEXT NOT NULL DEFAULT ''; -- what was expected before it began, as JSON
CREATE TABLE run_finding(run INTEGER NOT NULL, name TEXT NOT NULL, summary TEXT NOT NULL, PRIMARY KEY(run, name)) WITHOUT ROWID;
CREATE TABLE mark(session INTEGER PRIMARY KEY, at INTEGER NOT NULL); -- sessions that somebody wants to find again
CREATE TABLE report_part(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, content TEXT NOT NULL); -- what was put by for the report
CREATE TABLE window_state(name TEXT PRIMARY KEY, value TEXT NOT NULL); -- columns, splitters, the last page
-- The last case of a test session explained: the widest difference of attention and effect among its events, a share.
CREATE TABLE case_gap(
    run INTEGER NOT NULL, session INTEGER NOT NULL, position INTEGER NOT NULL,
    gap REAL NOT NULL, -- above 0 where the effect is the larger one
    PRIMARY KEY(run, session)
) WITHOUT ROWID;
CREATE TABLE case_fact( -- what slices a held-out case: its true next item, and how often training saw it
    run INTEGER NOT NULL, session INTEGER NOT NULL, position INTEGER NOT NULL, item INTEGER NOT NULL, seen INTEGER NOT NULL,
    PRIMARY KEY(run, session, position)
) WITHOUT ROWID;
-- The item grid: sorted, searched and counted over this index alone.
ALTER TABLE item ADD COLUMN first_seen INTEGER NOT NULL DEFAULT 0; -- time of its first event, 0 without one
ALTER TABLE item ADD COLUMN pictured INTEGER NOT NULL DEFAULT 0; -- 1 with a picture
CREATE INDEX item_grid ON item(seen, price, first_seen, pictured, category, title, folded);
CREATE INDEX fault_kind ON fault(import, reason);
CREATE TABLE secret(name TEXT PRIMARY KEY, value TEXT NOT NULL); -- the salt of hashed session numbers
