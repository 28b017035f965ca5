SELECT v.statement_id, c.name, c.kind, c.role, c.aliases_json
FROM statement AS s JOIN via AS v ON v.statement_id = s.id JOIN source AS c ON c.id = v.source_id
WHERE s.report_id = $1
ORDER BY v.statement_id, v.ordinal
