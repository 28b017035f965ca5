SELECT d.name, c.level, count(*)
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
GROUP BY d.name, c.level
