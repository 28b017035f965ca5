using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Lets those treated meet the injured where nobody tells the two apart: "seven injured were taken to hospital" and, elsewhere, "seven patients were admitted" count the same
/// people. A report that gives both keeps them apart, and so does another number: a hospital may have treated some of the injured alone.
/// </summary>
internal sealed class HurtAndTreated
{
    private const string Treated = "treat";
    private const string Hurt = "injure";
    private readonly Dictionary<(Bound, double?, double?), List<(string Report, Measure Measure)>> _counts = [];
    private readonly HashSet<string> _telling = new(StringComparer.Ordinal);
    private readonly List<(string Report, Measure Measure)> _treated = [];

    /// <summary>Learns from the statements of a report, and adds the reports to <paramref name="touched"/> whose count of people treated now meets one of the injured.</summary>
    public void Add(IReadOnlyList<Proposition> said, ISet<string> touched)
    {
        var (hurt, treated) = CountsOf(said);
        if (hurt.Count > 0 && treated.Count > 0) _telling.Add(said[0].Report.Sha256);
        else if (treated.Count > 0) _treated.AddRange(treated.Select(m => (said[0].Report.Sha256, m)));
        else
        {
            foreach (var count in hurt)
            {
                if (_counts.TryGetValue(Key(count), out var known)) known.Add((said[0].Report.Sha256, count));
                else
                {
                    _counts[Key(count)] = [(said[0].Report.Sha256, count)];
                    Touch(count, touched);
                }
            }
        }
    }

    /// <summary>Forgets the statements of a report.</summary>
    public void Remove(IReadOnlyList<Proposition> said, ISet<string> touched)
    {
        var (hurt, treated) = CountsOf(said);
        if (treated.Count > 0)
        {
            if (!_telling.Remove(said[0].Report.Sha256)) _treated.RemoveAll(t => t.Report == said[0].Report.Sha256);
            return;
        }

        foreach (var count in hurt)
        {
            if (!_counts.TryGetValue(Key(count), out var known)) continue;
            known.RemoveAll(c => c.Report == said[0].Report.Sha256);
            if (known.Count > 0) continue;
            _counts.Remove(Key(count));
            Touch(count, touched);
        }
    }

    /// <summary>A count of people treated as one of the injured, where that of another report goes with it; any other as it is.</summary>
    public Measure Settle(Report report, Measure measure) =>
        !measure.IsGuessed && Counts(measure, Treated) && !_telling.Contains(report.Sha256) && _counts.Values.Any(c => Meet(measure, c[0].Measure)) ? measure.Renamed(Treated, Hurt) : measure;

    private void Touch(Measure hurt, ISet<string> touched) => touched.UnionWith(_treated.Where(t => Meet(t.Measure, hurt)).Select(t => t.Report));

    private static (List<Measure> Hurt, List<Measure> Treated) CountsOf(IReadOnlyList<Proposition> said)
    {
        var all = said.SelectMany(p => p.Stated).ToList();
        return (all.FindAll(m => Counts(m, Hurt)), all.FindAll(m => Counts(m, Treated)));
    }

    private static (Bound, double?, double?) Key(Measure count) => (count.Figure.Bound, count.Figure.Low, count.Figure.High);

    private static bool Meet(Measure treated, Measure hurt) => FigureComparison.AreClose(treated.Figure, hurt.Figure);

    private static bool Counts(Measure measure, string scope) => measure is { IsPart: false, IsQuantity: false } && measure.Scope.Count == 1 && measure.Scope.Contains(scope);
}
