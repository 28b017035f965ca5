SELECT s.name, s.kind, s.role, s.aliases_json, s.mentions_json
FROM mentioned_source AS s
WHERE s.report_id = $1
ORDER BY s.ordinal
