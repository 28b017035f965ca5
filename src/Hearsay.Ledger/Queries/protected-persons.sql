SELECT p.name, p.reason, p.because_starts, p.because_ends, p.mentions_json
FROM protected_person AS p
WHERE p.report_id = $1
ORDER BY p.ordinal
