-- Places named in contents with what they may be, and the words that tell when something was said.

ALTER TABLE time_mention ADD COLUMN part TEXT NOT NULL DEFAULT 'content' CHECK (part IN ('content', 'saying'));

CREATE TABLE place (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    rule         TEXT NOT NULL,
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

-- One row: the place is resolved. Several: nothing decides. None: the gazetteer does not have it.
CREATE TABLE place_candidate (
    statement_id  INTEGER NOT NULL,
    place_ordinal INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    within        TEXT, -- what it lies in, nearest first, parted by a comma and a blank
    PRIMARY KEY (statement_id, place_ordinal, ordinal),
    FOREIGN KEY (statement_id, place_ordinal) REFERENCES place (statement_id, ordinal) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX place_candidate_by_name ON place_candidate (name, within);
