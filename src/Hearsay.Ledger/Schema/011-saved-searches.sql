-- Queries a person wants to ask again.

CREATE TABLE saved_search (
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    query      TEXT NOT NULL,
    saved_at   TEXT NOT NULL,
    PRIMARY KEY (dossier_id, query)
) STRICT, WITHOUT ROWID;

-- The words that searches know, for those that are only nearly spelt right.
CREATE VIRTUAL TABLE statement_vocabulary USING fts5vocab(statement_words, 'row');
CREATE VIRTUAL TABLE report_vocabulary USING fts5vocab(report_words, 'row');
