using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Model;

namespace Hearsay.People;

/// <summary>
/// The pseudonyms of a dossier's protected persons. A name has the same one everywhere and always: it follows from the dossier's and the person's
/// name alone. Hidden are the whole name and each of its words by itself, so that no line break or change of spelling in between lets one through, whatever
/// marks the letters carry (<see cref="PlainLetters"/>); who shares a family name is seen with it hidden, as the rules ask of a protected person's family. No secret: whoever guesses a name can check it.
/// </summary>
public sealed class Pseudonyms
{
    /// <summary>What stands in place of what tells of a person beside the name.</summary>
    public const string LeftOut = "[left out]";

    private const char Cut = '…';
    private const int LongestFoundAlone = 3;
    private const string Digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private readonly Dictionary<string, List<(string Words, string Pseudonym)>> _byFirstWord = new(StringComparer.Ordinal);
    private readonly List<(string Name, string Pseudonym)> _names = [];
    private readonly List<string> _shortParts = [];
    private readonly bool _inHtml;

    // Where none of these stands there is no name: most texts are done with in one pass over them, however many names there are. To make them takes milliseconds where there are thousands.
    private readonly Lazy<SearchValues<string>> _firstWords;
    private readonly Lazy<SearchValues<string>> _longParts;

    // Several things are asked of one text in a row.
    private Findings? _last;

    private Pseudonyms(string dossier, IEnumerable<string> names, bool inHtml)
    {
        _inHtml = inHtml;
        var allParts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in names.Where(n => n.Any(char.IsLetter)).Distinct(StringComparer.Ordinal).OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal))
        {
            var pseudonym = Of(dossier, name);
            _names.Add((name, pseudonym));
            var plain = PlainText.Of(name).Text;
            var parts = NameWords.Parts(plain).ToList();
            allParts.UnionWith(parts);
            foreach (var words in parts.Prepend(plain).SelectMany(part => new[] { part, part.ToUpperInvariant() }).Distinct(StringComparer.Ordinal)) Add(words, pseudonym);
        }

        foreach (var candidates in _byFirstWord.Values) candidates.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
        _firstWords = new(() => SearchValues.Create([.. _byFirstWord.Keys.Where(word => word.Length > 0)], StringComparison.Ordinal));
        _longParts = new(() => SearchValues.Create([.. allParts.Where(part => part.Length > LongestFoundAlone)], StringComparison.OrdinalIgnoreCase));
        _shortParts.AddRange(allParts.Where(part => part.Length <= LongestFoundAlone));
    }

    /// <summary>How many names are hidden.</summary>
    public int Count => _names.Count;

    /// <summary>The whole names with their pseudonyms.</summary>
    public IReadOnlyList<(string Name, string Pseudonym)> Names => _names;

    /// <summary>The whole names, one a line: what is hidden by the same ones is hidden alike.</summary>
    public string AllNames => string.Join('\n', _names.Select(name => name.Name));

    /// <summary>The pseudonyms of some names.</summary>
    /// <param name="dossier">Name of the dossier; another dossier has others.</param>
    /// <param name="names">The names, whole.</param>
    /// <param name="inHtml">True where the texts that names are looked for in are HTML, which may write a character by name or by number.</param>
    public static Pseudonyms Of(string dossier, IEnumerable<string> names, bool inHtml = false)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(names);
        return new Pseudonyms(dossier, names, inHtml);
    }

    /// <summary>The text with every name, and every part of one, replaced.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withDetails">True leaves out the unit, the home town and relatives by name as well, where plain words tell them right beside a name, in its sentence or in those that at once go on about the person.</param>
    public string Hide(string text, bool withDetails = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Stitched(text, new TextSpan(0, text.Length), Cuts(text, withDetails));
    }

    /// <summary>What shows stretches of a text with names and details hidden. It sees the whole text: a name that a stretch only holds a part of, and a detail whose name stands outside of it, are hidden too.</summary>
    /// <param name="text">The whole text.</param>
    public Func<TextSpan, string> HideIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var cuts = Cuts(text, withDetails: true);
        return span => Stitched(text, span, cuts);
    }

    /// <summary>True where an address has a word of some name in it, in whatever case: <c>https://fen.example/2031/jon-brill-speaks</c>. Words that run together are found from four letters on.</summary>
    public bool IsToldBy(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var plain = PlainText.Of(Uri.UnescapeDataString(address)).Text;
        return plain.AsSpan().ContainsAny(_longParts.Value) || _shortParts.Exists(part => HasWord(plain, part));
    }

    /// <summary>Where a text tells the unit, the home town or a relative of somebody hidden, right beside the name, in its sentence or in those that at once go on about the person; in order.</summary>
    public IReadOnlyList<TextSpan> Details(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(text).Details;
    }

    /// <summary>The pseudonym of a whole name in whatever spelling; null where that name is not hidden.</summary>
    public string? PseudonymOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = NameWords.Key(name);
        return _names.Find(hidden => NameWords.Key(hidden.Name) == key).Pseudonym;
    }

    /// <summary>The text with every pseudonym replaced by the whole name.</summary>
    public string Show(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _names.Aggregate(text, (shown, name) => shown.Replace(name.Pseudonym, name.Name, StringComparison.Ordinal));
    }

    private List<(TextSpan Span, string Instead)> Cuts(string text, bool withDetails)
    {
        var findings = Find(text);
        var found = findings.Names;
        if (found.Count == 0) return found;
        var details = withDetails ? findings.Details : [];
        var leftOut = new SpanIndex<TextSpan>(details.Select(detail => (detail, detail)));
        return [.. found.Where(name => !leftOut.Overlaps(name.Span)).Concat(details.Select(detail => (Span: detail, Instead: LeftOut))).OrderBy(cut => cut.Span.Start)];
    }

    private Findings Find(string text)
    {
        if (_last is { } last && ReferenceEquals(last.Text, text)) return last;
        var found = Found(text);
        return found.Count == 0 ? Findings.None : _last = new Findings(text, found);
    }

    private static string Stitched(string text, TextSpan shown, List<(TextSpan Span, string Instead)> cuts)
    {
        if (!cuts.Exists(cut => cut.Span.Overlaps(shown))) return shown.In(text);
        var hidden = new StringBuilder(shown.Length);
        var at = shown.Start;
        foreach (var (span, instead) in cuts.Where(cut => cut.Span.Overlaps(shown)))
        {
            hidden.Append(text, at, Math.Max(0, span.Start - at)).Append(instead);
            at = Math.Min(span.End, shown.End);
        }

        return hidden.Append(text, at, shown.End - at).ToString();
    }

    private static bool HasWord(string text, string word)
    {
        for (var at = 0; (at = text.IndexOf(word, at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]))) return true;
        return false;
    }

    // Twenty-five bits of a hash: enough to tell the persons of a dossier apart, too few to hold the name.
    private static string Of(string dossier, string name)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{dossier}\n{name}"));
        return "Person " + string.Concat(hash.Take(5).Select(b => Digits[b % Digits.Length]));
    }

    // A word that was cut off where it did not fit.
    private (string Words, string Pseudonym)? Begun(string text, int at, int end)
    {
        if (end == text.Length || text[end] != Cut) return null;
        var word = text[at..end];
        foreach (var (first, candidates) in _byFirstWord)
            if (first.StartsWith(word, StringComparison.Ordinal)) return (word, candidates[0].Pseudonym);
        return null;
    }

    // The parts of one name that are found one after the other are one person, named once.
    private List<(TextSpan Span, string Instead)> Found(string text)
    {
        var found = new List<(TextSpan Span, string Instead)>();
        if (_names.Count == 0) return found;
        var plain = PlainText.Of(text, _inHtml);
        var read = plain.Text;
        if (!read.AsSpan().ContainsAny(_firstWords.Value) && !read.Contains(Cut, StringComparison.Ordinal)) return found;
        for (var at = 0; at < read.Length;)
        {
            var end = WordEnd(read, at);
            if (end > at && (Find(read, at, end) ?? Begun(read, at, end)) is var (words, pseudonym))
            {
                var span = TextSpan.FromLength(at, words.Length);
                if (found is [.., var last] && last.Instead == pseudonym && string.IsNullOrWhiteSpace(read[last.Span.End..at])) found[^1] = (last.Span.Cover(span), pseudonym);
                else found.Add((span, pseudonym));
                at = span.End;
                continue;
            }

            at = Math.Max(end, at + 1);
        }

        return [.. found.Select(name => (plain.Written(name.Span), name.Instead))];
    }

    // A relative who is hidden too has a pseudonym, which tells more than nothing.
    private static List<TextSpan> Details(string text, List<(TextSpan Span, string Instead)> found)
    {
        var details = new List<TextSpan>();
        var names = new SpanIndex<string>(found);
        // The next name may be a relative's, who shares a part of it.
        int Until(int name) => name + 2 < found.Count ? found[name + 2].Span.Start : text.Length;
        foreach (var detail in found.SelectMany((name, at) => BesideNames.Of(text, name.Span).Concat(SentencesOnPersons.Of(text, name.Span, Until(at))).Concat(OwnWords.Of(text, name.Span))).Order())
            if (!(details is [.., var last] && last.Overlaps(detail)) && !names.Contains(detail)) details.Add(detail);
        return details;
    }

    private static int WordEnd(string text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetterOrDigit(text[end])) end++;
        return end;
    }

    private void Add(string words, string pseudonym)
    {
        var first = words[..WordEnd(words, 0)];
        if (!_byFirstWord.TryGetValue(first, out var candidates)) _byFirstWord[first] = candidates = [];
        if (!candidates.Exists(c => c.Words == words)) candidates.Add((words, pseudonym));
    }

    private (string Words, string Pseudonym)? Find(string text, int at, int end)
    {
        if (!_byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, end - at), out var candidates)) return null;
        foreach (var candidate in candidates)
        {
            var after = at + candidate.Words.Length;
            if (string.CompareOrdinal(text, at, candidate.Words, 0, candidate.Words.Length) == 0 && (after == text.Length || !char.IsLetterOrDigit(text[after]))) return candidate;
        }

        return null;
    }

    // What a text has of names, and what it tells beside them.
    private sealed class Findings(string text, List<(TextSpan Span, string Instead)> names)
    {
        public static Findings None { get; } = new("", []);

        public string Text => text;

        public List<(TextSpan Span, string Instead)> Names => names;

        public List<TextSpan> Details => field ??= names.Count == 0 ? [] : Pseudonyms.Details(text, names);
    }
}
