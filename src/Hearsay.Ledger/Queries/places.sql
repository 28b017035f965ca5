SELECT p.statement_id, p.ordinal, p.starts, p.ends, p.name, p.kind, p.rule
FROM statement AS s JOIN place AS p ON p.statement_id = s.id
WHERE s.report_id = $1
ORDER BY p.statement_id, p.ordinal
