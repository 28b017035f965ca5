using Hearsay.Model;

namespace Hearsay.Ledger.Sqlite;

/// <summary>Inserts the statements of one report. A source that several of them name alike is one row.</summary>
internal sealed class StatementWriter(Session session, long reportId, Offsets offsets)
{
    private readonly Dictionary<(string Name, SourceKind Kind, string? Role, string Aliases), long> _sources = [];

    public void Write(IReadOnlyList<Statement> statements)
    {
        for (var i = 0; i < statements.Count; i++) Write(statements[i], i);
        session.Run("INSERT INTO statement_words (rowid, words) SELECT id, words FROM statement_content WHERE report_id = $1", reportId);
    }

    private void Write(Statement statement, int ordinal)
    {
        var id = session.Insert(
            """
            INSERT INTO statement (report_id, ordinal, key, mode, stance, source_id, channel, said_on, in_custody, found_by, confidence)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            reportId, ordinal, statement.Id, Words.Of(statement.Mode), Words.Of(statement.Stance), SourceId(statement.Source), statement.Channel,
            statement.SaidOn?.ToString(), statement.InCustody ? 1 : 0, statement.FoundBy, statement.Confidence);
        WriteSpans(id, "speaker", statement.Speaker);
        WriteSpans(id, "cue", statement.Cue);
        WriteSpans(id, "content", statement.Content);
        for (var i = 0; i < statement.Via.Count; i++)
            session.Run("INSERT INTO via (statement_id, ordinal, source_id) VALUES ($1, $2, $3)", id, i, SourceId(statement.Via[i]));
        for (var i = 0; i < statement.Figures.Count; i++) WriteFigure(id, i, statement.Figures[i], isDerived: false);
        for (var i = 0; i < statement.DerivedFigures.Count; i++) WriteFigure(id, statement.Figures.Count + i, statement.DerivedFigures[i], isDerived: true);
        for (var i = 0; i < statement.Times.Count; i++) WriteTime(id, i, statement.Times[i], "content");
        if (statement.SaidTime is { } said) WriteTime(id, statement.Times.Count, said, "saying");
        PlaceRows.Write(session, id, statement.Places, offsets);
        for (var i = 0; i < statement.Hedges.Count; i++) WriteHedge(id, i, statement.Hedges[i]);
        for (var i = 0; i < statement.Relations.Count; i++) WriteRelation(id, i, statement.Relations[i]);
    }

    private void WriteHedge(long statementId, int ordinal, TextSpan hedge)
    {
        var (start, end) = offsets.ToLedger(hedge);
        session.Run("INSERT INTO hedge (statement_id, ordinal, starts, ends) VALUES ($1, $2, $3, $4)", statementId, ordinal, start, end);
    }

    private void WriteRelation(long statementId, int ordinal, StatedRelation relation)
    {
        var (start, end) = offsets.ToLedger(relation.Words);
        (int Start, int End)? first = relation.First.Words is { } a ? offsets.ToLedger(a) : null;
        (int Start, int End)? second = relation.Second.Words is { } b ? offsets.ToLedger(b) : null;
        session.Run(
            """
            INSERT INTO relation (statement_id, ordinal, kind, starts, ends, first_key, first_starts, first_ends, second_key, second_starts, second_ends)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            statementId, ordinal, Words.Of(relation.Kind), start, end, relation.First.Statement, first?.Start, first?.End, relation.Second.Statement, second?.Start, second?.End);
    }

    private void WriteSpans(long statementId, string part, IReadOnlyList<TextSpan> spans)
    {
        for (var i = 0; i < spans.Count; i++)
        {
            var (start, end) = offsets.ToLedger(spans[i]);
            session.Run("INSERT INTO span (statement_id, part, ordinal, starts, ends) VALUES ($1, $2, $3, $4, $5)", statementId, part, i, start, end);
        }
    }

    private void WriteFigure(long statementId, int ordinal, Figure figure, bool isDerived)
    {
        var (start, end) = offsets.ToLedger(figure.Span);
        session.Run(
            """
            INSERT INTO figure (statement_id, ordinal, starts, ends, measure, scope, bound, low, high, as_of,
                role, unit, unit_base, unit_factor, population, place, per, since, is_round, is_derived)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
            """,
            statementId, ordinal, start, end, figure.Measure, figure.Scope, Words.Of(figure.Bound), figure.Low, figure.High, figure.AsOf?.ToString(),
            Words.Of(figure.Role), figure.Unit?.Name, figure.Unit?.Base, figure.Unit?.Factor, figure.Population, figure.Place, figure.Per, figure.Since?.ToString(),
            figure.IsRound ? 1 : 0, isDerived ? 1 : 0);
    }

    private void WriteTime(long statementId, int ordinal, TimeMention time, string part)
    {
        var (start, end) = offsets.ToLedger(time.Span);
        session.Run(
            "INSERT INTO time_mention (statement_id, ordinal, starts, ends, from_date, to_date, anchor, rule, part) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            statementId, ordinal, start, end, time.From?.ToString(), time.To?.ToString(), time.Anchor?.ToString(), time.Rule, part);
    }

    private long? SourceId(Source? source)
    {
        if (source is null) return null;
        var key = (source.Name, source.Kind, source.Role, Aliases: Words.OfList(source.Aliases));
        if (!_sources.TryGetValue(key, out var id))
        {
            _sources[key] = id = session.Insert(
                "INSERT INTO source (report_id, name, kind, role, aliases_json) VALUES ($1, $2, $3, $4, $5)",
                reportId, key.Name, Words.Of(key.Kind), key.Role, key.Aliases);
        }

        return id;
    }
}
