-- $2 level; $3 whether a statement must match at all: $4 source, $5 place, $6 from, $7 to, $8 with a figure, $9 added since. All of one statement.
-- $10 identities of statements, a JSON array, of which the claim has one ($11 is 1) or none ($11 is 0).
-- A partial date matches when any of its days may.
SELECT c.*
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
WHERE d.name = $1 AND ($2 IS NULL OR c.level = $2) AND ($3 = 0 OR EXISTS (
    SELECT 1
    FROM claim_statement AS cs
        JOIN statement AS s ON s.id = cs.statement_id
        JOIN report AS r ON r.id = s.report_id
    WHERE cs.claim_id = c.id
        AND ($4 IS NULL OR EXISTS (
            SELECT 1 FROM source AS x
            WHERE x.id = s.source_id AND (x.name LIKE $4 ESCAPE '\' OR EXISTS (SELECT 1 FROM json_each(x.aliases_json) AS a WHERE a.value LIKE $4 ESCAPE '\'))))
        AND ($5 IS NULL OR EXISTS (
            SELECT 1 FROM place AS p LEFT JOIN place_candidate AS k ON k.statement_id = p.statement_id AND k.place_ordinal = p.ordinal
            WHERE p.statement_id = s.id AND (p.name LIKE $5 ESCAPE '\' OR k.name LIKE $5 ESCAPE '\' OR k.within LIKE $5 ESCAPE '\')))
        AND ($6 IS NULL OR substr(coalesce(s.said_on, substr(r.published, 1, 10)), 1, length($6)) >= substr($6, 1, length(coalesce(s.said_on, substr(r.published, 1, 10)))))
        AND ($7 IS NULL OR substr(coalesce(s.said_on, substr(r.published, 1, 10)), 1, length($7)) <= substr($7, 1, length(coalesce(s.said_on, substr(r.published, 1, 10)))))
        AND ($8 = 0 OR EXISTS (SELECT 1 FROM figure AS f WHERE f.statement_id = s.id AND f.is_derived = 0))
        AND ($9 IS NULL OR r.added_at >= $9)))
    AND ($10 IS NULL OR $11 = (c.id IN (
        SELECT cs.claim_id FROM claim_statement AS cs JOIN statement AS s ON s.id = cs.statement_id WHERE s.key IN (SELECT value FROM json_each($10)))))
