-- What a statement says of how two statements stand to each other, its words of probability, and the persons to protect.
-- A side of a relation is a statement of the same report by its key, or words, or both; null where there are none.

CREATE TABLE relation (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    first_key    TEXT,
    first_starts INTEGER,
    first_ends   INTEGER,
    second_key    TEXT,
    second_starts INTEGER,
    second_ends   INTEGER,
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX relation_by_first ON relation (first_key);
CREATE INDEX relation_by_second ON relation (second_key);

CREATE TABLE hedge (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

-- mentions_json: an array of [starts, ends]; no query joins on it.
CREATE TABLE protected_person (
    report_id     INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal       INTEGER NOT NULL,
    name          TEXT NOT NULL,
    reason        TEXT NOT NULL CHECK (reason IN ('captive', 'victim', 'minor')),
    because_starts INTEGER NOT NULL,
    because_ends   INTEGER NOT NULL,
    mentions_json TEXT NOT NULL CHECK (json_valid(mentions_json)),
    PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX protected_person_by_name ON protected_person (name);
