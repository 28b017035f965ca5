namespace Hearsay.Model;

/// <summary>That a report is withdrawn or corrected: what it says, and what was copied from it, no longer stands.</summary>
/// <param name="Report">SHA-256 of the report.</param>
/// <param name="Verdict">Withdrawn or corrected.</param>
/// <param name="Because">Who says so and why, as it is shown.</param>
public sealed record ReportDecision(string Report, ReportVerdict Verdict, string Because);

/// <summary>What became of a report after it was published.</summary>
public enum ReportVerdict
{
    /// <summary>Its publisher took it back.</summary>
    Withdrawn,

    /// <summary>Its publisher put another in its place.</summary>
    Corrected,
}
