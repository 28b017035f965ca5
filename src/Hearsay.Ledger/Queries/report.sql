SELECT sha256, name, text, body_starts, body_ends, title, publisher, published, url, byline, agency, channel, notes_json, reader_version,
    modified, format, language, text_key, container, part_path, withdrawn, replaces
FROM report WHERE id = $1
