SELECT p.statement_id, p.part, p.starts, p.ends
FROM statement AS s JOIN span AS p ON p.statement_id = s.id
WHERE s.report_id = $1
ORDER BY p.statement_id, p.part, p.ordinal
