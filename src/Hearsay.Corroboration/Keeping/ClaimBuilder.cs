using System.Security.Cryptography;
using System.Text;
using Hearsay.Corroboration.Levels;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>Makes a claim of the nodes that speak of one thing.</summary>
internal sealed class ClaimBuilder(Nestings nestings, ClaimLinks links, OriginFinder origins, TermWeights weights)
{
    /// <summary>The claim, with the statements that only repeat one of its own.</summary>
    /// <param name="nodes">Its nodes in their settled order.</param>
    public Claim Of(IReadOnlyList<Node> nodes)
    {
        var members = ClaimLinks.Members(nodes);
        return Of(members, links.Of(nodes), origins.Of(members));
    }

    /// <summary>The claim of some statements whose links and origins are known.</summary>
    public Claim Of(IReadOnlyList<Proposition> members, IReadOnlyList<ClaimLink> holding, ClaimOrigins found)
    {
        var (level, reason) = LevelRule.Of(members, found);
        var said = members.SelectMany(m => nestings.GuestsOf(m).Prepend(m)).ToDictionary(p => p.Id, StringComparer.Ordinal);
        List<string> All(IEnumerable<string> hosts) => [.. hosts.SelectMany(h => nestings.GuestsOf(said[h]).Prepend(said[h])).Order(PlaceOrder.Default).Select(p => p.Id)];
        var statements = All(members.Select(m => m.Id));
        var repeated = members.SelectMany(h => nestings.GuestsOf(h).Select(g => PlaceOrder.Default.Compare(g, h) < 0 ? Nested(g, h) : Nested(h, g)));
        return new Claim
        {
            Id = IdOf(statements),
            Text = ClaimText.Of(members, weights),
            Level = level,
            LevelReason = reason,
            Origins = [.. found.Origins.Select(o => o with { Statements = All(o.Statements) })],
            Independence = found.Independence,
            Statements = statements,
            IsFragment = members.All(Fragments.Are),
            Links = [.. holding, .. repeated],
            Withdrawn =
            [
                .. members.Where(m => found.Withdrawn.ContainsKey(m.Id)).SelectMany(m => All([m.Id]).Select(s => new WithdrawnStatement(s, found.Withdrawn[m.Id])))
                    .OrderBy(w => said[w.Statement], PlaceOrder.Default),
            ],
            Notes = [.. found.Notes.SelectMany(n => All([n.Statement]).Select(s => n with { Statement = s })).OrderBy(n => said[n.Statement], PlaceOrder.Default).ThenBy(n => n.Kind)],
        };
    }

    /// <summary>The first statement of a claim of these nodes.</summary>
    public Proposition First(IEnumerable<Node> nodes) => nodes.SelectMany(n => n.Members).SelectMany(m => nestings.GuestsOf(m).Prepend(m)).Min(PlaceOrder.Default)!;

    /// <summary>The identity that a claim of these nodes has.</summary>
    public string IdOf(IEnumerable<Node> nodes) => IdOf([.. nodes.SelectMany(n => n.Members).SelectMany(m => nestings.GuestsOf(m).Prepend(m)).Select(p => p.Id)]);

    private static ClaimLink Nested(Proposition first, Proposition second) => new(first.Id, second.Id, 1, "one stands within the other's words");

    private static string IdOf(List<string> statements)
    {
        var ids = string.Join('\n', statements.Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ids)))[..16];
    }
}
