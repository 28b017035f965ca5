-- The reports of a dossier that have a fingerprint, among the first of all that have it.
SELECT held.id
FROM (SELECT rowid AS id FROM fingerprint WHERE fingerprint MATCH $1 ORDER BY rowid LIMIT $4) AS held JOIN report AS r ON r.id = held.id
WHERE r.dossier_id = $3
LIMIT $2
