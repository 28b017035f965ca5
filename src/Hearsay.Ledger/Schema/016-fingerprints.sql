-- Which reports hold a passage: the fingerprints of each report's words, as words of a full-text index whose rowids are those of report. Made of report.text,
-- and can be made of it anew. No trigger adds them, for SQL cannot work them out: what writes report.text writes them. They go with their report.
-- fingerprints() is there while migrations run (FingerprintRows.cs).

CREATE VIRTUAL TABLE fingerprint USING fts5(prints, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii');

INSERT INTO fingerprint (rowid, prints) SELECT id, fingerprints(text, body_starts, body_ends) FROM report;

CREATE TRIGGER fingerprints_gone AFTER DELETE ON report
BEGIN DELETE FROM fingerprint WHERE rowid = old.id; END;
