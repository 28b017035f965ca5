using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>That two reports write a name wrong in the same way, where others write it otherwise.</summary>
/// <param name="From">The earlier of the two.</param>
/// <param name="Here">Where the later one writes it.</param>
/// <param name="There">Where the earlier one does.</param>
/// <param name="Wrong">As both write it.</param>
/// <param name="Right">As the others write it.</param>
/// <param name="Others">How many publishers do.</param>
internal sealed record SharedSlip(Report From, TextSpan Here, TextSpan There, string Wrong, string Right, int Others)
{
    /// <summary>What shows it, without a full stop.</summary>
    public string Why => $"both write “{Wrong}”, where {Others} others write “{Right}”";
}
