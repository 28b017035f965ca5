-- Every statement by when it was said, or else published, without its words; -1 for it names no date itself.
SELECT s.id, -1, c.name, coalesce(s.said_on, substr(r.published, 1, 10)) AS from_date, coalesce(s.said_on, substr(r.published, 1, 10))
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id LEFT JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1
ORDER BY from_date, r.published, s.id
