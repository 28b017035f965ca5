-- $1 an array of [statement, ordinal of a date it names or -1]; in its order, with the words that name the date, or the start of the content.
SELECT s.key, r.sha256, (SELECT o.size FROM original AS o WHERE o.sha256 = r.sha256), coalesce(r.publisher, r.name), c.name, c.kind, s.stance, s.mode,
    CASE WHEN t.ordinal IS NULL THEN coalesce(s.said_on, substr(r.published, 1, 10)) ELSE t.from_date END,
    CASE WHEN t.ordinal IS NULL THEN coalesce(s.said_on, substr(r.published, 1, 10)) ELSE coalesce(t.to_date, t.from_date) END,
    CASE WHEN t.ordinal IS NULL THEN substr(r.text, p.starts + 1, min(p.ends - p.starts, 160)) || CASE WHEN p.ends - p.starts > 160 THEN '…' ELSE '' END ELSE substr(r.text, t.starts + 1, t.ends - t.starts) END
FROM json_each($1) AS j
    JOIN statement AS s ON s.id = json_extract(j.value, '$[0]')
    JOIN report AS r ON r.id = s.report_id
    JOIN span AS p ON p.statement_id = s.id AND p.part = 'content' AND p.ordinal = 0
    LEFT JOIN source AS c ON c.id = s.source_id
    LEFT JOIN time_mention AS t ON t.statement_id = s.id AND t.ordinal = json_extract(j.value, '$[1]')
ORDER BY j.key
