-- Since when the last reports came in without a pause of ten minutes, how many they are, and how many there are in all.
WITH added (at, before) AS (
    SELECT r.added_at, lag(r.added_at) OVER (ORDER BY r.added_at)
    FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id
    WHERE d.name = $1
), begun (at) AS (
    SELECT max(at) FROM added WHERE before IS NULL OR julianday(at) - julianday(before) > 10.0 / 1440
)
SELECT b.at, (SELECT count(*) FROM added AS a WHERE a.at >= b.at), (SELECT count(*) FROM added)
FROM begun AS b
WHERE b.at IS NOT NULL
