-- As every report names the source: its role, its other names, and how much it says and carries there.
SELECT r.sha256, r.name, r.publisher, c.role, c.aliases_json,
    (SELECT count(*) FROM statement AS s WHERE s.source_id = c.id),
    (SELECT count(DISTINCT v.statement_id) FROM via AS v WHERE v.source_id = c.id)
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN source AS c ON c.report_id = r.id
WHERE d.name = $1 AND c.name = $2 AND c.kind = $3
ORDER BY r.published, r.name, r.sha256
