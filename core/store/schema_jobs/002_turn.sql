-- Jobs that change the data or train wait for each other ("in_order"); others run at once.
ALTER TABLE job ADD COLUMN turn TEXT NOT NULL DEFAULT 'at_once';
-- A job that was left queued is not to start by itself now: until here nobody would have taken it any more.
UPDATE job SET state = 'failed', error_code = 'WorkerLost', error_detail = operation WHERE state = 'queued';
