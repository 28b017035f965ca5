using Hearsay.Model;

namespace Hearsay.Corroboration.Linking;

/// <summary>Which statements of a dossier stand for themselves, report by report.</summary>
internal sealed class Nestings
{
    private static readonly ILookup<string, Proposition> None = Enumerable.Empty<Proposition>().ToLookup(p => p.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Nesting> _byReport = new(StringComparer.Ordinal);

    /// <summary>The nesting of a report, by SHA-256; null for one that is not there.</summary>
    public Nesting? this[string sha256]
    {
        get => _byReport.GetValueOrDefault(sha256);
        set => _byReport[sha256] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Forgets a report.</summary>
    public void Remove(string sha256) => _byReport.Remove(sha256);

    /// <summary>The proposition that a statement of a report stands for or within; null when it is not there.</summary>
    public Proposition? HostOf(Report report, string statement) => this[report.Sha256]?.HostOf(statement);

    /// <summary>What only repeats a statement that stands for itself.</summary>
    public IEnumerable<Proposition> GuestsOf(Proposition host) => (this[host.Report.Sha256]?.GuestsOf ?? None)[host.Id];
}
