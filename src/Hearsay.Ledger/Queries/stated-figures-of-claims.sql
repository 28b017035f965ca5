-- $2 identities of claims, a JSON array
SELECT r.id, r.sha256, r.name, s.key, c.name, s.stance, f.starts, f.ends, f.measure, f.scope, f.bound, f.low, f.high, f.as_of,
    f.role, f.unit, f.unit_base, f.unit_factor, f.population, f.place, f.per, f.since, f.is_round
FROM dossier AS d
    JOIN claim AS k ON k.dossier_id = d.id
    JOIN claim_statement AS ks ON ks.claim_id = k.id
    JOIN statement AS s ON s.id = ks.statement_id
    JOIN report AS r ON r.id = s.report_id
    JOIN figure AS f ON f.statement_id = s.id
    LEFT JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1 AND k.key IN (SELECT value FROM json_each($2)) AND f.is_derived = 0
GROUP BY s.id, f.ordinal
ORDER BY r.id, s.ordinal, f.ordinal
