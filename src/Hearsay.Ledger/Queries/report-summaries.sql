-- The columns of a report's summary; who asks goes on with which reports, and in what order.
SELECT r.sha256, r.name, r.title, r.publisher, r.published, r.url, r.byline, r.agency, r.channel, r.notes_json, r.reader_version, r.added_at,
    (SELECT o.size FROM original AS o WHERE o.sha256 = r.sha256),
    (SELECT count(*) FROM statement AS s WHERE s.report_id = r.id),
    r.modified, r.format, r.language, r.text_key, r.container, r.part_path
FROM dossier AS d JOIN report AS r ON r.dossier_id = d.id
WHERE d.name = $1
