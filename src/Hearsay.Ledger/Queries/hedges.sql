SELECT h.statement_id, h.starts, h.ends
FROM statement AS s JOIN hedge AS h ON h.statement_id = s.id
WHERE s.report_id = $1
ORDER BY h.statement_id, h.ordinal
