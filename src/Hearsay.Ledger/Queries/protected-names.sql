-- The names of a dossier's protected persons, each once: those that a report shows to be so, and who speaks as a captive in a report that does not say it.
SELECT p.name
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN protected_person AS p ON p.report_id = r.id
WHERE d.name = $1
UNION
SELECT q.name
FROM claim_note AS n CROSS JOIN claim AS c ON c.id = n.claim_id CROSS JOIN dossier AS d ON d.id = c.dossier_id
    CROSS JOIN statement AS s ON s.id = n.statement_id CROSS JOIN source AS q ON q.id = s.source_id
WHERE n.kind = 'inCustody' AND q.kind = 'person' AND d.name = $1
ORDER BY 1
