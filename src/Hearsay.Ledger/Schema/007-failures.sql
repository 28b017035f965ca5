-- Files that could not be taken in, so that they can be listed and tried again. A file's rows go when it is taken in.

CREATE TABLE failure (
    dossier_id INTEGER NOT NULL REFERENCES dossier (id),
    taken_from TEXT NOT NULL, -- the full path of the file
    ordinal    INTEGER NOT NULL,
    name       TEXT NOT NULL, -- the name its report would have
    file       TEXT NOT NULL, -- the file, or the part of it, that the fault is of
    problem    TEXT NOT NULL,
    remedy     TEXT NOT NULL,
    failed_at  TEXT NOT NULL,
    PRIMARY KEY (dossier_id, taken_from, ordinal)
) STRICT, WITHOUT ROWID;
