using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Finds what a report tells after an earlier one in other words: several sentences in one order, with the same names, numbers and concepts. Earlier reports are looked up
/// by what few tell; whether one is the source goes by the two texts alone. Two reporters of one event share names and figures, but not one selection in one order.
/// </summary>
internal sealed class ParaphraseFinder(PropositionReader reader)
{
    // A clue that more reports have is of the event and not of one text.
    private const int Common = 24;
    private const int ReportsTried = 6;
    private const int FewestClues = 4;
    private const int SureLines = 3;
    private const double Sure = 6;
    private const int PossibleLines = 2;
    private const double Possible = 4.3;
    private readonly TellingReader _reader = new(reader);
    private readonly Dictionary<string, Telling> _tellings = new(StringComparer.Ordinal);
    private readonly KeyHolders<Telling> _holders = new(Common);

    /// <summary>
    /// Looks through reports that come in or in which a number is read otherwise, and again at what can have something of theirs, or had it of those that go out; whatever order they come in, it finds
    /// the same.
    /// </summary>
    /// <param name="turnover">What becomes of the reports.</param>
    /// <param name="touched">Gets the SHA-256 of those of which something else is found than before.</param>
    public void Take(Turnover turnover, ISet<string> touched)
    {
        var again = new HashSet<Telling>();
        foreach (var report in turnover.Going)
            if (_tellings.Remove(report, out var telling)) _holders.Remove(telling, again);
        foreach (var telling in Concurrently.Of([.. turnover.Coming, .. turnover.Renewed], _reader.Read))
        {
            if (_tellings.TryGetValue(telling.Report.Sha256, out var known))
            {
                if (telling.IsAs(known)) continue;
                _holders.Remove(known, again);
            }

            _tellings[telling.Report.Sha256] = telling;
            _holders.Add(telling, again);
        }

        _reader.Forget();
        Look(again, touched);
    }

    /// <summary>What a report tells in other words after earlier ones, the likeliest first.</summary>
    public IReadOnlyList<Paraphrase> Of(Report report) => _tellings[report.Sha256].Found;

    /// <summary>What one report tells in other words after another; null when nothing shows that it does.</summary>
    public static Paraphrase? Of(Telling later, Telling earlier)
    {
        var alignment = TellingAlignment.Of(later, earlier);
        if (alignment.Pairs.Count < PossibleLines || alignment.Strength < Possible) return null;
        return new Paraphrase(earlier.Report, alignment.Strength, CreditLine.Credits(later.Report, earlier.Report))
        {
            Lines = [.. alignment.Pairs.Select(p => new RetoldPassage(later.Lines[p.Here].Span, earlier.Lines[p.There].Span))],
            IsSure = alignment.Pairs.Count >= SureLines && alignment.Strength >= Sure,
        };
    }

    private void Look(HashSet<Telling> tellings, ISet<string> touched)
    {
        foreach (var (telling, found) in Concurrently.Of(tellings, t => (t, Find(t))))
            if (telling.Set(found)) touched.Add(telling.Report.Sha256);
        foreach (var telling in tellings) telling.Forget();
    }

    private List<Paraphrase> Find(Telling later)
    {
        var shared = new Dictionary<Telling, (int Clues, double Votes)>();
        for (var i = 0; i < later.Keys.Count; i++)
        {
            var before = _holders.Before(later, i).ToList();
            foreach (var (holder, _) in before)
            {
                var (clues, votes) = shared.GetValueOrDefault(holder);
                shared[holder] = (clues + 1, votes + (1.0 / before.Count));
            }
        }

        return
        [
            .. shared.Where(s => s.Value.Clues >= FewestClues && !ReportPublisher.IsOne(s.Key.Report, later.Report))
                .OrderByDescending(s => s.Value.Votes).ThenBy(s => s.Key.Report.Sha256, StringComparer.Ordinal).Take(ReportsTried)
                .Select(s => Of(later, s.Key)).OfType<Paraphrase>()
                .OrderByDescending(p => p.IsSure).ThenByDescending(p => p.Strength).ThenBy(p => p.From.Sha256, StringComparer.Ordinal),
        ];
    }
}
