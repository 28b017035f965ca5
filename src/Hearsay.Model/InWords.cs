using System.Globalization;

namespace Hearsay.Model;

/// <summary>
/// What records of the model are called where people read them, on the desk and in documents: plain English in the project's own words, in no culture. Not the words of
/// the interchange JSON, which are made for programs.
/// </summary>
public static class InWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>A stance as readers see it: "cannot verify".</summary>
    public static string Of(Stance stance) => stance switch
    {
        Stance.Asserts => "asserts",
        Stance.Denies => "denies",
        Stance.Doubts => "doubts",
        Stance.CannotVerify => "cannot verify",
        Stance.Declines => "declines to comment",
        Stance.Asks => "asks",
        _ => "intends",
    };

    /// <summary>A mode as readers see it.</summary>
    public static string Of(Mode mode) => mode switch
    {
        Mode.Direct => "direct",
        Mode.Mixed => "mixed",
        Mode.Indirect => "indirect",
        _ => "narrated",
    };

    /// <summary>A level as readers see it.</summary>
    public static string Of(Level level) => level switch
    {
        Level.Single => "single",
        Level.Repeated => "repeated",
        Level.Corroborated => "corroborated",
        _ => "disputed",
    };

    /// <summary>What a level says, a few words.</summary>
    public static string Meaning(Level level) => level switch
    {
        Level.Single => "one origin, one report",
        Level.Repeated => "one origin, several reports",
        Level.Corroborated => "two or more independent origins",
        _ => "an origin denies it, or figures cannot hold together",
    };

    /// <summary>A kind of source as readers see it: "government body".</summary>
    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Government => "government body",
        SourceKind.Organization => "organisation",
        SourceKind.Document => "document",
        SourceKind.Group => "group",
        _ => "unnamed",
    };

    /// <summary>What is told of a statement, two or three words.</summary>
    public static string Of(NoteKind kind) => kind switch
    {
        NoteKind.TakenBack => "taken back",
        NoteKind.InCustody => "in custody",
        _ => "a number of its own",
    };

    /// <summary>What a letter of the first NATO axis means.</summary>
    public static string Of(Reliability grade) => grade switch
    {
        Reliability.A => "completely reliable",
        Reliability.B => "usually reliable",
        Reliability.C => "fairly reliable",
        Reliability.D => "not usually reliable",
        Reliability.E => "unreliable",
        _ => "reliability cannot be judged",
    };

    /// <summary>What a digit of the second NATO axis means.</summary>
    public static string Of(Credibility grade) => grade switch
    {
        Credibility.Confirmed => "confirmed by other independent sources",
        Credibility.Probable => "probably true",
        Credibility.Possible => "possibly true",
        Credibility.Doubtful => "doubtful",
        Credibility.Improbable => "improbable",
        _ => "truth cannot be judged",
    };

    /// <summary>A date as exact as it is known: "11 January 2025", "January 2025".</summary>
    public static string Of(PartialDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{(date.Day is { } day ? $"{day} " : "")}{(date.Month is { } month ? $"{Months[month - 1]} " : "")}{date.Year}");

    /// <summary>A time of publication as exact as it is known: "11 January 2025, 09:30 UTC".</summary>
    public static string Of(Timestamp stamp) => stamp.Time is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{Of(stamp.Date)}, {time:HH\\:mm}{Zone(stamp.Offset)}")
        : Of(stamp.Date);

    /// <summary>A moment, in UTC.</summary>
    public static string Of(DateTimeOffset moment) => Of(new Timestamp(PartialDate.Of(DateOnly.FromDateTime(moment.UtcDateTime)), TimeOnly.FromDateTime(moment.UtcDateTime), TimeSpan.Zero));

    /// <summary>The bound and the number: "at least 1,200".</summary>
    public static string Amount(Figure figure) => figure.Bound switch
    {
        Bound.AtLeast => $"at least {Number(figure.Low)}",
        Bound.MoreThan => $"more than {Number(figure.Low)}",
        Bound.AtMost => $"at most {Number(figure.High)}",
        Bound.LessThan when figure is { Low: not null, High: not null } => $"{Number(figure.Low)} to less than {Number(figure.High)}",
        Bound.LessThan => $"less than {Number(figure.High)}",
        Bound.About => $"about {Number(figure.Low ?? figure.High)}",
        Bound.Range => $"{Number(figure.Low)} to {Number(figure.High)}",
        _ => Number(figure.Low ?? figure.High),
    };

    /// <summary>What is counted, with its scope where the measure does not already say it.</summary>
    public static string Measured(Figure figure) =>
        figure.Scope is { Length: > 0 } scope && !figure.Measure.Contains(scope, StringComparison.OrdinalIgnoreCase)
            ? $"{figure.Measure} ({scope})"
            : figure.Measure;

    /// <summary>A number with what is counted: "1 report", "1,200 reports".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>How many origins can count as independent: "2 to 3 independent origins".</summary>
    public static string Independent(Independence range) => range.Min == range.Max
        ? Count(range.Min, "independent origin")
        : string.Create(CultureInfo.InvariantCulture, $"{range.Min} to {range.Max} independent origins");

    /// <summary>Whose word a statement is, as far as the report tells.</summary>
    /// <param name="source">The source's name, or null.</param>
    /// <param name="mode">How its words are given.</param>
    public static string Speaker(string? source, Mode mode) => source ?? (mode == Mode.Narrated ? "The report itself" : "Source not told");

    private static string Number(double? number) => number is { } n ? n.ToString("#,0.####", CultureInfo.InvariantCulture) : "an open number";

    private static string Zone(TimeSpan? offset) => offset switch
    {
        null => "",
        { Ticks: 0 } => " UTC",
        { } size => $" UTC{(size < TimeSpan.Zero ? "−" : "+")}{size.ToString(size.Minutes == 0 ? "%h" : "h\\:mm", CultureInfo.InvariantCulture)}",
    };
}
