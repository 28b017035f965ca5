using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Joins clusters that only answer, or only say that something is not so, to the one they answer best.</summary>
internal static class AnswerJoins
{
    /// <summary>Looks again at what new clusters answer and who answers them. Gives all clusters whose claim may be another for that.</summary>
    /// <param name="made">The clusters that are new.</param>
    /// <param name="gone">Those that are no more.</param>
    public static HashSet<Cluster> Renew(IReadOnlyCollection<Cluster> made, IReadOnlyCollection<Cluster> gone)
    {
        var affected = made.ToHashSet();
        var answers = made.Concat(made.Concat(gone).SelectMany(Neighbours)).Concat(gone.SelectMany(c => c.Answering)).Where(c => (c.IsAnswer || c.IsGainsaying) && !c.IsGone).ToHashSet();
        var answered = made.Where(c => !c.IsAnswer).ToHashSet();
        foreach (var cluster in gone.Where(c => c.Answered is not null))
        {
            cluster.Answered!.Answering.Remove(cluster);
            answered.Add(cluster.Answered);
        }

        // What gainsays chooses first: nothing answers to it where it is of another's claim.
        foreach (var denial in answers.Where(c => c.IsGainsaying).ToList())
        {
            var was = denial.Answered;
            Choose(denial, answered);
            if (was is null != denial.Answered is null) answers.UnionWith(Neighbours(denial).Where(c => c.IsAnswer));
        }

        foreach (var answer in answers.Where(c => c.IsAnswer)) Choose(answer, answered);

        affected.UnionWith(answers);
        foreach (var cluster in answered.Where(c => !c.IsGone))
        {
            affected.UnionWith(cluster.Joined.Where(c => !c.IsGone).Prepend(cluster));
            Join(cluster);
            affected.UnionWith(cluster.Joined);
        }

        return affected;
    }

    private static void Choose(Cluster answer, HashSet<Cluster> answered)
    {
        answered.UnionWith(new[] { answer.Answered }.OfType<Cluster>());
        answer.Answered?.Answering.Remove(answer);
        answer.Answered = Best(answer);
        answer.Answered?.Answering.Add(answer);
        answered.UnionWith(new[] { answer.Answered }.OfType<Cluster>());
        if (answer.Answered is null) answer.Host = null;
    }

    private static IEnumerable<Cluster> Neighbours(Cluster cluster) =>
        cluster.Nodes.SelectMany(n => n.Edges.Where(e => e.Strength > 0).Select(e => e.Other(n).Cluster)).OfType<Cluster>();

    // The best link decides, of equal ones the first.
    private static Cluster? Best(Cluster answer)
    {
        (double Fit, Edge Edge, Cluster To)? best = null;
        foreach (var node in answer.Nodes)
        {
            foreach (var edge in node.Edges)
            {
                if (edge.Other(node).Cluster is not { IsAnswer: false, Answered: null } to || (answer.IsGainsaying && to.IsGainsaying)) continue;
                if ((answer.IsAnswer ? Answers.Fit(edge) : Gainsaying.Fit(node, edge)) is not { } fit) continue;
                if (ScopesDiffer(answer.Scope, to.Scope) || AreApart(answer, [to])) continue;
                if (best is not { } known || fit > known.Fit || (fit == known.Fit && IsBefore(edge, known.Edge))) best = (fit, edge, to);
            }
        }

        return best?.To;
    }

    private static bool IsBefore(Edge one, Edge other)
    {
        var ((a, b), (x, y)) = (one.Ordered, other.Ordered);
        var order = PlaceOrder.Default.Compare(a.Lead, x.Lead);
        return (order != 0 ? order : PlaceOrder.Default.Compare(b.Lead, y.Lead)) < 0;
    }

    // One after the other: an answer that came before may have given the claim its scope.
    private static void Join(Cluster cluster)
    {
        var (joined, scope) = (new List<Cluster>(), cluster.Scope);
        foreach (var answer in cluster.Answering.OrderBy(c => c.Nodes[0].Lead, PlaceOrder.Default))
        {
            answer.Host = null;
            if (ScopesDiffer(answer.Scope, scope) || AreApart(answer, [cluster, .. joined])) continue;
            scope ??= answer.Scope;
            answer.Host = cluster;
            joined.Add(answer);
        }

        cluster.Joined = joined;
    }

    private static bool ScopesDiffer(string? a, string? b) => a is not null && b is not null && a != b;

    private static bool AreApart(Cluster answer, List<Cluster> others) =>
        answer.Nodes.Any(n => n.Edges.Exists(e => e.Verdict == LinkVerdict.Different && e.Other(n).Cluster is { } other && others.Contains(other)));
}
