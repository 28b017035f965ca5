-- $1 dossier; $2 to $9 as statement-holds.sql, which comes in below, asks of a statement; $10 whether it asks anything; $11 level.
-- $12 identities of statements, a JSON array, of which the claim has one ($13 is 1) or none ($13 is 0).
SELECT c.*
FROM dossier AS d JOIN claim AS c ON c.dossier_id = d.id
WHERE d.name = $1 AND ($11 IS NULL OR c.level = $11) AND ($10 = 0 OR EXISTS (
    SELECT 1
    FROM claim_statement AS cs
        JOIN statement AS s ON s.id = cs.statement_id
        JOIN report AS r ON r.id = s.report_id
    WHERE cs.claim_id = c.id AND
    -- statement-holds
    ))
    AND ($12 IS NULL OR $13 = (c.id IN (
        SELECT cs.claim_id FROM claim_statement AS cs JOIN statement AS s ON s.id = cs.statement_id WHERE s.key IN (SELECT value FROM json_each($12)))))
