using Hearsay.Corroboration.Keeping;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>
/// Finds names of two words that a few reports misspell in the same way. One word is the same and the other is a slip for it (<see cref="NameSlip"/>): so "Marta Halvarsen" is
/// Marta Halvorsen and no cousin of hers. Spellings are looked up by the word that stays and the beginning or end of the other.
/// </summary>
internal sealed class SlipFinder
{
    private const int FewestOthers = 3;
    private const int MostWrong = 6;
    private const int ShortestWord = 3;
    private readonly Dictionary<(string First, string Second), Spelling> _spellings = [];
    private readonly Dictionary<GroupKey, List<Spelling>> _groups = [];
    private readonly Dictionary<string, List<Spelling>> _writes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<SharedSlip>> _found = new(StringComparer.Ordinal);

    /// <summary>Notes the names of reports that come in, forgets those of reports that go out, and adds to <paramref name="touched"/>, by SHA-256, those that share another slip than before.</summary>
    public void Take(Turnover turnover, ISet<string> touched)
    {
        var again = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in turnover.Going) Remove(report, again);
        foreach (var (report, names) in Concurrently.Of(turnover.Coming, r => (r.Report, NamesOf(r.Report).ToList())))
        {
            var writes = _writes[report.Sha256] = [];
            foreach (var (first, second, span) in names)
            {
                var spelling = Of(first, second);
                if (!spelling.Add(report, span)) continue;
                writes.Add(spelling);
                Ask(spelling, again);
            }
        }

        foreach (var sha256 in again.Where(_writes.ContainsKey))
        {
            List<SharedSlip> found = [.. _writes[sha256].SelectMany(s => SlipsOf(sha256, s)).OrderBy(s => s.Here)];
            if (found.SequenceEqual(_found.GetValueOrDefault(sha256) ?? [])) continue;
            _found[sha256] = found;
            touched.Add(sha256);
        }
    }

    /// <summary>The slips that a report shares with an earlier one.</summary>
    public IReadOnlyList<SharedSlip> Of(Report report) => _found.GetValueOrDefault(report.Sha256) ?? [];

    private void Remove(string sha256, HashSet<string> again)
    {
        if (!_writes.Remove(sha256, out var writes)) return;
        _found.Remove(sha256);
        foreach (var spelling in writes)
        {
            spelling.Remove(sha256);
            Ask(spelling, again);
            if (spelling.Uses.Count == 0) Remove(spelling);
        }
    }

    private void Remove(Spelling spelling)
    {
        _spellings.Remove((spelling.First, spelling.Second));
        foreach (var key in KeysOf(spelling.First, spelling.Second))
            if (_groups.TryGetValue(key, out var group) && group.Remove(spelling) && group.Count == 0) _groups.Remove(key);
        foreach (var other in spelling.Near) other.Leave(spelling);
    }

    // Who writes a spelling, or one near it, may share another slip when its uses change.
    private static void Ask(Spelling changed, HashSet<string> again)
    {
        if (changed.Near.Count == 0) return;
        foreach (var one in changed.Near.Append(changed)) again.UnionWith(one.Uses.Select(u => u.Report.Sha256));
    }

    // With the earliest of another publisher; who writes it right, too, knows better.
    private static IEnumerable<SharedSlip> SlipsOf(string sha256, Spelling wrong)
    {
        if (wrong.Uses.Count is < 2 or > MostWrong || wrong.Near.Count == 0) yield break;
        var here = wrong.Uses.Find(u => u.Report.Sha256 == sha256);
        var there = wrong.Uses[0];
        if (there.Report == here.Report || ReportPublisher.IsOne(there.Report, here.Report)) yield break;
        foreach (var right in wrong.Near.Where(r => r.Publishers >= FewestOthers && r.Publishers > wrong.Publishers && !r.Has(here.Report) && !r.Has(there.Report)).OrderByDescending(r => r.Publishers).ThenBy(r => r.Name, StringComparer.Ordinal).Take(1))
            yield return new SharedSlip(there.Report, here.Span, there.Span, here.Span.In(here.Report.Text), right.Uses[0].Span.In(right.Uses[0].Report.Text), right.Publishers);
    }

    // Two words with capitals side by side, the first not one that only begins a sentence.
    private static IEnumerable<(string First, string Second, TextSpan Span)> NamesOf(Report report)
    {
        TextWord[] words = [.. TextWord.Of(report)];
        for (var i = 0; i + 1 < words.Length; i++)
        {
            var (a, b) = (words[i], words[i + 1]);
            if (b.Start != a.End + 1 || report.Text[a.End] != ' ' || a.Lower.Length < ShortestWord || b.Lower.Length < ShortestWord) continue;
            if (!char.IsUpper(report.Text[a.Start]) || !char.IsUpper(report.Text[b.Start]) || Lexicon.Default.IsStop(a.Lower) || Lexicon.Default.IsTime(b.Lower)) continue;
            // Who leaves marks out makes no mistake that others share by chance alone.
            yield return (Diacritics.RemovedFrom(a.Lower), Diacritics.RemovedFrom(b.Lower), new TextSpan(a.Start, b.Start + b.Lower.Length));
        }
    }

    private Spelling Of(string first, string second)
    {
        if (_spellings.TryGetValue((first, second), out var known)) return known;
        var spelling = _spellings[(first, second)] = new Spelling(first, second);
        foreach (var key in KeysOf(first, second))
        {
            if (!_groups.TryGetValue(key, out var group)) _groups[key] = group = new List<Spelling>(1);
            foreach (var other in group.Where(spelling.IsNear))
            {
                if (spelling.Near.Contains(other)) continue;
                spelling.Meet(other);
                other.Meet(spelling);
            }

            group.Add(spelling);
        }

        return spelling;
    }

    private static GroupKey[] KeysOf(string first, string second) =>
        [new(first, true, second[0], second[1], false), new(first, true, second[^2], second[^1], true), new(second, false, first[0], first[1], false), new(second, false, first[^2], first[^1], true)];

    // The word that stays, and how the other begins or ends.
    private readonly record struct GroupKey(string Word, bool IsFirst, char One, char Two, bool AtEnd);

    // One way of writing a name of two words, and who writes it so: the earliest in order, no more of them than show that it is no slip, and the others in none. Most names stand in
    // one report and are like no other, so that tables are made for others alone.
    private sealed class Spelling(string first, string second)
    {
        private static readonly Comparer<Report> Earlier = Comparer<Report>.Create(CopyOrder.Compare);
        private Dictionary<string, (Report Report, TextSpan Span)>? _later;
        private Dictionary<string, int>? _publishers;
        private List<Spelling>? _near;

        public string Name => $"{first} {second}";

        public List<(Report Report, TextSpan Span)> Uses { get; } = new(1);

        public IReadOnlyList<Spelling> Near => _near ?? (IReadOnlyList<Spelling>)[];

        public int Publishers => _publishers?.Count ?? Uses.Count;

        public bool Has(Report report) => _later?.ContainsKey(report.Sha256) == true || Uses.Exists(u => u.Report.Sha256 == report.Sha256);

        public void Meet(Spelling other) => (_near ??= []).Add(other);

        public void Leave(Spelling other) => _near!.Remove(other);

        public bool IsNear(Spelling other) => (first == other.First && NameSlip.Is(second, other.Second)) || (second == other.Second && NameSlip.Is(first, other.First));

        public string First => first;

        public string Second => second;

        // False when the report was there already.
        public bool Add(Report report, TextSpan span)
        {
            if (Has(report)) return false;
            if (_publishers is null && Uses.Count > 0) _publishers = new(StringComparer.Ordinal) { [ReportPublisher.KeyOf(Uses[0].Report)] = 1 };
            Count(report, 1);
            var place = Uses.FindIndex(u => CopyOrder.Compare(u.Report, report) > 0);
            Uses.Insert(place < 0 ? Uses.Count : place, (report, span));
            if (Uses.Count <= MostWrong + 1) return true;
            (_later ??= new(StringComparer.Ordinal)).Add(Uses[^1].Report.Sha256, Uses[^1]);
            Uses.RemoveAt(Uses.Count - 1);
            return true;
        }

        // Of a report that has it.
        public void Remove(string sha256)
        {
            if (_later?.Remove(sha256, out var late) == true)
            {
                Count(late.Report, -1);
                return;
            }

            var place = Uses.FindIndex(u => u.Report.Sha256 == sha256);
            Count(Uses[place].Report, -1);
            Uses.RemoveAt(place);
            if (_later is not { Count: > 0 }) return;
            var next = _later.Values.MinBy(u => u.Report, Earlier);
            _later.Remove(next.Report.Sha256);
            Uses.Add(next);
        }

        private void Count(Report report, int by)
        {
            if (_publishers is null) return;
            var key = ReportPublisher.KeyOf(report);
            var count = _publishers.GetValueOrDefault(key) + by;
            if (count > 0) _publishers[key] = count;
            else _publishers.Remove(key);
        }
    }
}
