-- Decisions on sources and reports, what no longer stands, and how levels changed.

CREATE TABLE decision_source (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    ordinal     INTEGER NOT NULL,
    name        TEXT NOT NULL,
    sha256      TEXT, -- the one report it is meant in; null for all
    PRIMARY KEY (decision_id, ordinal)
) STRICT, WITHOUT ROWID;

-- The report decided on is ordinal 0, what took its place 1.
CREATE TABLE decision_report (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    ordinal     INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    PRIMARY KEY (decision_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decision_source_stays BEFORE DELETE ON decision_source
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_source_keeps_words BEFORE UPDATE ON decision_source
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

CREATE TRIGGER decision_report_stays BEFORE DELETE ON decision_report
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_report_keeps_words BEFORE UPDATE ON decision_report
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

ALTER TABLE claim_statement ADD COLUMN withdrawn TEXT; -- why the statement no longer stands; null while it does
ALTER TABLE origin ADD COLUMN held_by TEXT;

-- A change of a claim's level or of its number of independent origins. Claims change their identity with their statements, so a change is found by
-- the statements it is of. Rows stay when claims are made anew.
CREATE TABLE claim_change (
    id            INTEGER PRIMARY KEY,
    dossier_id    INTEGER NOT NULL REFERENCES dossier (id),
    changed_at    TEXT NOT NULL,
    cause         TEXT NOT NULL,
    before_key    TEXT NOT NULL,
    before_level  TEXT NOT NULL,
    before_reason TEXT NOT NULL,
    before_min    INTEGER NOT NULL,
    before_max    INTEGER NOT NULL,
    after_key     TEXT NOT NULL,
    after_level   TEXT NOT NULL,
    after_reason  TEXT NOT NULL,
    after_min     INTEGER NOT NULL,
    after_max     INTEGER NOT NULL
) STRICT;

CREATE INDEX claim_change_by_dossier ON claim_change (dossier_id);

CREATE TABLE claim_change_statement (
    key       TEXT NOT NULL,
    change_id INTEGER NOT NULL REFERENCES claim_change (id),
    PRIMARY KEY (key, change_id)
) STRICT, WITHOUT ROWID;

-- Claims as they stood before a re-reading took them away, until the next linking has compared them with what they became.
CREATE TABLE claim_before (
    dossier_id       INTEGER NOT NULL REFERENCES dossier (id),
    key              TEXT NOT NULL,
    level            TEXT NOT NULL,
    level_reason     TEXT NOT NULL,
    independence_min INTEGER NOT NULL,
    independence_max INTEGER NOT NULL,
    statements_json  TEXT NOT NULL CHECK (json_valid(statements_json)),
    PRIMARY KEY (dossier_id, key)
) STRICT, WITHOUT ROWID;
