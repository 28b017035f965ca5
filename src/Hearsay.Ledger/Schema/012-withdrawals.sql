-- What a report says of earlier versions of its news item. The identity of an item is the address (url) of its reports.

ALTER TABLE report ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)); -- its publisher takes the earlier ones back by it
ALTER TABLE report ADD COLUMN replaces TEXT;                                                    -- the item whose earlier version it takes the place of

CREATE INDEX report_by_url ON report (dossier_id, url) WHERE url IS NOT NULL;
CREATE INDEX report_by_replaces ON report (dossier_id, replaces) WHERE replaces IS NOT NULL;
