using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>One source as one report names it.</summary>
internal sealed class SourceEntry
{
    private readonly HashSet<string> _keys = new(StringComparer.Ordinal);
    private string? _names;

    /// <summary>A source first met in a report.</summary>
    public SourceEntry(string report, Source source)
    {
        Report = report;
        Source = source with { Aliases = [] };
        Add(source);
    }

    /// <summary>The report's hash.</summary>
    public string Report { get; }

    /// <summary>The source, with the first role given and every alias.</summary>
    public Source Source { get; private set; }

    /// <summary>Its names.</summary>
    public List<NameForm> Forms { get; } = [];

    /// <summary>Its roles.</summary>
    public List<NameForm> Roles { get; } = [];

    /// <summary>True when it speaks for a body that the dossier names.</summary>
    public bool SpeaksFor { get; set; }

    /// <summary>True when the dossier does not tell which body it is or speaks for.</summary>
    public bool IsOpen { get; set; }

    /// <summary>True for what is neither a person nor unnamed.</summary>
    public bool IsBody => Source.Kind is not (SourceKind.Person or SourceKind.Unnamed);

    /// <summary>True for one whose description holds within its report: "the driver" and "the company" of one need not be those of another; "the army" is.</summary>
    public bool IsSingular => Source.Kind is SourceKind.Person or SourceKind.Unnamed or SourceKind.Document || CompanyWords.IsCompany(this);

    /// <summary>Notes another mention.</summary>
    public void Add(Source source)
    {
        _names = null;
        Source = Source with { Role = Source.Role ?? source.Role, Aliases = [.. Source.Aliases.Union(source.Aliases, StringComparer.Ordinal)] };
        foreach (var form in source.Aliases.Prepend(source.Name).Select(NameForm.Of).OfType<NameForm>())
            if (!form.IsPronoun && _keys.Add(form.Key)) Forms.Add(form);
        if (NameForm.OfRole(source.Role) is { } role && _keys.Add("role " + role.Key)) Roles.Add(role);
    }

    /// <summary>Its kind, names and roles on one line: equal for those that are named alike.</summary>
    public string Names => _names ??= string.Join('\n', _keys.Order(StringComparer.Ordinal).Prepend(Source.Kind.ToString()));
}
