-- What persons said of the head of a report, which decision_report names: one row for each field of it.

CREATE TABLE decision_header (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    field       TEXT NOT NULL, -- title, publisher, published, url
    given       TEXT NOT NULL,
    found       TEXT,          -- what the file itself says; null where it says nothing
    PRIMARY KEY (decision_id, field)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER decision_header_stays BEFORE DELETE ON decision_header
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_header_keeps_words BEFORE UPDATE ON decision_header
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
