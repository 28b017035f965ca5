-- Some reports by their rows, with the dossiers they are in, in order of their names.
SELECT r.id, r.sha256, d.name
FROM json_each($1) AS wanted JOIN report AS r ON r.id = wanted.value JOIN dossier AS d ON d.id = r.dossier_id
ORDER BY d.name
