SELECT c.key, c.text, c.level, c.level_reason, c.independence_min, c.independence_max,
    (SELECT json_group_array(o.name ORDER BY o.ordinal) FROM origin AS o WHERE o.claim_id = c.id),
    c.statement_count, c.report_count, c.is_fragment
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
WHERE d.name = $1
ORDER BY c.ordinal
