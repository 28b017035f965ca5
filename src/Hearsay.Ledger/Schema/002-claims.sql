-- Claims and their origins: made of the statements, rebuilt as a whole, and dropped when a re-reading takes statements away.

ALTER TABLE dossier ADD COLUMN linked_revision INTEGER; -- the revision the claims were made of; null before the first linking

CREATE TABLE claim (
    id               INTEGER PRIMARY KEY,
    dossier_id       INTEGER NOT NULL REFERENCES dossier (id),
    ordinal          INTEGER NOT NULL,
    key              TEXT NOT NULL,
    text             TEXT NOT NULL,
    level            TEXT NOT NULL,
    level_reason     TEXT NOT NULL,
    independence_min INTEGER NOT NULL,
    independence_max INTEGER NOT NULL,
    UNIQUE (dossier_id, ordinal),
    UNIQUE (dossier_id, key)
) STRICT;

CREATE TABLE claim_statement (
    claim_id     INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    statement_id INTEGER NOT NULL REFERENCES statement (id),
    PRIMARY KEY (claim_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_statement_by_statement ON claim_statement (statement_id);

CREATE TABLE origin (
    id           INTEGER PRIMARY KEY,
    claim_id     INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    role         TEXT,
    aliases_json TEXT NOT NULL CHECK (json_valid(aliases_json)),
    reasons_json TEXT NOT NULL CHECK (json_valid(reasons_json)),
    UNIQUE (claim_id, ordinal)
) STRICT;

CREATE TABLE origin_statement (
    origin_id    INTEGER NOT NULL REFERENCES origin (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    statement_id INTEGER NOT NULL REFERENCES statement (id),
    PRIMARY KEY (origin_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX origin_statement_by_statement ON origin_statement (statement_id);

-- Why two statements were taken to speak of the same thing.
CREATE TABLE claim_link (
    claim_id  INTEGER NOT NULL REFERENCES claim (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    first_id  INTEGER NOT NULL REFERENCES statement (id),
    second_id INTEGER NOT NULL REFERENCES statement (id),
    score     REAL NOT NULL,
    reason    TEXT NOT NULL,
    PRIMARY KEY (claim_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_link_by_first ON claim_link (first_id);
CREATE INDEX claim_link_by_second ON claim_link (second_id);
