using Hearsay.Corroboration.Figures;
using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// What an outlet tells in its own voice without a sign that its people were there, after somebody else had said it: in the same report with a source,
/// or in an earlier one, best with the same number. It is no voice of its own in a claim; it is shown with the origin it most likely has it from, and still counts as one more where
/// the most there could be are counted.
/// </summary>
internal static class Retelling
{
    /// <summary>The place of the statement that one retells; null when it tells nothing that was said before.</summary>
    /// <param name="at">Place of the statement that may retell.</param>
    /// <param name="said">The statements of the claim that make origins.</param>
    /// <param name="isVoice">True for each that ends in an outlet's own voice.</param>
    public static int? Of(int at, IReadOnlyList<Proposition> said, IReadOnlyList<bool> isVoice)
    {
        if (!isVoice[at]) return null;
        var told = said[at];
        return Enumerable.Range(0, said.Count)
            .Where(i => i != at && !isVoice[i] && SameSide.Are(said[i], told) && !SameSide.Clash(said[i], told) && !Gainsaying.Between(said[i], told) && IsEarlier(said[i], told))
            .OrderBy(i => GivesAnother(said[i], told))
            .ThenByDescending(i => said[i].Report.Sha256 == told.Report.Sha256)
            .ThenByDescending(i => said[i].Terms.Concepts.Count(told.Terms.Has))
            .ThenBy(i => said[i].Id, StringComparer.Ordinal)
            .Cast<int?>().FirstOrDefault();
    }

    /// <summary>True when a count was another before: what is told is then nobody's earlier one, though the two need not clash.</summary>
    /// <param name="said">What was said before.</param>
    /// <param name="told">What may retell it.</param>
    public static bool GivesAnother(Proposition said, Proposition told) =>
        said.Measures.Any(m => told.Measures.Any(n => m.IsSameAs(n) && !FigureComparison.AllowsAValue(m.Figure, n.Figure)));

    private static bool IsEarlier(Proposition said, Proposition told) => said.Report.Sha256 == told.Report.Sha256
        || (CopyOrder.Moment(said.Report) is { } then && CopyOrder.Moment(told.Report) is { } now && then < now);
}
