using Hearsay.Model;

namespace Hearsay.Corroboration.Reuse;

/// <summary>Who brought a report out, by the name in its head alone: what a publisher wrote before is its own. Other names of one source are for the directory of sources to tell.</summary>
internal static class ReportPublisher
{
    /// <summary>The publisher's name in small letters; of a report that names none, its SHA-256, which is nobody else's.</summary>
    public static string KeyOf(Report report) => report.Header.Publisher?.Trim().ToLowerInvariant() is { Length: > 0 } publisher ? publisher : report.Sha256;

    /// <summary>True when two reports name one publisher.</summary>
    public static bool IsOne(Report one, Report other) => KeyOf(one) == KeyOf(other);
}
