-- $2 identities of claims, a JSON array
SELECT DISTINCT r.sha256
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
    JOIN claim_statement AS cs ON cs.claim_id = c.id
    JOIN statement AS s ON s.id = cs.statement_id
    JOIN report AS r ON r.id = s.report_id
WHERE d.name = $1 AND c.key IN (SELECT value FROM json_each($2))
ORDER BY r.name, r.sha256
