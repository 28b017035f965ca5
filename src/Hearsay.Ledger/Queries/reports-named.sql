-- The reports of a dossier that have a name, or a hash that begins with it ($3, in lower case); "g" comes after every hexadecimal digit.
SELECT r.sha256
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id
WHERE d.name = $1 AND (r.name = $2 OR (length($3) >= 6 AND r.sha256 >= $3 AND r.sha256 < $3 || 'g'))
ORDER BY r.sha256
