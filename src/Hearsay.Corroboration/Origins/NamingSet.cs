using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>The ways of naming one source.</summary>
internal sealed class NamingSet(int number)
{
    private Source? _best;
    private List<NameForm>? _forms;

    /// <summary>A number of its own among the sets of a dossier.</summary>
    public int Number { get; } = number;

    /// <summary>The namings, in no order.</summary>
    public List<Naming> Members { get; init; } = [];

    /// <summary>True where reasons hold it together with namings that a person keeps apart.</summary>
    public bool IsParted { get; set; }

    /// <summary>How many of the namings publish an outlet's reports.</summary>
    public int Outlets { get; set; }

    /// <summary>True where the reports that name it were last looked at as those of somebody who publishes an outlet's.</summary>
    public bool IsLookedAtAsOutlet { get; set; }

    /// <summary>True for a person who publishes posts and nothing that tells what others say.</summary>
    public bool IsPersonPosting => Outlets > 0 && Best.Kind == SourceKind.Person && Members.TrueForAll(m => m.Pages == 0);

    /// <summary>True for a set that nobody had seen before the dossier was looked at last.</summary>
    public bool IsNew { get; set; } = true;

    /// <summary>All that linking asks of it, on one line, as it was looked at last.</summary>
    public string? Shown { get; set; }

    /// <summary>The source under its best name: a body before its spokesperson, then the name most used, then the fullest.</summary>
    public Source Best => _best ??= FindBest();

    /// <summary>Every form of its names, roles included, each text once.</summary>
    public IReadOnlyList<NameForm> Forms => _forms ??= [.. Members.Order(Comparer<Naming>.Create(Naming.Compare)).SelectMany(m => m.Entry.Forms.Concat(m.Entry.Roles)).DistinctBy(f => (f.Text, f.Key))];

    /// <summary>True when the dossier does not tell which body it is.</summary>
    public bool IsOpen => Members.TrueForAll(m => m.IsOpen);

    /// <summary>Whose people it is; null when no report tells.</summary>
    public Naming? Owner => Members.Where(m => m.Owners.Count > 0).Order(Comparer<Naming>.Create(Naming.Compare)).FirstOrDefault()?.Owner;

    /// <summary>Forgets what was worked out of the namings.</summary>
    public void Forget() => (_best, _forms) = (null, null);

    /// <summary>All that linking asks of it, on one line: equal as long as nothing of it became another.</summary>
    public string Show() =>
        $"{Best.Name}|{Best.Kind}|{Best.Role}|{string.Join('|', Best.Aliases)}\n{string.Join('|', Forms.Select(f => f.Text))}\n{IsOpen}\n{Owner?.Key}\n{Outlets > 0}\n{IsPersonPosting}";

    private Source FindBest()
    {
        var speaksFor = Members.Exists(m => m.Speaking > 0);
        var uses = Members.GroupBy(m => m.Entry.Source.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(m => m.Reports.Count), StringComparer.Ordinal);
        var best = Members.Order(Comparer<Naming>.Create(Naming.Compare)).Select(m => m.Entry)
            .OrderBy(e => !e.IsBody && speaksFor)
            .ThenBy(e => e.Forms.Count == 0 || !e.Forms[0].IsProper)
            .ThenByDescending(e => uses[e.Source.Name])
            .ThenByDescending(e => e.Source.Name.Length)
            .ThenBy(e => e.Source.Name, StringComparer.Ordinal)
            .First();
        var aliases = Members.SelectMany(m => m.Entry.Source.Aliases.Append(m.Entry.Source.Name)).Where(n => n != best.Source.Name);
        return best.Source with { Aliases = [.. aliases.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] };
    }
}
