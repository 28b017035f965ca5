using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Notes;

/// <summary>
/// A copy that changes a number: the words are the lender's, the number is whoever printed them so. It is no second origin, for nothing says where the number is from; but the
/// lender never gave it.
/// </summary>
internal sealed class OwnNumber(SourceDirectory directory, ReuseFinder reuse, Nestings nestings)
{
    /// <summary>The figures of a statement that cannot be those of the one it was copied from, each with the one there that counts the same.</summary>
    public static IEnumerable<(Figure Own, Figure Lent)> Of(Proposition copy, Proposition original)
    {
        if (copy.Statement.Stance != Stance.Asserts || original.Statement.Stance != Stance.Asserts) yield break;
        foreach (var own in copy.Stated)
        {
            var lent = original.Stated.Where(own.IsOfOneThingAs).ToList();
            if (lent.Count > 0 && lent.TrueForAll(m => GivesAnother(own.Figure, m.Figure))) yield return (own.Figure, lent[0].Figure);
        }
    }

    // "At least 60" in the place of "at least 40": both may hold, and yet it is another number.
    private static bool GivesAnother(Figure own, Figure lent) =>
        own.Unit?.Name == lent.Unit?.Name && !new[] { own.Low, own.High }.OfType<double>().Intersect(new[] { lent.Low, lent.High }.OfType<double>()).Any();

    /// <summary>A clause that says which numbers are the copy's own; empty where none is.</summary>
    public static string Told(Proposition copy, Proposition original) => string.Concat(Of(copy, original).Select(f => $", but {Words(copy, f.Own)} is its own number where that has {Words(original, f.Lent)}"));

    /// <summary>The note of a statement, or null where all its numbers are the lender's.</summary>
    public StatementNote? NoteOn(Proposition said, Root root)
    {
        if ((root.TakenFrom ?? Lender(said)) is not { } lender || ArePublishedByOne(said.Report, lender.Report)) return null;
        if (Of(said, lender).Select(f => $"{Words(said, f.Own)} where {lender.Report.Name} has {Words(lender, f.Lent)}").ToList() is not { Count: > 0 } numbers) return null;
        var printer = said.Report.Header.Publisher ?? said.Report.Name;
        return new StatementNote(
            said.Id, NoteKind.OwnNumber, printer, lender.Report.Name, lender.Report.Header.Published?.Date,
            $"The words are those of {lender.Report.Header.Publisher ?? lender.Report.Name}, the number is that of {printer}: {string.Join("; ", numbers)}.");
    }

    // What a named source is quoted with is followed no further, and may yet be a copy.
    private Proposition? Lender(Proposition said) =>
        reuse.CopyOf(said) is { Original: { } original } copy && nestings.HostOf(copy.From, original.Id) is { } host && SameSide.Are(host, said) ? host : null;

    // A publisher who gives another number in an old text brings it up to date.
    private bool ArePublishedByOne(Report one, Report other) =>
        ReportPublisher.IsOne(one, other)
        || (SourceDirectory.Publisher(one) is { } a && SourceDirectory.Publisher(other) is { } b && directory.IdentityOf(one, a) is { } x && x == directory.IdentityOf(other, b));

    private static string Words(Proposition said, Figure figure) => $"“{figure.Span.In(said.Report.Text)}”";
}
