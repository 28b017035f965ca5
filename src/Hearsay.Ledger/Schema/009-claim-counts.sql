-- What lists of claims are ordered by, so that a page of them need not count all. Made of the claims' rows, and can be made of them anew.

ALTER TABLE claim ADD COLUMN level_rank INTEGER NOT NULL DEFAULT 0;      -- the level's place in the vocabulary, single first
ALTER TABLE claim ADD COLUMN statement_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim ADD COLUMN report_count INTEGER NOT NULL DEFAULT 0;

UPDATE claim SET
    level_rank = CASE level WHEN 'single' THEN 0 WHEN 'repeated' THEN 1 WHEN 'corroborated' THEN 2 ELSE 3 END,
    statement_count = (SELECT count(*) FROM claim_statement AS cs WHERE cs.claim_id = claim.id),
    report_count = (SELECT count(DISTINCT s.report_id) FROM claim_statement AS cs JOIN statement AS s ON s.id = cs.statement_id WHERE cs.claim_id = claim.id);

CREATE INDEX claim_by_rank ON claim (dossier_id, level_rank DESC, report_count DESC, statement_count DESC, ordinal);
CREATE INDEX report_by_date ON report (dossier_id, published, name);
CREATE INDEX report_by_added ON report (dossier_id, added_at);
