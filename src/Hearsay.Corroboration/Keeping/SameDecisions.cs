using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>Whether two lots of decisions are the same.</summary>
internal static class SameDecisions
{
    /// <summary>True when they say the same in the same order.</summary>
    public static bool Are(ClaimDecisions a, ClaimDecisions b) =>
        ReferenceEquals(a, b) || (a.Links.SequenceEqual(b.Links) && a.Rejected.SequenceEqual(b.Rejected) && a.Accepted.SequenceEqual(b.Accepted)
            && a.Sources.SequenceEqual(b.Sources) && a.Reports.SequenceEqual(b.Reports));
}
