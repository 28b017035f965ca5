SELECT d.name, c.level_rank, count(*)
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
WHERE $1 IS NULL OR d.name = $1
GROUP BY d.id, c.level_rank
