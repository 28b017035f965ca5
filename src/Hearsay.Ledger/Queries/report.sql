SELECT sha256, name, text, body_starts, body_ends, title, publisher, published, url, byline, agency, channel, notes_json, reader_version
FROM report WHERE id = $1
