WITH voice (name, kind, report_id, own, carried) AS (
    SELECT c.name, c.kind, c.report_id,
        (SELECT count(*) FROM statement AS s WHERE s.source_id = c.id),
        (SELECT count(DISTINCT v.statement_id) FROM via AS v WHERE v.source_id = c.id)
    FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN source AS c ON c.report_id = r.id
    WHERE d.name = $1
)
SELECT name, kind, sum(own), sum(carried), count(DISTINCT report_id)
FROM voice
GROUP BY name, kind
ORDER BY sum(own) DESC, sum(carried) DESC, name, kind
