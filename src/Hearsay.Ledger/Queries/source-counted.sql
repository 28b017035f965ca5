-- Other names whose statements a claim counts for the source, with the reason that linking gave, and one statement to look at.
SELECT c.name, c.kind, json_extract(o.reasons_json, '$[' || min(os.ordinal, json_array_length(o.reasons_json) - 1) || ']'), count(DISTINCT s.id), min(s.key)
FROM dossier AS d JOIN claim AS k ON k.dossier_id = d.id
    JOIN origin AS o ON o.claim_id = k.id
    JOIN origin_statement AS os ON os.origin_id = o.id
    JOIN statement AS s ON s.id = os.statement_id
    JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1 AND o.name = $2 AND o.kind = $3 AND c.name <> o.name AND json_array_length(o.reasons_json) > 0
GROUP BY c.name, c.kind, 3
ORDER BY 4 DESC, 1
LIMIT 50
