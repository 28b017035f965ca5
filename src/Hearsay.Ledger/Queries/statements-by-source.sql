SELECT s.report_id, s.key
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN source AS c ON c.report_id = r.id
    JOIN statement AS s ON s.report_id = r.id
WHERE d.name = $1 AND c.name = $2 AND c.kind = $3
    AND (s.source_id = c.id OR EXISTS (SELECT 1 FROM via AS v WHERE v.statement_id = s.id AND v.source_id = c.id))
GROUP BY s.id
ORDER BY r.name, r.sha256, s.ordinal
