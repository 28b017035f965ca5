-- The dossier's revision at which each report was last read, so that a program that keeps readings asks only for those it does not have.

ALTER TABLE report ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;

CREATE INDEX report_by_revision ON report (dossier_id, revision);
