using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>
/// What a person decided of pairs of statements, as constraints on linking. Different wins over same where the two contradict one
/// another through a third statement: two claims taken for one are the worse fault.
/// </summary>
internal sealed class Decided
{
    private readonly Dictionary<(string, string), LinkVerdict> _verdicts = [];
    private readonly HashSet<string> _statements = new(StringComparer.Ordinal);

    /// <summary>The decisions on statements that the dossier holds; of two on one pair the stricter holds.</summary>
    public Decided(IEnumerable<LinkDecision> decisions)
    {
        foreach (var decision in decisions.Where(d => d.First != d.Second))
        {
            var key = Key(decision.First, decision.Second);
            _verdicts[key] = _verdicts.TryGetValue(key, out var known) && known > decision.Verdict ? known : decision.Verdict;
            _statements.Add(decision.First);
            _statements.Add(decision.Second);
        }
    }

    /// <summary>True when a decision names the statement, so that it has to stand for itself.</summary>
    public bool Names(string statement) => _statements.Contains(statement);

    /// <summary>What was decided of two statements, or null.</summary>
    public LinkVerdict? Of(string first, string second) => _verdicts.TryGetValue(Key(first, second), out var verdict) ? verdict : null;

    /// <summary>The statements that one was decided on with, and what was decided.</summary>
    public IEnumerable<(string Other, LinkVerdict Verdict)> With(string statement) => _verdicts
        .Where(v => v.Key.Item1 == statement || v.Key.Item2 == statement)
        .Select(v => (v.Key.Item1 == statement ? v.Key.Item2 : v.Key.Item1, v.Value));

    private static (string, string) Key(string a, string b) => string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a);
}
