SELECT f.statement_id, f.starts, f.ends, f.measure, f.scope, f.bound, f.low, f.high, f.as_of,
    f.role, f.unit, f.unit_base, f.unit_factor, f.population, f.place, f.per, f.since, f.is_round, f.is_derived
FROM statement AS s JOIN figure AS f ON f.statement_id = s.id
WHERE s.report_id = $1
ORDER BY f.statement_id, f.ordinal
