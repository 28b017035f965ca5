-- Dossiers, reports, originals, what the machine read, and custody.
--
-- Offsets (starts, ends) are Unicode code points from the start of report.text, end exclusive, so that
-- substr(text, starts + 1, ends - starts) gives the words. Times are ISO 8601 in UTC. Hashes are SHA-256, 64 lower-case
-- hexadecimal digits. Columns named *_json hold arrays of plain strings that no query joins on.
--
-- Everything a person decides belongs in tables of its own that name a statement by report.sha256 and statement.key:
-- a re-reading replaces the rows of statement, source and what hangs on them, and touches nothing else.

PRAGMA application_id = 0x48525359; -- "HRSY"

CREATE TABLE dossier (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    made_at  TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0 -- rises with every change to its reports or statements
) STRICT;

-- The bytes as they came in, once for all dossiers.
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL,           -- bytes before packing
    packing TEXT NOT NULL CHECK (packing IN ('none', 'gzip')),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE report (
    id             INTEGER PRIMARY KEY,
    dossier_id     INTEGER NOT NULL REFERENCES dossier (id),
    sha256         TEXT NOT NULL REFERENCES original (sha256),
    name           TEXT NOT NULL,
    text           TEXT NOT NULL,
    body_starts    INTEGER NOT NULL,
    body_ends      INTEGER NOT NULL,
    title          TEXT,
    publisher      TEXT,
    published      TEXT,
    url            TEXT,
    byline         TEXT,
    agency         TEXT,
    channel        TEXT,
    notes_json     TEXT NOT NULL CHECK (json_valid(notes_json)),
    reader_version TEXT NOT NULL,
    added_at       TEXT NOT NULL,
    UNIQUE (dossier_id, sha256)
) STRICT;

CREATE INDEX report_by_name ON report (dossier_id, name);
CREATE INDEX report_by_original ON report (sha256);

-- Every name and place the same bytes came under, the first included.
CREATE TABLE appearance (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    name      TEXT NOT NULL,
    taken_from TEXT NOT NULL, -- the path or address as given, '' when none was
    seen_at   TEXT NOT NULL,
    PRIMARY KEY (report_id, ordinal),
    UNIQUE (report_id, name, taken_from)
) STRICT, WITHOUT ROWID;

-- Who speaks or carries, as one report names them.
CREATE TABLE source (
    id           INTEGER PRIMARY KEY,
    report_id    INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    role         TEXT,
    aliases_json TEXT NOT NULL CHECK (json_valid(aliases_json))
) STRICT;

CREATE INDEX source_by_report ON source (report_id);
CREATE INDEX source_by_name ON source (name);

CREATE TABLE statement (
    id         INTEGER PRIMARY KEY,
    report_id  INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    key        TEXT NOT NULL, -- the identity the rest of the program uses
    mode       TEXT NOT NULL,
    stance     TEXT NOT NULL,
    source_id  INTEGER REFERENCES source (id),
    channel    TEXT,
    said_on    TEXT,
    in_custody INTEGER NOT NULL CHECK (in_custody IN (0, 1)),
    found_by   TEXT NOT NULL,
    confidence REAL,
    UNIQUE (report_id, ordinal),
    UNIQUE (report_id, key)
) STRICT;

CREATE INDEX statement_by_key ON statement (key);
CREATE INDEX statement_by_source ON statement (source_id);

-- Rows, not JSON: "what stands at this character?" and "do all spans lie in the text?" are questions for the database.
CREATE TABLE span (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    part         TEXT NOT NULL CHECK (part IN ('speaker', 'cue', 'content')),
    ordinal      INTEGER NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    PRIMARY KEY (statement_id, part, ordinal)
) STRICT, WITHOUT ROWID;

-- The carriers, nearest to the source first.
CREATE TABLE via (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    source_id    INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX via_by_source ON via (source_id);

CREATE TABLE figure (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    measure      TEXT NOT NULL,
    scope        TEXT,
    bound        TEXT NOT NULL,
    low          REAL, -- open below when null
    high         REAL, -- open above when null
    as_of        TEXT,
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX figure_by_measure ON figure (measure, scope);

-- Words of the content that name a date.
CREATE TABLE time_mention (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    from_date    TEXT,
    to_date      TEXT,
    anchor       TEXT,
    rule         TEXT NOT NULL,
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;

-- A chain a dossier: every entry holds the hash of the one before it.
CREATE TABLE custody (
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    sequence   INTEGER NOT NULL,
    at         TEXT NOT NULL,
    action     TEXT NOT NULL,
    subject    TEXT NOT NULL,
    detail     TEXT NOT NULL CHECK (json_valid(detail)),
    previous   TEXT NOT NULL,
    hash       TEXT NOT NULL,
    PRIMARY KEY (dossier_id, sequence)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER custody_keeps_entries BEFORE DELETE ON custody
BEGIN SELECT RAISE(ABORT, 'custody entries are never deleted'); END;

CREATE TRIGGER custody_keeps_words BEFORE UPDATE ON custody
BEGIN SELECT RAISE(ABORT, 'custody entries are never changed'); END;
