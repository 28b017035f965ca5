using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Whom "the company" and "the ministry" mean. In a body's own release it is the body itself, where its name holds the word or it is no public body;
/// elsewhere it is the one firm that the report names as a source. Two firms, and nobody is meant for certain.
/// </summary>
internal static class CompanyWords
{
    private static readonly HashSet<string> Companies = new(StringComparer.Ordinal) { "company", "firm", "operator", "owner", "owners", "corporation", "business", "manufacturer" };

    private static readonly HashSet<string> NoCompany = new(StringComparer.Ordinal)
    {
        "ministry", "army", "police", "government", "court", "council", "office", "prosecutor", "prosecutors", "directorate", "command", "staff", "inspectorate", "coastguard", "union", "committee", "commission",
        "mission", "agency", "authority", "service", "department", "association", "charity", "university", "hospital", "party", "federation", "society", "guard", "security", "parliament", "bureau",
        "cross", "crescent", "shield", "relief", "aid", "volunteers", "doctors", "movement", "forum", "monitor", "watch", "church", "diocese", "school", "front", "collective", "foundation", "defence", "fire", "rescue", "board", "commune", "municipality", "college", "museum", "league", "chamber", "trust", "institute", "centre", "laboratory",
    };

    /// <summary>Pairs of a body, and a description in its own release or in the report of another that means it.</summary>
    /// <param name="report">The sources of a report.</param>
    /// <param name="setOf">Which of them are known to be one.</param>
    public static IEnumerable<(Naming Body, Naming Described)> In(NamedSources report, Func<Naming, NamingSet> setOf)
    {
        if (report.Publisher is { } own && !report.IsOutlet) return report.All.Where(n => MeansPublisher(n.Entry, own.Entry)).Select(n => (own, n));
        var firms = report.All.Where(n => CanBeCompany(n.Entry)).Where(n => setOf(n).Outlets == 0).DistinctBy(setOf).Take(2).ToList();
        return firms is [var only] ? report.All.Where(n => IsCompany(n.Entry)).Select(n => (only, n)) : [];
    }

    /// <summary>True for a report that speaks of "the company" and in which that is not its publisher: whom it means goes by which firms are known to be one.</summary>
    public static bool IsAskedBy(NamedSources report) => report is not { Publisher: not null, IsOutlet: false } && report.All.Any(n => IsCompany(n.Entry));

    /// <summary>True for one word that says only what kind of body it is, "the company", "the firm": each report has its own.</summary>
    public static bool IsCompany(SourceEntry entry) => IsDescribed(entry) && entry.Forms.TrueForAll(f => f.Words.Count == 1 && Companies.Contains(f.Words[0]));

    private static bool CanBeCompany(SourceEntry entry) =>
        entry.Source.Kind == SourceKind.Organization && entry.Forms.Exists(f => f.IsProper) && !entry.Forms.SelectMany(f => f.Words).Any(NoCompany.Contains);

    private static bool MeansPublisher(SourceEntry described, SourceEntry publisher) =>
        (IsCompany(described) && CanBeCompany(publisher))
        || (IsDescribed(described) && described.Forms.TrueForAll(f => f.Words.All(w => publisher.Forms.Exists(p => p.Words.Contains(w)))));

    private static bool IsDescribed(SourceEntry entry) => entry.IsBody && entry.Forms.Count > 0 && entry.Forms.TrueForAll(f => !f.IsProper);
}
