-- The sources of each report with the words that stand for them and why, and what persons decided of such words.

-- mentions_json: an array of {starts, ends, reason, takenStarts, takenEnds}; no query joins on it.
CREATE TABLE mentioned_source (
    report_id     INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal       INTEGER NOT NULL,
    name          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    role          TEXT,
    aliases_json  TEXT NOT NULL CHECK (json_valid(aliases_json)),
    mentions_json TEXT NOT NULL CHECK (json_valid(mentions_json)),
    PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;

-- Words that a person said are not the source they were taken for. Offsets are code points of the text as it was then.
CREATE TABLE decision_mention (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    sha256      TEXT NOT NULL,
    starts      INTEGER NOT NULL,
    ends        INTEGER NOT NULL,
    words       TEXT NOT NULL,
    source      TEXT NOT NULL, -- what they were taken for
    other       TEXT           -- the source they are; null where the person named none
) STRICT;

CREATE TRIGGER decision_mention_stays BEFORE DELETE ON decision_mention
BEGIN SELECT RAISE(ABORT, 'decisions are never deleted'); END;

CREATE TRIGGER decision_mention_keeps_words BEFORE UPDATE ON decision_mention
BEGIN SELECT RAISE(ABORT, 'decisions are never changed'); END;
