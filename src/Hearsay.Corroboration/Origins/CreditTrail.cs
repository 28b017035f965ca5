using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Follows a credit to the report it names. "The Courier reported", "an official told the Courier" and a text signed by an agency say where a thing
/// was read: when that report stands in the dossier and says the thing too, whoever says it there is nearer to the root. A named source is
/// followed no further: it is the root whoever prints it.
/// </summary>
internal sealed class CreditTrail(SourceDirectory directory)
{
    private readonly Dictionary<string, int?> _publishers = new(StringComparer.Ordinal);

    /// <summary>The statement of the claim that another credits, and whom it credits; null when it credits nobody or that one says nothing of it.</summary>
    /// <param name="at">The statement that credits.</param>
    /// <param name="claim">The statements of the claim by report.</param>
    public (Proposition Next, Source Credited)? Credited(Proposition at, ILookup<string, Proposition> claim)
    {
        foreach (var source in Credits(at))
        {
            if (directory.IdentityOf(at.Report, source) is not { } identity || identity == PublisherOf(at.Report)) continue;
            var next = claim.Where(r => PublisherOf(r.First().Report) == identity && IsEarlier(r.First().Report, at.Report))
                .SelectMany(r => r).Where(p => SameSide.Are(p, at) && !SameSide.Clash(p, at))
                .OrderByDescending(p => p.Terms.Concepts.Count(at.Terms.Has)).ThenByDescending(p => CopyOrder.Moment(p.Report)).ThenBy(p => p.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (next is not null) return (next, source);
        }

        return null;
    }

    private static IEnumerable<Source> Credits(Proposition at)
    {
        var said = at.Statement;
        if (said.Mode == Mode.Narrated || said.Source is not { } source)
            return at.Report.Header.Agency is { Length: > 0 } agency ? [new Source { Name = agency, Kind = SourceKind.Organization }] : [];
        if (source.Kind == SourceKind.Unnamed || NameForm.Of(source.Name) is not { IsProper: true }) return said.Via;
        return source.Kind == SourceKind.Person ? [] : [source];
    }

    private int? PublisherOf(Report report)
    {
        if (!_publishers.TryGetValue(report.Sha256, out var known))
            _publishers[report.Sha256] = known = SourceDirectory.Publisher(report) is { } publisher ? directory.IdentityOf(report, publisher) : null;
        return known;
    }

    // Nobody read what was not out yet; where a date is missing the credit is believed.
    private static bool IsEarlier(Report credited, Report report) =>
        credited.Sha256 != report.Sha256 && !(CopyOrder.Moment(credited) is { } then && CopyOrder.Moment(report) is { } now && then > now);
}
