using System.Collections.Concurrent;
using System.Globalization;
using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>Reads what a report tells, sentence by sentence.</summary>
internal sealed class TellingReader(PropositionReader reader)
{
    private const int FewestClues = 2;
    // Enough for a long article; of a book only the beginning is looked at, so that no text takes long.
    private const int MostLines = 400;
    // Small numbers are told of everything.
    private const int SmallNumber = 12;
    private const float NumberWeight = 1.4f;
    private const float SmallNumberWeight = 0.5f;
    private const float TitleWeight = 0.2f;
    private static readonly Dictionary<string, int> InWords = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
        .Split(' ').Index().ToDictionary(w => w.Item, w => w.Index + 1, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Clue[]> _clues = new(StringComparer.Ordinal);

    /// <summary>What a report tells; sentences that tell nothing are left out.</summary>
    public Telling Read(ReportReading reading)
    {
        var report = reading.Report;
        var figures = reading.Statements.SelectMany(s => s.Figures).Where(f => f.Low is > SmallNumber && f.Low == f.High).ToList();
        return new Telling(report, Sentences.Of(report).Select(s => Line(report, s, figures)).Where(l => l.Clues.Count >= FewestClues).Take(MostLines).ToArray());
    }

    private TellingLine Line(Report report, TextSpan span, List<Figure> figures)
    {
        var said = _clues.GetOrAdd(span.In(report.Text), CluesOf);
        // "Sixty-four" is the number 64.
        List<Figure> within = figures.FindAll(f => span.Contains(f.Span));
        if (within.Count == 0) return new TellingLine(span, said);
        var clues = said.ToDictionary(c => c.Key);
        foreach (var figure in within) Number(clues, figure.Low!.Value.ToString("0.###", CultureInfo.InvariantCulture));
        return new TellingLine(span, clues.Count == said.Length && said.All(c => clues[c.Key] == c) ? said : Ordered(clues));
    }

    /// <summary>Lets go of what was found of sentences: what is copied comes in many reports that are read at once, and seldom later.</summary>
    public void Forget() => _clues.Clear();

    private Clue[] CluesOf(string sentence)
    {
        var words = Word.Split(sentence);
        var clues = new Dictionary<ulong, Clue>(words.Count);
        foreach (var word in words)
        {
            if (char.IsDigit(word.Lower[0])) Number(clues, word.Lower.Replace(",", "", StringComparison.Ordinal));
            else if (InWords.TryGetValue(word.Lower, out var value)) Number(clues, value.ToString(CultureInfo.InvariantCulture));
        }

        foreach (var (concept, term) in reader.Terms(words))
        {
            if (InWords.ContainsKey(concept)) continue;
            var weight = term.Unit == 0 ? TitleWeight : (float)(term.Unit * term.Share);
            Add(clues, new Clue(Hash(concept), weight, term.IsName ? ClueKind.Name : ClueKind.Word));
        }

        return Ordered(clues);
    }

    private static Clue[] Ordered(Dictionary<ulong, Clue> clues)
    {
        Clue[] all = [.. clues.Values];
        Array.Sort(all, (x, y) => x.Key.CompareTo(y.Key));
        return all;
    }

    private static void Number(Dictionary<ulong, Clue> clues, string digits)
    {
        var isSmall = double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value <= SmallNumber;
        Add(clues, new Clue(Hash("#" + digits), isSmall ? SmallNumberWeight : NumberWeight, ClueKind.Number));
    }

    private static void Add(Dictionary<ulong, Clue> clues, Clue clue)
    {
        if (!clues.TryGetValue(clue.Key, out var known) || known.Weight < clue.Weight) clues[clue.Key] = clue;
    }

    // FNV-1a.
    private static ulong Hash(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text) hash = (hash ^ c) * 1099511628211UL;
        return hash;
    }
}
