-- Jobs that change the data or train wait for each other ("in_order"); others run at once.
ALTER TABLE job ADD COLUMN turn TEXT NOT NULL DEFAULT 'at_once';
