SELECT s.id, s.key, s.mode, s.stance, s.channel, s.said_on, s.in_custody, s.found_by, s.confidence, c.name, c.kind, c.role, c.aliases_json
FROM statement AS s LEFT JOIN source AS c ON c.id = s.source_id
WHERE s.report_id = $1
ORDER BY s.ordinal
