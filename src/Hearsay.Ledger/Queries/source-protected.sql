-- Why a person of that name is protected, by report, with the words that show it.
SELECT p.reason, r.sha256, r.name, substr(r.text, p.because_starts + 1, p.because_ends - p.because_starts)
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN protected_person AS p ON p.report_id = r.id
WHERE d.name = $1 AND p.name = $2
UNION ALL
SELECT 'captive', r.sha256, r.name, n.reason
FROM source AS q CROSS JOIN statement AS s ON s.source_id = q.id CROSS JOIN claim_note AS n ON n.statement_id = s.id
    CROSS JOIN report AS r ON r.id = s.report_id CROSS JOIN dossier AS d ON d.id = r.dossier_id
WHERE q.name = $2 AND q.kind = 'person' AND n.kind = 'inCustody' AND d.name = $1
ORDER BY 3, 2
LIMIT 20
