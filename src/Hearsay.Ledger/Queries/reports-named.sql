-- The reports of a dossier that have a name, or a hash that begins with it ($3, in lower case); "g" comes after every hexadecimal digit.
-- INDEXED BY, or SQLite goes through the dossier in order of the hashes.
SELECT r.sha256
FROM dossier AS d JOIN report AS r INDEXED BY report_by_name ON r.dossier_id = d.id
WHERE d.name = $1 AND r.name = $2
UNION
SELECT r.sha256
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id
WHERE d.name = $1 AND length($3) >= 6 AND r.sha256 >= $3 AND r.sha256 < $3 || 'g'
ORDER BY 1
