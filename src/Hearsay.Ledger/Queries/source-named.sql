-- Whether a publisher or a source of a dossier has just this name. The joins stand in the order they are to be made in.
SELECT 1 FROM dossier AS d CROSS JOIN report AS r WHERE d.name = $1 AND r.dossier_id = d.id AND r.publisher = $2 COLLATE NOCASE
UNION ALL
SELECT 1 FROM source AS c CROSS JOIN report AS r CROSS JOIN dossier AS d WHERE c.name = $2 AND r.id = c.report_id AND d.id = r.dossier_id AND d.name = $1
LIMIT 1
