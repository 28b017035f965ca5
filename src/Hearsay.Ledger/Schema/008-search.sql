-- Words to search by. Made of the rows of report and statement, and can be made of them anew; rowids are theirs. Neither table keeps the words.

CREATE VIRTUAL TABLE report_words USING fts5(title, text, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE statement_words USING fts5(words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

INSERT INTO report_words (rowid, title, text) SELECT id, title, text FROM report;

CREATE VIEW statement_content (id, report_id, words) AS
SELECT s.id, s.report_id, (
    SELECT group_concat(substr(r.text, p.starts + 1, p.ends - p.starts), ' … ' ORDER BY p.ordinal)
    FROM span AS p WHERE p.statement_id = s.id AND p.part = 'content')
FROM statement AS s JOIN report AS r ON r.id = s.report_id;

INSERT INTO statement_words (rowid, words) SELECT id, words FROM statement_content;

CREATE TRIGGER report_words_added AFTER INSERT ON report
BEGIN INSERT INTO report_words (rowid, title, text) VALUES (new.id, new.title, new.text); END;

CREATE TRIGGER report_words_changed AFTER UPDATE OF title, text ON report
BEGIN
    DELETE FROM report_words WHERE rowid = old.id;
    INSERT INTO report_words (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

CREATE TRIGGER report_words_gone AFTER DELETE ON report
BEGIN DELETE FROM report_words WHERE rowid = old.id; END;

-- A statement's words come when its spans are there, so its writer adds them; they go with it.
CREATE TRIGGER statement_words_gone AFTER DELETE ON statement
BEGIN DELETE FROM statement_words WHERE rowid = old.id; END;
