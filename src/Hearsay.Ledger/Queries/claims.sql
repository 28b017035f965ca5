SELECT c.id, c.key, c.text, c.level, c.level_reason, c.independence_min, c.independence_max, c.is_fragment
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
WHERE d.name = $1 AND ($2 IS NULL OR c.key = $2)
ORDER BY c.ordinal
