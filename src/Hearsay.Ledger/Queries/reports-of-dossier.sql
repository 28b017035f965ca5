-- Which of some reports are in a dossier. CROSS JOIN, or SQLite goes through all of the dossier's reports.
SELECT r.id FROM json_each($1) AS asked CROSS JOIN report AS r ON r.id = asked.value WHERE r.dossier_id = $2
