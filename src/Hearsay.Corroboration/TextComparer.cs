using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration;

/// <summary>
/// Compares one report with others: which passages two of them share, how much of each that is, what one tells in other words after the other, and which is taken to have had
/// it first.
/// For reports of any dossier and of none; what linking makes of copied text among the reports of a dossier is more, and apart from this.
/// </summary>
public sealed class TextComparer
{
    // A run that stands in a text more often is compared at its first places alone, so that time stays linear in both texts.
    private const int PlacesTried = 8;

    private readonly Report _report;
    private readonly List<TextWord> _words;
    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly TellingReader _reader = new(new PropositionReader(Lexicon.Default));
    private readonly Lazy<Telling> _telling;

    /// <summary>Makes one that compares this report with others.</summary>
    public TextComparer(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        _report = report;
        _words = [.. TextWord.Of(report)];
        _telling = new Lazy<Telling>(() => Read(report));
        foreach (var (place, hash) in WordRuns.Hashes(_words).Index())
        {
            if (!_places.TryGetValue(hash, out var places)) _places[hash] = places = [];
            if (places.Count < PlacesTried) places.Add(place);
        }
    }

    /// <summary>What the report shares with another; null when no passage of <see cref="Fingerprints.ShortestPassage"/> words stands in both.</summary>
    public SharedText? With(Report other)
    {
        ArgumentNullException.ThrowIfNull(other);
        List<TextWord> words = [.. TextWord.Of(other)];
        var (hashes, covered, shared, passages) = (WordRuns.Hashes(words), new bool[_words.Count], 0, new List<SharedRun>());
        for (var there = 0; there < hashes.Length;)
        {
            var (here, length) = LongestAt(words, there, hashes[there]);
            if (length < Fingerprints.ShortestPassage)
            {
                there++;
                continue;
            }

            passages.Add(new SharedRun(Span(_words, here, length), Span(words, there, length), length));
            covered.AsSpan(here, length).Fill(true);
            shared += length;
            there += length;
        }

        if (passages.Count == 0) return null;
        var common = covered.Count(c => c);
        var (lender, credited) = LenderOf(other);
        return new SharedText(_report, other, [.. passages.OrderBy(p => p.Here).ThenBy(p => p.There)])
        {
            Words = common,
            ShareOfReport = (double)common / _words.Count,
            ShareOfOther = (double)shared / words.Count,
            Lender = lender,
            IsCredited = credited,
        };
    }

    /// <summary>What one of the two reports tells in other words after the other; null when nothing shows that it does.</summary>
    public RetoldText? Retold(Report other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (lender, credited) = LenderOf(other);
        var (ours, theirs) = (_telling.Value, Read(other));
        if ((ReferenceEquals(lender, _report) ? ParaphraseFinder.Of(theirs, ours) : ParaphraseFinder.Of(ours, theirs)) is not { } found) return null;
        var passages = ReferenceEquals(lender, _report) ? found.Lines.Select(l => new RetoldPassage(l.There, l.Here)) : found.Lines;
        return new RetoldText(_report, other, [.. passages]) { Lender = lender, IsCredited = credited, IsSure = found.IsSure };
    }

    private Telling Read(Report report) => _reader.Read(new ReportReading(report, [], ""));

    private (int Here, int Length) LongestAt(List<TextWord> words, int there, ulong hash)
    {
        var best = (Here: 0, Length: 0);
        foreach (var here in _places.GetValueOrDefault(hash) ?? [])
        {
            var length = 0;
            while (here + length < _words.Count && there + length < words.Count && _words[here + length].Lower == words[there + length].Lower) length++;
            if (length > best.Length) best = (here, length);
        }

        return best;
    }

    private (Report? Lender, bool IsCredited) LenderOf(Report other)
    {
        var (creditsIt, isCredited) = (CreditLine.Credits(_report, other), CreditLine.Credits(other, _report));
        if (creditsIt != isCredited) return (creditsIt ? other : _report, true);
        var (here, there) = (CopyOrder.Moment(_report), CopyOrder.Moment(other));
        return (here is null || there is null || here == there ? null : here < there ? _report : other, creditsIt);
    }

    private static TextSpan Span(List<TextWord> words, int first, int count) => new(words[first].Start, words[first + count - 1].End);
}
