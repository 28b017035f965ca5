using Hearsay.Model;

namespace Hearsay.Corroboration.Keeping;

/// <summary>Whether a report that was read again is the same but for its statements.</summary>
internal static class SameReport
{
    /// <summary>True when nothing that linking asks of the report itself became another.</summary>
    public static bool Are(Report a, Report b) => ReferenceEquals(a, b)
        || (a.Sha256 == b.Sha256 && a.Name == b.Name && a.Text == b.Text && a.Body == b.Body && a.Header == b.Header && a.Withdrawn == b.Withdrawn && a.Replaces == b.Replaces);
}
