SELECT r.statement_id, r.kind, r.starts, r.ends, r.first_key, r.first_starts, r.first_ends, r.second_key, r.second_starts, r.second_ends
FROM statement AS s JOIN relation AS r ON r.statement_id = s.id
WHERE s.report_id = $1
ORDER BY r.statement_id, r.ordinal
