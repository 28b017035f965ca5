-- What a report came out of: its format and language, the file it is a part of, and the marks that lead its spans back to pages, times
-- and messages of the original.

ALTER TABLE report ADD COLUMN modified TEXT;
ALTER TABLE report ADD COLUMN format TEXT NOT NULL DEFAULT 'text';
ALTER TABLE report ADD COLUMN language TEXT;                       -- ISO 639-1, null when it cannot be told
ALTER TABLE report ADD COLUMN text_key TEXT;                       -- shared by reports that say the same in the same words
ALTER TABLE report ADD COLUMN container TEXT REFERENCES original (sha256); -- the file it is a part of, null for a file of its own
ALTER TABLE report ADD COLUMN part_path TEXT;                      -- the way from that file to it

CREATE INDEX report_by_text ON report (dossier_id, text_key);
CREATE INDEX report_by_container ON report (container);

CREATE TABLE mark (
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    ordinal   INTEGER NOT NULL,
    starts    INTEGER NOT NULL,
    ends      INTEGER NOT NULL,
    kind      TEXT NOT NULL,
    label     TEXT NOT NULL,
    PRIMARY KEY (report_id, ordinal)
) STRICT, WITHOUT ROWID;
