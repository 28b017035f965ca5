-- What stands where on a clock. $2 the clock: 'said', when something was said, or else published; 'told', when it is said to have happened.
-- One line a statement and date; a statement that names several dates has several. words: those that name the date, or the start of the content.
SELECT s.id AS statement, s.key, r.sha256, r.name, coalesce(r.publisher, r.name) AS publisher, (SELECT o.size FROM original AS o WHERE o.sha256 = r.sha256) AS size,
    c.name AS source, c.kind, s.stance, s.mode,
    coalesce(s.said_on, substr(r.published, 1, 10)) AS from_date, coalesce(s.said_on, substr(r.published, 1, 10)) AS to_date,
    substr(r.text, p.starts + 1, min(p.ends - p.starts, 160)) AS words, p.starts AS place
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id
    JOIN span AS p ON p.statement_id = s.id AND p.part = 'content' AND p.ordinal = 0
    LEFT JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1 AND $2 = 'said'
UNION ALL
SELECT s.id, s.key, r.sha256, r.name, coalesce(r.publisher, r.name), (SELECT o.size FROM original AS o WHERE o.sha256 = r.sha256),
    c.name, c.kind, s.stance, s.mode, t.from_date, coalesce(t.to_date, t.from_date),
    substr(r.text, t.starts + 1, t.ends - t.starts), t.starts
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id
    JOIN time_mention AS t ON t.statement_id = s.id AND t.part = 'content'
    LEFT JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1 AND $2 = 'told'
