SELECT s.decision_id, s.key, s.sha256, s.starts, s.ends, s.words, s.source
FROM dossier AS d JOIN decision AS p ON p.dossier_id = d.id JOIN decision_statement AS s ON s.decision_id = p.id
WHERE d.name = $1
ORDER BY p.number, s.ordinal
