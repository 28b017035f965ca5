SELECT r.id, r.sha256, r.name, s.key, c.name, s.stance, f.starts, f.ends, f.measure, f.scope, f.bound, f.low, f.high, f.as_of,
    f.role, f.unit, f.unit_base, f.unit_factor, f.population, f.place, f.per, f.since, f.is_round
FROM dossier AS d
    JOIN report AS r ON r.dossier_id = d.id
    JOIN statement AS s ON s.report_id = r.id
    JOIN figure AS f ON f.statement_id = s.id
    LEFT JOIN source AS c ON c.id = s.source_id
WHERE d.name = $1 AND f.is_derived = 0
ORDER BY r.id, s.ordinal, f.ordinal
