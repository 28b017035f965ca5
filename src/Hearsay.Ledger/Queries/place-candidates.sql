SELECT c.statement_id, c.place_ordinal, c.name, c.kind, c.within
FROM statement AS s JOIN place_candidate AS c ON c.statement_id = s.id
WHERE s.report_id = $1
ORDER BY c.statement_id, c.place_ordinal, c.ordinal
