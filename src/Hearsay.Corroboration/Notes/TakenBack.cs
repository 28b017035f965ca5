using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Notes;

/// <summary>
/// Which statements of a claim were taken back by whoever stands behind them: "the ministry withdrew its claim that the bridge fell" is of the ministry's own statement and of
/// all that go back to it, by whatever way. What somebody else saw himself stays as it is, and so does what the same source says later.
/// </summary>
internal sealed class TakenBack(SourceDirectory directory, Nestings nestings)
{
    /// <summary>True for a statement that says of an earlier one by the same source that it no longer stands, or corrects a number in it by name.</summary>
    public bool IsBySaying(Proposition said) => nestings.GuestsOf(said).Prepend(said).Any(p => p.Statement.Relations.Any(r => Nesting.IsTakingBack(p, r)));

    /// <summary>The notes of the statements of a claim that make origins, in their order; each tells of the first retraction.</summary>
    public IEnumerable<StatementNote> In(IReadOnlyList<(Proposition Said, Root Root)> followed)
    {
        // "It took that back" speaks of a statement of its own report, and is of no claim.
        var pointing = followed.SelectMany(f => (nestings[f.Said.Report.Sha256]?.TakenBackBy[f.Said.Id] ?? []).Select(by => (Said: by, f.Root)));
        var retractions = followed.Where(f => IsBySaying(f.Said)).Concat(pointing).DistinctBy(f => f.Said.Id).OrderBy(f => f.Said.Report, Comparer<Report>.Create(CopyOrder.Compare)).ThenBy(f => f.Said, PlaceOrder.Default).ToList();
        if (retractions.Count == 0) yield break;
        foreach (var (said, root) in followed.Where(f => f.Said.Statement.Stance is Stance.Asserts or Stance.Intends))
        {
            foreach (var (by, voice) in retractions)
            {
                if (by.Id == said.Id || !IsOfTheSame(said, by) || !CameBefore(said, root, by, voice) || Dependence(said, root, voice) is not { } why) continue;
                // The day that a correction of one's own names is that of what was wrong.
                var on = (by.Statement.Mode == Mode.Narrated ? null : by.Statement.SaidOn) ?? by.Report.Header.Published?.Date;
                var verb = by.Statement.Stance == Stance.Denies ? "took it back" : "corrected it";
                yield return new StatementNote(said.Id, NoteKind.TakenBack, voice.Source.Name, by.Report.Name, on, $"{voice.Source.Name} {verb} in {by.Report.Name}{(on is { } day ? $", {day}" : "")}; {why}");
                break;
            }
        }
    }

    // The number in a denial is the one denied; the one in a correction takes the place of another.
    private static bool IsOfTheSame(Proposition said, Proposition by)
    {
        var pairs = said.Measures.SelectMany(m => by.Measures.Where(m.IsOfOneThingAs).Select(n => FigureComparison.AllowsAValue(m.Figure, n.Figure))).ToList();
        return by.Statement.Stance == Stance.Denies ? pairs.Count == 0 || pairs.Contains(true) : pairs.Contains(false);
    }

    // What somebody says once more after he took it back stands; a copy goes by the report that it was taken from. Beside a retraction of his own somebody says what holds now.
    private bool CameBefore(Proposition said, Root root, Proposition by, Root voice)
    {
        if (said.Report.Sha256 == by.Report.Sha256)
            return nestings[by.Report.Sha256]!.TakenBackBy[said.Id].Contains(by) || (said.Start < by.Start && !(voice.Identity is { } own && PublisherOf(by.Report) == own));
        var from = root.Through.Count > 0 ? root.Through[^1] : said.Report;
        if (by.Report.Header.Published is not { } taken) return true;
        if (said.Statement.SaidOn is { } saidOn) return saidOn.First <= taken.Date.Last;
        if (from.Header.Published is not { } published) return true;
        return published.Instant is { } then && taken.Instant is { } now ? then < now : published.Date.First <= taken.Date.Last;
    }

    // Why a statement stands and falls with a source, or null.
    private string? Dependence(Proposition said, Root root, Root voice)
    {
        var isOwn = voice.Identity is { } own && PublisherOf(said.Report) == own;
        if (!isOwn && said.Statement.Mode == Mode.Narrated && Outlets.OwnPeopleSaw(said)) return null;
        if (root.Key == voice.Key) return root.Reason;
        // Whoever is named may have seen it: who only passed that on cannot take it back for him.
        if (!root.IsVague || voice.Identity is not { } identity) return null;
        if (root.Through.Append(said.Report).FirstOrDefault(r => PublisherOf(r) == identity) is { } printed) return $"it stands in {printed.Name}, which names nobody else for it: {root.Reason}";
        return said.Statement.Via.Any(v => directory.IdentityOf(said.Report, v) == identity) ? $"it comes through {voice.Source.Name}, and nobody else is named for it: {root.Reason}" : null;
    }

    private int? PublisherOf(Report report) => SourceDirectory.Publisher(report) is { } publisher ? directory.IdentityOf(report, publisher) : null;
}
