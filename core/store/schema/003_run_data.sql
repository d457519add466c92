-- What a run learned from, so that a stopped training does not go on with other data than it began with.
ALTER TABLE run ADD COLUMN data TEXT NOT NULL DEFAULT '';
CREATE INDEX run_curve_point ON run_curve(run, series, step);
