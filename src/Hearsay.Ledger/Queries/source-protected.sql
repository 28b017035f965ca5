-- Why a person of that name is protected, by report, with the words that show it.
SELECT p.reason, r.sha256, r.name, substr(r.text, p.because_starts + 1, p.because_ends - p.because_starts)
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id JOIN protected_person AS p ON p.report_id = r.id
WHERE d.name = $1 AND p.name = $2
ORDER BY r.name, r.sha256
LIMIT 20
