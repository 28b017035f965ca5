-- In order of when it was said, or else published; $4 left out at the start, $5 at most, all for -1.
SELECT s.report_id, s.key
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN source AS c ON c.report_id = r.id
    JOIN statement AS s ON s.report_id = r.id
WHERE d.name = $1 AND c.name = $2 AND c.kind = $3
    AND (s.source_id = c.id OR EXISTS (SELECT 1 FROM via AS v WHERE v.statement_id = s.id AND v.source_id = c.id))
GROUP BY s.id
ORDER BY coalesce(s.said_on, substr(r.published, 1, 10)), r.published, r.name, r.sha256, s.ordinal
LIMIT $5 OFFSET $4
