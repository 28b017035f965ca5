-- What persons decided. Nothing here is ever changed or deleted: a decision is taken back by a row of decision_undo, and a later one stands beside it.
-- A statement is named by where it stood, so that it is found again when a re-reading moves it: offsets are code points of the text as it was then.

CREATE TABLE decision (
    id         INTEGER PRIMARY KEY,
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    number     INTEGER NOT NULL,
    matter     TEXT NOT NULL, -- what it is about: link, statement
    verdict    TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    why        TEXT NOT NULL,
    UNIQUE (dossier_id, number)
) STRICT;

-- The statement decided on is ordinal 0; what it is compared with follows.
CREATE TABLE decision_statement (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    ordinal     INTEGER NOT NULL,
    sha256      TEXT NOT NULL,
    key         TEXT NOT NULL,
    starts      INTEGER NOT NULL,
    ends        INTEGER NOT NULL,
    words       TEXT NOT NULL,
    source      TEXT,
    PRIMARY KEY (decision_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX decision_statement_by_key ON decision_statement (key);

CREATE TABLE decision_undo (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    undone_by   TEXT NOT NULL,
    undone_at   TEXT NOT NULL,
    why         TEXT NOT NULL
) STRICT;

CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_keeps_words BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

CREATE TRIGGER decision_statement_stays BEFORE DELETE ON decision_statement
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_statement_keeps_words BEFORE UPDATE ON decision_statement
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;

CREATE TRIGGER decision_undo_stays BEFORE DELETE ON decision_undo
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_undo_keeps_words BEFORE UPDATE ON decision_undo
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
