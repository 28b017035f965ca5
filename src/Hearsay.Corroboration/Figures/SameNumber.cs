using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Gives a bare number ("the company put it at 287") the measure of the one count in the dossier that has the same unusual value. It
/// serves for linking; nothing is confirmed by it, for it was inferred from the very value.
/// </summary>
internal sealed class SameNumber
{
    private const int Thousand = 1000;
    private readonly Dictionary<double, Known> _known = [];
    private readonly Dictionary<double, HashSet<string>> _asking = [];

    /// <summary>Learns from the statements of a report, and adds the reports to <paramref name="touched"/> whose bare numbers may now count another thing.</summary>
    public void Add(IReadOnlyList<Proposition> said, ISet<string> touched)
    {
        foreach (var (proposition, measure) in said.SelectMany(p => p.Stated.Select(m => (p, m))))
        {
            if (IsBare(measure))
            {
                if (!_asking.TryGetValue(Value(measure), out var asking)) _asking[Value(measure)] = asking = new(StringComparer.Ordinal);
                asking.Add(proposition.Report.Sha256);
            }
            else if (measure.Scope.Count + measure.Things.Count > 0 && !measure.IsPart && IsRare(measure) && Learn(proposition, measure) && _asking.TryGetValue(Value(measure), out var waiting))
            {
                touched.UnionWith(waiting);
            }
        }
    }

    /// <summary>A bare number with the measure that alone has its value, any other as it is.</summary>
    public Measure Settle(Measure measure) =>
        IsBare(measure) && _known.TryGetValue(Value(measure), out var known) && !known.AreSeveral ? measure.Counting(known.Measure) : measure;

    // Of those that name one thing the first of the dossier is kept, whichever came first.
    private bool Learn(Proposition said, Measure measure)
    {
        var value = Value(measure);
        if (!_known.TryGetValue(value, out var known))
        {
            _known[value] = new Known(said, measure, AreSeveral: false);
            return true;
        }

        if (known.AreSeveral) return false;
        if (Name(known.Measure) != Name(measure)) _known[value] = known with { AreSeveral = true };
        else if (PlaceOrder.Default.Compare(said, known.Said) < 0) _known[value] = known with { Said = said, Measure = measure };
        else return false;
        return true;
    }

    private static string Name(Measure measure) => measure.ScopeKey ?? measure.Named;

    private static double Value(Measure measure) => measure.Figure.Low!.Value;

    private static bool IsBare(Measure measure) => measure.Concepts.Count == 0 && !measure.IsPart && IsRare(measure);

    // A count in thousands is given by few for two things, round or not.
    private static bool IsRare(Measure measure) => measure.IsUnusual || measure.Figure is { Low: >= Thousand, Unit: null } figure && figure.Low == figure.High;

    // The measure whose value it is, and the statement that gives it first.
    private sealed record Known(Proposition Said, Measure Measure, bool AreSeveral);
}
