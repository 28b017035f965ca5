-- Whether all holds of the statement s of the report r that a filter of claims asks of one statement:
-- $2 source, $3 place, $4 from, $5 to, $6 with a figure, $7 added since, $8 what is counted, $9 rows of statements, a JSON array. What is null asks nothing.
-- A partial date matches when any of its days may.
    ($2 IS NULL OR EXISTS (
        SELECT 1 FROM source AS x
        WHERE x.id = s.source_id AND (x.name LIKE $2 ESCAPE '\' OR EXISTS (SELECT 1 FROM json_each(x.aliases_json) AS a WHERE a.value LIKE $2 ESCAPE '\')))
        OR EXISTS (
        SELECT 1 FROM origin_statement AS os JOIN origin AS o ON o.id = os.origin_id
        WHERE os.statement_id = s.id AND (o.name LIKE $2 ESCAPE '\' OR EXISTS (SELECT 1 FROM json_each(o.aliases_json) AS a WHERE a.value LIKE $2 ESCAPE '\'))))
    AND ($3 IS NULL OR EXISTS (
        SELECT 1 FROM place AS p LEFT JOIN place_candidate AS k ON k.statement_id = p.statement_id AND k.place_ordinal = p.ordinal
        WHERE p.statement_id = s.id AND (p.name LIKE $3 ESCAPE '\' OR k.name LIKE $3 ESCAPE '\' OR k.within LIKE $3 ESCAPE '\')))
    AND ($4 IS NULL OR substr(coalesce(s.said_on, substr(r.published, 1, 10)), 1, length($4)) >= substr($4, 1, length(coalesce(s.said_on, substr(r.published, 1, 10)))))
    AND ($5 IS NULL OR substr(coalesce(s.said_on, substr(r.published, 1, 10)), 1, length($5)) <= substr($5, 1, length(coalesce(s.said_on, substr(r.published, 1, 10)))))
    AND ($6 = 0 OR EXISTS (SELECT 1 FROM figure AS f WHERE f.statement_id = s.id AND f.is_derived = 0))
    AND ($7 IS NULL OR r.added_at >= $7)
    AND ($8 IS NULL OR EXISTS (SELECT 1 FROM figure AS f WHERE f.statement_id = s.id AND f.is_derived = 0 AND (f.measure LIKE $8 ESCAPE '\' OR f.scope LIKE $8 ESCAPE '\')))
    AND ($9 IS NULL OR s.id IN (SELECT value FROM json_each($9)))
