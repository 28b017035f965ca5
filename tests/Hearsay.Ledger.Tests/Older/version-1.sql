-- A ledger as the first version of its form left it: one report of Sample.Full, seen under a second name.
PRAGMA journal_mode = WAL;
PRAGMA application_id = 0x48525359;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE dossier (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    made_at  TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0 -- rises with every change to its reports or statements
) STRICT;
INSERT INTO dossier VALUES(1,'flood','2031-05-06T07:08:09.1230000Z',1);
CREATE TABLE original (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size   INTEGER NOT NULL,           -- bytes before packing
    packing TEXT NOT NULL CHECK (packing IN ('none', 'gzip')),
    bytes  BLOB NOT NULL
) STRICT;
INSERT INTO original VALUES('313ad32f3b5356b9dabf955e6dd5604ed92269e9cfbf9933717331bbefffd4e8',109,'none',X'5469746c653a20466c6f6f6420f09f8c8a2077617463680a0a4d61796f7220496c7365204272616e6474207361696420227477656c766520626f61747320f09f9aa42073616e6b22206f6e204d6f6e6461792c206163636f7264696e6720746f20526164696f20517561792e0a');
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
INSERT INTO report VALUES(1,1,'313ad32f3b5356b9dabf955e6dd5604ed92269e9cfbf9933717331bbefffd4e8','a/flood.txt',replace('Title: Flood 🌊 watch\n\nMayor Ilse Brandt said "twelve boats 🚤 sank" on Monday, according to Radio Quay.\n','\n',char(10)),22,103,'Flood 🌊 watch','Harbour Post','2031-05-06T09:30:01.25-05:00','https://post.example/flood','R. Ode','HPA','front page','["Read as UTF-8.","A header line was \u0022odd\u0022."]','rules 1','2031-05-06T07:08:09.1230000Z');
CREATE TABLE appearance (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    name      TEXT NOT NULL,
    taken_from TEXT NOT NULL, -- the path or address as given, '' when none was
    seen_at   TEXT NOT NULL,
    PRIMARY KEY (report_id, ordinal),
    UNIQUE (report_id, name, taken_from)
) STRICT, WITHOUT ROWID;
INSERT INTO appearance VALUES(1,0,'a/flood.txt','/in/a/flood.txt','2031-05-06T07:08:09.1230000Z');
INSERT INTO appearance VALUES(1,1,'b.txt','','2031-05-06T07:08:09.1230000Z');
CREATE TABLE source (
    id           INTEGER PRIMARY KEY,
    report_id    INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL,
    role         TEXT,
    aliases_json TEXT NOT NULL CHECK (json_valid(aliases_json))
) STRICT;
INSERT INTO source VALUES(1,1,'Ilse Brandt','person','Mayor','["Brandt","she"]');
INSERT INTO source VALUES(2,1,'a clerk','unnamed',NULL,'[]');
INSERT INTO source VALUES(3,1,'Radio Quay','organization',NULL,'[]');
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
INSERT INTO statement VALUES(1,1,0,'313ad32f3b53-0','direct','cannotVerify',1,'radio','2031-05',1,'direct quote',0.3000000000000000444);
INSERT INTO statement VALUES(2,1,1,'313ad32f3b53-1','narrated','asserts',NULL,NULL,NULL,0,'narration',NULL);
CREATE TABLE span (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    part         TEXT NOT NULL CHECK (part IN ('speaker', 'cue', 'content')),
    ordinal      INTEGER NOT NULL,
    starts       INTEGER NOT NULL,
    ends         INTEGER NOT NULL,
    PRIMARY KEY (statement_id, part, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO span VALUES(1,'content',0,45,66);
INSERT INTO span VALUES(1,'content',1,67,76);
INSERT INTO span VALUES(1,'cue',0,40,44);
INSERT INTO span VALUES(1,'speaker',0,22,27);
INSERT INTO span VALUES(1,'speaker',1,28,39);
INSERT INTO span VALUES(2,'content',0,91,101);
CREATE TABLE via (
    statement_id INTEGER NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
    ordinal      INTEGER NOT NULL,
    source_id    INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (statement_id, ordinal)
) STRICT, WITHOUT ROWID;
INSERT INTO via VALUES(1,0,2);
INSERT INTO via VALUES(1,1,3);
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
INSERT INTO figure VALUES(1,0,46,58,'boats sunk','sunk','atLeast',12.0,NULL,'2031-05-05');
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
INSERT INTO time_mention VALUES(1,0,67,76,'2031-05-05','2031','2031-05-06','weekday');
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
INSERT INTO custody VALUES(1,1,'2031-05-06T07:08:09.1230000Z','dossierMade','flood','{}','0000000000000000000000000000000000000000000000000000000000000000','292fb0b6d228c15eaa55afc8ec69345dde4370f9fdcc0b8c7028406ca4b19df3');
INSERT INTO custody VALUES(1,2,'2031-05-06T07:08:09.1230000Z','reportAdded','313ad32f3b5356b9dabf955e6dd5604ed92269e9cfbf9933717331bbefffd4e8','{"name":"a/flood.txt","from":"/in/a/flood.txt","bytes":109,"reader":"rules 1","statements":2,"text":"313ad32f3b5356b9dabf955e6dd5604ed92269e9cfbf9933717331bbefffd4e8","reading":"7a02e362cc38d45a315a1b96d5b443f44205e18d17495daaf59f4a15038222ae"}','292fb0b6d228c15eaa55afc8ec69345dde4370f9fdcc0b8c7028406ca4b19df3','1aad4a3c2f69ce94e6f54cceb35f9ad3cd8935506e45a4c2cfe0a5a0d33f0582');
INSERT INTO custody VALUES(1,3,'2031-05-06T07:08:09.1230000Z','reportSeenAgain','313ad32f3b5356b9dabf955e6dd5604ed92269e9cfbf9933717331bbefffd4e8','{"name":"b.txt"}','1aad4a3c2f69ce94e6f54cceb35f9ad3cd8935506e45a4c2cfe0a5a0d33f0582','a764a25cdce1a674739df5cbc1fd6a7de3ebf22f23f82d64f82a4f434f8193e1');
CREATE INDEX report_by_name ON report (dossier_id, name);
CREATE INDEX report_by_original ON report (sha256);
CREATE INDEX source_by_report ON source (report_id);
CREATE INDEX source_by_name ON source (name);
CREATE INDEX statement_by_key ON statement (key);
CREATE INDEX statement_by_source ON statement (source_id);
CREATE INDEX via_by_source ON via (source_id);
CREATE INDEX figure_by_measure ON figure (measure, scope);
CREATE TRIGGER custody_keeps_entries BEFORE DELETE ON custody
BEGIN SELECT RAISE(ABORT, 'custody entries are never deleted'); END;
CREATE TRIGGER custody_keeps_words BEFORE UPDATE ON custody
BEGIN SELECT RAISE(ABORT, 'custody entries are never changed'); END;
COMMIT;
