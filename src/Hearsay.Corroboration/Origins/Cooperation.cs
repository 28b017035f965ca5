using System.Buffers;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// What reports say of two sources having worked together on what they tell, or of one having supplied the other's material: "the mission, working with the
/// Red Crescent, counted ...", "a joint survey by A and B", "from photographs supplied by the army". Such two are one origin in a claim told in the same paragraph,
/// or anywhere in a release of one of them. It only ever lowers the number of origins, so it may be quick to believe.
/// </summary>
internal sealed class Cooperation(SourceDirectory directory)
{
    private const int ReachAfter = 12;
    private const int ReachBefore = 6;
    private static readonly SearchValues<string> Hints = SearchValues.Create(
        ["joint", "together with", "operation with", "collaboration with", "partnership with", "conjunction with", "worked with", "working with", "supplied by", "provided by", "shared by", "handed over by", "given by", "available by"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        "statement", "report", "investigation", "inquiry", "survey", "count", "assessment", "study", "team", "mission", "project", "audit", "analysis", "reconstruction", "letter", "communique", "release",
        "research", "monitoring", "exercise", "inspection", "commission", "verification",
    };

    private static readonly HashSet<string> Together = new(StringComparer.Ordinal) { "together", "operation", "cooperation", "collaboration", "partnership", "conjunction", "worked", "working" };

    private static readonly HashSet<string> Supplying = new(StringComparer.Ordinal) { "supplied", "provided", "shared", "over", "given", "available" };

    private static readonly HashSet<string> Material = new(StringComparer.Ordinal)
    {
        "data", "figures", "numbers", "material", "footage", "video", "videos", "images", "image", "pictures", "photographs", "photos", "record", "records", "list", "lists", "documents", "samples",
        "recording", "recordings", "log", "logs", "information", "evidence", "files", "measurements", "readings", "registers", "register", "coordinates", "testimony", "transcripts",
    };

    private static readonly HashSet<string> Own = new(StringComparer.Ordinal) { "it", "its", "they", "their", "we", "our", "he", "she", "which", "who", "that", "whose" };

    private readonly Dictionary<string, List<Declaration>> _known = new(StringComparer.Ordinal);

    /// <summary>True when a report says of anybody that he worked with another or was supplied by one.</summary>
    public bool IsToldIn(Report report) => In(report).Count > 0;

    /// <summary>Why two sources count as one by what the report of a statement says of them; null when it says nothing of the kind.</summary>
    /// <param name="said">A statement of the first.</param>
    /// <param name="one">Whose statement it is, in the end.</param>
    /// <param name="other">Another origin of the same claim.</param>
    public string? Between(Proposition said, Root one, Root other)
    {
        if (one.Identity is not { } first || other.Identity is not { } second || directory.Pairs.AreIndependent(first, second)) return null;
        foreach (var declared in In(said.Report))
        {
            if (!IsAbout(declared, said, first, second)) continue;
            if (declared.Places(Forms(first)) is var ofFirst && declared.Places(Forms(second)) is { Count: > 0 } ofSecond && declared.Ties(ofFirst, ofSecond))
                return $"{said.Report.Name} says that {one.Source.Name} and {other.Source.Name} worked together on it or that one supplied the other, so the two count as one: \"{declared.Text}\"";
        }

        return null;
    }

    // In a release of one of the two what is said of the work is said of all of it.
    private bool IsAbout(Declaration declared, Proposition said, int first, int second) =>
        declared.Paragraph.Contains(said.Start)
        || (SourceDirectory.Publisher(said.Report) is { } publisher && directory.IdentityOf(said.Report, publisher) is { } house && (house == first || house == second));

    private IEnumerable<IReadOnlyList<string>> Forms(int identity) =>
        directory.FormsOf(identity).Where(f => (f.IsProper || f.Words.Count > 1) && !f.IsPronoun).Select(f => f.Words);

    private List<Declaration> In(Report report) => _known.TryGetValue(report.Sha256, out var known) ? known : _known[report.Sha256] = Find(report);

    private static List<Declaration> Find(Report report)
    {
        if (!report.Text.AsSpan().ContainsAny(Hints)) return [];
        var found = new List<Declaration>();
        foreach (var sentence in Sentences.Of(report))
        {
            var words = sentence.In(report.Text);
            if (words.AsSpan().ContainsAny(Hints) && Declaration.Of(Paragraph(report.Text, sentence), words.TrimEnd('.', '!', '?')) is { } declared) found.Add(declared);
        }

        return found;
    }

    private static TextSpan Paragraph(string text, TextSpan sentence)
    {
        var end = text.IndexOf('\n', sentence.End);
        return new TextSpan(text.LastIndexOf('\n', sentence.Start) + 1, end < 0 ? text.Length : end);
    }

    /// <summary>A sentence that says so.</summary>
    private sealed record Declaration(TextSpan Paragraph, string Text, List<Word> Words, int Cue, bool IsSupply)
    {
        public static Declaration? Of(TextSpan paragraph, string sentence)
        {
            var words = Word.Split(sentence);
            for (var i = 0; i < words.Count; i++)
            {
                if (Negation.Is(words[i].Lower) || words[i].Lower is "independently" or "separately") return null;
                if (IsJoint(words, i) || IsWith(words, i)) return new Declaration(paragraph, sentence, words, i, IsSupply: false);
                if (IsSupplied(words, i)) return new Declaration(paragraph, sentence, words, i, IsSupply: true);
            }

            return null;
        }

        /// <summary>Where a source is named, by its first word.</summary>
        public List<int> Places(IEnumerable<IReadOnlyList<string>> forms) =>
            [.. forms.SelectMany(f => Enumerable.Range(0, Math.Max(0, Words.Count - f.Count + 1)).Where(at => IsAt(f, at))).Distinct()];

        /// <summary>
        /// True when the sentence ties two sources: the first went by material of the second's, or both worked, of which the first may be meant by "it" or "which". The
        /// second stands right behind "with" or "by".
        /// </summary>
        public bool Ties(List<int> first, List<int> second)
        {
            var behind = second.Exists(at => at > Cue && at <= Cue + ReachAfter);
            if (IsSupply) return behind;
            if (Words[Cue].Lower.StartsWith("joint", StringComparison.Ordinal)) return first.Count > 0;
            return behind && (first.Count > 0 || Words.Any(w => Own.Contains(w.Lower)));
        }

        private bool IsAt(IReadOnlyList<string> form, int at)
        {
            for (var i = 0; i < form.Count; i++)
                if (Words[at + i].Unmarked != form[i]) return false;
            return true;
        }

        private static bool IsJoint(List<Word> words, int at) =>
            words[at].Lower == "jointly" || (words[at].Lower == "joint" && words.Skip(at + 1).Take(2).Any(w => Shared.Contains(w.Lower)));

        private static bool IsWith(List<Word> words, int at) => Together.Contains(words[at].Lower) && at + 1 < words.Count && words[at + 1].Lower == "with";

        private static bool IsSupplied(List<Word> words, int at) =>
            Supplying.Contains(words[at].Lower) && at + 1 < words.Count && words[at + 1].Lower == "by" && words.Take(at).TakeLast(ReachBefore).Any(w => Material.Contains(w.Lower));
    }
}
