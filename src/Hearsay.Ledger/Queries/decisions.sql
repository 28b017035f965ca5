SELECT p.id, p.number, p.matter, p.verdict, p.decided_by, p.decided_at, p.why, u.undone_by, u.undone_at, u.why
FROM dossier AS d JOIN decision AS p ON p.dossier_id = d.id LEFT JOIN decision_undo AS u ON u.decision_id = p.id
WHERE d.name = $1
ORDER BY p.number
