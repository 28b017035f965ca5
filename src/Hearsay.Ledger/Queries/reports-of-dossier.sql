-- Which of some reports are in a dossier.
SELECT r.id FROM json_each($1) AS asked JOIN report AS r ON r.id = asked.value WHERE r.dossier_id = $2
