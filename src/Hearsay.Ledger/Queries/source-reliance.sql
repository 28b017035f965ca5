-- The neighbours of a source in the chains it stands in, by name and kind: 'before' it those whose words it has, 'after' it those who have its words.
-- A chain is the source of a statement, its carriers, and the publisher of the report, who is nobody's source row.
WITH me (id) AS (
    SELECT c.id
    FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN source AS c ON c.report_id = r.id
    WHERE d.name = $1 AND c.name = $2 AND c.kind = $3
), mine (statement_id, at) AS (
    SELECT s.id, -1 FROM me JOIN statement AS s ON s.source_id = me.id
    UNION
    SELECT v.statement_id, v.ordinal FROM me JOIN via AS v ON v.source_id = me.id
), before (statement_id, source_id) AS (
    SELECT m.statement_id, v.source_id FROM mine AS m JOIN via AS v ON v.statement_id = m.statement_id AND v.ordinal = m.at - 1 WHERE m.at > 0
    UNION
    SELECT m.statement_id, s.source_id FROM mine AS m JOIN statement AS s ON s.id = m.statement_id WHERE m.at = 0 AND s.source_id IS NOT NULL
), after (statement_id, source_id) AS (
    SELECT m.statement_id, v.source_id FROM mine AS m JOIN via AS v ON v.statement_id = m.statement_id AND v.ordinal = m.at + 1
), printed (statement_id, name) AS (
    SELECT m.statement_id, coalesce(r.publisher, r.name)
    FROM mine AS m JOIN statement AS s ON s.id = m.statement_id JOIN report AS r ON r.id = s.report_id
    WHERE NOT EXISTS (SELECT 1 FROM via AS v WHERE v.statement_id = m.statement_id AND v.ordinal > m.at)
)
SELECT 'before', c.name, c.kind, count(DISTINCT b.statement_id) FROM before AS b JOIN source AS c ON c.id = b.source_id GROUP BY c.name, c.kind
UNION ALL
SELECT 'after', c.name, c.kind, count(DISTINCT a.statement_id) FROM after AS a JOIN source AS c ON c.id = a.source_id GROUP BY c.name, c.kind
UNION ALL
SELECT 'printed', p.name, NULL, count(DISTINCT p.statement_id) FROM printed AS p GROUP BY p.name
ORDER BY 4 DESC, 2
