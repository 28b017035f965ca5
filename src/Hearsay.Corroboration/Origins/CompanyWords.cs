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
        "mission", "agency", "authority", "service", "department", "association", "charity", "university", "hospital", "institute", "party", "federation", "society", "guard", "security", "parliament", "bureau",
        "cross", "crescent", "shield", "relief", "aid", "volunteers", "doctors", "movement", "forum", "monitor", "watch", "church", "diocese", "school", "front", "collective", "foundation", "defence", "fire", "rescue",
    };

    /// <summary>Pairs of places in the list: a body, and a description in its own release or in the report of another that means it.</summary>
    /// <param name="reports">The reports, each with the place of its publisher.</param>
    /// <param name="press">Which of them are an outlet's.</param>
    /// <param name="entries">The sources.</param>
    /// <param name="sets">Which of them are known to be one.</param>
    public static IEnumerable<(int Body, int Described)> In(IReadOnlyList<(Report Report, int? Publisher)> reports, Outlets press, IReadOnlyList<SourceEntry> entries, UnionFind sets)
    {
        var byReport = entries.Index().ToLookup(e => e.Item.Report, e => e.Index, StringComparer.Ordinal);
        var outlets = reports.Where(r => r.Publisher is not null && press.IsOutlet(r.Report)).Select(r => sets.Find(r.Publisher!.Value)).ToHashSet();
        foreach (var (report, publisher) in reports)
        {
            var here = byReport[report.Sha256];
            if (publisher is { } own && !press.IsOutlet(report))
            {
                foreach (var at in here.Where(at => MeansPublisher(entries[at], entries[own]))) yield return (own, at);
                continue;
            }

            var firms = here.Where(at => CanBeCompany(entries[at])).Select(sets.Find).Where(f => !outlets.Contains(f)).Distinct().Take(2).ToList();
            foreach (var at in firms.Count == 1 ? here.Where(at => IsCompany(entries[at])) : []) yield return (firms[0], at);
        }
    }

    // "The company", "the firm": one word that says only what kind of body it is.
    private static bool IsCompany(SourceEntry entry) => IsDescribed(entry) && entry.Forms.TrueForAll(f => f.Words.Count == 1 && Companies.Contains(f.Words[0]));

    private static bool CanBeCompany(SourceEntry entry) =>
        entry.Source.Kind == SourceKind.Organization && entry.Forms.Exists(f => f.IsProper) && !entry.Forms.SelectMany(f => f.Words).Any(NoCompany.Contains);

    private static bool MeansPublisher(SourceEntry described, SourceEntry publisher) =>
        (IsCompany(described) && CanBeCompany(publisher))
        || (IsDescribed(described) && described.Forms.TrueForAll(f => f.Words.All(w => publisher.Forms.Exists(p => p.Words.Contains(w)))));

    private static bool IsDescribed(SourceEntry entry) => entry.IsBody && entry.Forms.Count > 0 && entry.Forms.TrueForAll(f => !f.IsProper);
}
