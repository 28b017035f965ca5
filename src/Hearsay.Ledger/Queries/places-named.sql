-- Each name of a place in what is said, with what it may be: the candidates as a JSON array, and the first statement that names it.
WITH mention (name, statement_id, candidates) AS (
    SELECT p.name, p.statement_id,
        (SELECT json_group_array(json_array(k.name, k.kind, k.within) ORDER BY k.ordinal) FROM place_candidate AS k WHERE k.statement_id = p.statement_id AND k.place_ordinal = p.ordinal)
    FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN statement AS s ON s.report_id = r.id JOIN place AS p ON p.statement_id = s.id
    WHERE d.name = $1
)
SELECT m.name, m.candidates, count(DISTINCT m.statement_id), count(DISTINCT s.report_id), min(s.id), s.key, r.sha256, (SELECT o.size FROM original AS o WHERE o.sha256 = r.sha256), coalesce(r.publisher, r.name)
FROM mention AS m JOIN statement AS s ON s.id = m.statement_id JOIN report AS r ON r.id = s.report_id
GROUP BY m.name, m.candidates
ORDER BY 3 DESC, m.name
