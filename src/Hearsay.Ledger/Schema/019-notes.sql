-- What the rest of a dossier tells of single statements of a claim: taken back, in custody, a number of its own. Made with the claims, dropped with them.

CREATE TABLE claim_note (
    claim_id     INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    statement_id INTEGER NOT NULL REFERENCES statement (id),
    kind         TEXT NOT NULL,
    by_name      TEXT NOT NULL,
    report       TEXT NOT NULL, -- name of the report that shows it
    on_date      TEXT,          -- ISO 8601, perhaps partial
    reason       TEXT NOT NULL,
    PRIMARY KEY (claim_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_note_by_statement ON claim_note (statement_id);
CREATE INDEX claim_note_by_kind ON claim_note (kind);

-- How many statements of it were taken back, so that history has when that became another.
ALTER TABLE claim ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim_before ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim_change ADD COLUMN before_taken_back INTEGER NOT NULL DEFAULT 0;
ALTER TABLE claim_change ADD COLUMN after_taken_back INTEGER NOT NULL DEFAULT 0;
