SELECT t.statement_id, t.starts, t.ends, t.from_date, t.to_date, t.anchor, t.rule, t.part
FROM statement AS s JOIN time_mention AS t ON t.statement_id = s.id
WHERE s.report_id = $1
ORDER BY t.statement_id, t.ordinal
