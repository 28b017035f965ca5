using Hearsay.Model;
using Hearsay.Reading.Statements;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Sources;

/// <summary>
/// What a person decided of words of the report, which wins over every step of resolving. Example: <c>he</c> is not the mayor but Jon Brill. Whom the words
/// after it mean is resolved as ever, so that a later <c>he</c> may follow it.
/// </summary>
internal sealed class DecidedMentions(TokenWords words, NameBook names, MentionBook mentions, IReadOnlyList<MentionDecision> decisions)
{
    // Reading may hold a word more or less for the phrase than it did when the person decided.
    private const double LeastShared = 0.5;

    private readonly (TokenRange Words, MentionDecision Decision)[] _decided = [.. decisions.Select(d => (words.RangeOf(d.Span), d))];
    private readonly Dictionary<string, Entity> _made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True when a person decided whom these words stand for.</summary>
    public bool IsOf(TokenRange range) => Of(range) is not null;

    /// <summary>Whom decided words stand for; null where a person named nobody and the words name nobody themselves.</summary>
    /// <exception cref="InvalidOperationException">Nothing was decided of them.</exception>
    public Resolved? Resolve(TokenRange range)
    {
        var decision = Of(range) ?? throw new InvalidOperationException("Nothing was decided of these words.");
        if (decision.Other is { } other) return new Resolved(Called(other), MentionReason.Decided) { Words = range };
        return range.Length == 1 && (Pronouns.IsPronoun(words[range.Start]) || words[range.Start] is "i" or "we" or "me" or "us" or "its" or "his" or "their")
            ? null
            : new Resolved(Own(range), MentionReason.Decided) { Words = range };
    }

    // The last decision on the words is the one that counts.
    private MentionDecision? Of(TokenRange range)
    {
        for (var i = _decided.Length - 1; i >= 0; i--)
            if (Shared(_decided[i].Words, range) >= LeastShared) return _decided[i].Decision;
        return null;
    }

    private static double Shared(TokenRange a, TokenRange b) =>
        (double)Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start)) / (Math.Max(a.End, b.End) - Math.Min(a.Start, b.Start));

    private Entity Called(string name) => names.Find(name) ?? mentions.LatestCalled(name) ?? Made(name);

    private Entity Made(string name)
    {
        if (char.IsUpper(name[0])) return names.Get(new NamePhrase(name, null, BodyWords.KindOfName(name.ToLowerInvariant().Split(' '))));
        if (!_made.TryGetValue(name, out var entity)) _made[name] = entity = new Entity(name, SourceKind.Unnamed);
        return entity;
    }

    /// <summary>Words that stand for nobody who is named elsewhere are a source of their own.</summary>
    private Entity Own(TokenRange range)
    {
        var name = words.SpanOf(range.Start, range.End).In(words.Text.Text);
        var key = $"{name}@{range.Start}";
        if (_made.TryGetValue(key, out var known)) return known;
        var isNamed = NameRuns.Starts(words, range.Start);
        var kind = BodyWords.KindOfName([.. Enumerable.Range(range.Start, range.Length).Select(i => words[i])]) ?? (isNamed ? SourceKind.Person : SourceKind.Unnamed);
        return _made[key] = new Entity(name, kind) { IsNamed = isNamed };
    }
}
