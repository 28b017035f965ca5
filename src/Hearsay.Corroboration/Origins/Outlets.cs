using System.Text;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Which reports of a dossier are an outlet's: by their heads (<see cref="Outlet"/>), and by what they do. Who mostly tells what others say, under a name that
/// shows no body and without a "we" of its own, is an outlet: "Evening Hour" as much as "Aldby Gazette". A body whose release is signed by one of its
/// departments and quotes nobody is none.
/// </summary>
internal sealed class Outlets
{
    private static readonly HashSet<string> FirstHand = new(StringComparer.Ordinal) { "i", "we", "our", "my", "reporter", "correspondent" };
    private static readonly HashSet<string> Ours = new(StringComparer.Ordinal) { "we", "our", "ours" };
    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal) { "reporter", "reporters", "correspondent", "correspondents", "newsroom", "readers", "listeners", "own" };
    private const int LongestLabel = 40;
    private readonly HashSet<string> _reports = new(StringComparer.Ordinal);

    /// <summary>Takes in a report. True for an outlet's.</summary>
    public bool Add(ReportReading reading) => IsOutlet(reading) && _reports.Add(reading.Report.Sha256);

    /// <summary>Forgets a report.</summary>
    public void Remove(Report report) => _reports.Remove(report.Sha256);

    /// <summary>True when another reading of a report is an outlet's, and a post of its own, just where the first was.</summary>
    public static bool AreAlike(ReportReading one, ReportReading other) => IsOutlet(one) == IsOutlet(other) && IsOwnPost(one) == IsOwnPost(other);

    /// <summary>True for the report of an outlet.</summary>
    public bool IsOutlet(Report report) => _reports.Contains(report.Sha256);

    /// <summary>True for a post in a channel that tells nothing that somebody else says.</summary>
    public static bool IsOwnPost(ReportReading reading) => reading.Report.Header is { Publisher: { } publisher, Channel: not null, Agency: null } && !reading.Statements.Any(s => IsAnothers(s, publisher));

    /// <summary>True when the statement is an outlet's own voice with no sign that its people saw the thing themselves.</summary>
    public bool SpeakAtSecondHand(Proposition proposition) =>
        proposition.Statement.Mode == Mode.Narrated && IsOutlet(proposition.Report) && !SawItself(proposition);

    /// <summary>True when the words are of one who was there: "our reporter saw", "we counted".</summary>
    public static bool SawItself(Proposition proposition) => Word.Split(proposition.Content).Any(w => FirstHand.Contains(w.Lower));

    /// <summary>True when the words, or those that say who saw it, are of one who was there: "our reporter on the quay saw that".</summary>
    public static bool OwnPeopleSaw(Proposition proposition) =>
        SawItself(proposition) || proposition.Statement.Speaker.Concat(proposition.Statement.Cue).Any(s => s.End <= proposition.Report.Text.Length && Word.Split(s.In(proposition.Report.Text)).Any(w => FirstHand.Contains(w.Lower)));

    private static bool IsOutlet(ReportReading reading)
    {
        var (report, header) = (reading.Report, reading.Report.Header);
        var others = reading.Statements.Count(s => IsAnothers(s, header.Publisher));
        if (!Outlet.IsOutlet(report)) return !Outlet.IsNamedAsBody(report) && others > reading.Statements.Count - others && !SpeaksOfItself(report);
        return others > 0 || header is not { Publisher: not null, Agency: null } || !Outlet.IsNamedAsBody(report);
    }

    private static bool IsAnothers(Statement statement, string? publisher) =>
        statement.Mode != Mode.Narrated && statement.Source is { } source && NameForm.Of(source.Name) is { IsPronoun: false } form && !(NameForm.Of(publisher) is { } own && form.Words.All(own.Words.Contains));

    // "Our engineer found the pipe cut", outside quotation marks and the lines of a transcript.
    private static bool SpeaksOfItself(Report report)
    {
        if (report.Body.End > report.Text.Length) return false;
        foreach (var line in report.Body.In(report.Text).Split('\n'))
        {
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel) continue;
            var words = Word.Split(Unquoted(line));
            if (words.Zip(words.Skip(1)).Any(w => Ours.Contains(w.First.Lower) && !Writers.Contains(w.Second.Lower))) return true;
        }

        return false;
    }

    private static string Unquoted(string line)
    {
        var (kept, inside) = (new StringBuilder(line.Length), false);
        foreach (var c in line)
        {
            if (c is '"' or '“' or '”' or '«' or '»') inside = c is '"' ? !inside : c is '“' or '«';
            else if (!inside) kept.Append(c);
        }

        return kept.ToString();
    }
}
