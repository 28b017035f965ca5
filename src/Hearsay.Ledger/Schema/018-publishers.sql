-- Whether any report of a dossier is of a publisher, without a look at all of them.

CREATE INDEX report_by_publisher ON report (dossier_id, publisher COLLATE NOCASE);
