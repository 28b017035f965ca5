using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// What a person decided of pairs of statements, as constraints on linking. Different wins over same where the two contradict one
/// another through a third statement: two claims taken for one are the worse fault.
/// </summary>
internal sealed class Decided
{
    private readonly Dictionary<(string, string), LinkVerdict> _verdicts = [];
    private readonly Dictionary<string, List<string>> _others = new(StringComparer.Ordinal);

    /// <summary>The decisions on statements that the dossier holds; of two on one pair the stricter holds.</summary>
    public Decided(IEnumerable<LinkDecision> decisions)
    {
        foreach (var decision in decisions.Where(d => d.First != d.Second))
        {
            var key = Key(decision.First, decision.Second);
            var isKnown = _verdicts.TryGetValue(key, out var known);
            _verdicts[key] = isKnown && known > decision.Verdict ? known : decision.Verdict;
            if (isKnown) continue;
            Note(decision.First, decision.Second);
            Note(decision.Second, decision.First);
        }
    }

    /// <summary>True when a decision names the statement, so that it has to stand for itself.</summary>
    public bool Names(string statement) => _others.ContainsKey(statement);

    /// <summary>What was decided of two statements, or null.</summary>
    public LinkVerdict? Of(string first, string second) => _verdicts.TryGetValue(Key(first, second), out var verdict) ? verdict : null;

    /// <summary>The statements that one was decided on with, and what was decided.</summary>
    public IEnumerable<(string Other, LinkVerdict Verdict)> With(string statement) => (_others.GetValueOrDefault(statement) ?? []).Select(other => (other, _verdicts[Key(statement, other)]));

    /// <summary>The statements of which something else was decided before.</summary>
    public IEnumerable<string> OtherThan(Decided before) => _verdicts.Keys.Concat(before._verdicts.Keys)
        .Where(pair => Of(pair.Item1, pair.Item2) != before.Of(pair.Item1, pair.Item2)).SelectMany(pair => new[] { pair.Item1, pair.Item2 }).Distinct(StringComparer.Ordinal);

    private void Note(string statement, string other)
    {
        if (!_others.TryGetValue(statement, out var others)) _others[statement] = others = [];
        others.Add(other);
    }

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
