SELECT starts, ends, kind, label
FROM mark
WHERE report_id = $1
ORDER BY ordinal
