-- The names of a dossier's protected persons, each once.
SELECT DISTINCT p.name
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN protected_person AS p ON p.report_id = r.id
WHERE d.name = $1
ORDER BY p.name
