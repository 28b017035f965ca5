-- Every date that a content names, without its words; a statement that names several has several lines.
SELECT s.id, t.ordinal, c.name, t.from_date, coalesce(t.to_date, t.from_date)
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id
    JOIN time_mention AS t ON t.statement_id = s.id AND t.part = 'content'
    LEFT JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1
ORDER BY t.from_date, t.to_date, s.id, t.ordinal
