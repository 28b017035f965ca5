SELECT d.name, d.made_at,
    (SELECT count(*) FROM report AS r WHERE r.dossier_id = d.id),
    (SELECT count(*) FROM report AS r JOIN statement AS s ON s.report_id = r.id WHERE r.dossier_id = d.id),
    d.linked_revision IS d.revision, d.revision
FROM dossier AS d
WHERE $1 IS NULL OR d.name = $1
ORDER BY d.name
