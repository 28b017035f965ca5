using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>
/// Gives a bare number ("the company put it at 287") the measure of the one count in the dossier that has the same unusual value. It
/// serves for linking; nothing is confirmed by it, for it was inferred from the very value.
/// </summary>
internal sealed class SameNumber
{
    private const int Thousand = 1000;
    private readonly Dictionary<double, Count> _counts = [];
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
            else if (Tells(measure))
            {
                if (!_counts.TryGetValue(Value(measure), out var count)) _counts[Value(measure)] = count = new Count();
                var before = count.Only;
                count.Add(proposition, measure);
                if (count.Only != before) Touch(Value(measure), touched);
            }
        }
    }

    /// <summary>Forgets the statements of a report, the very ones that it learned from.</summary>
    public void Remove(IReadOnlyList<Proposition> said, ISet<string> touched)
    {
        foreach (var (proposition, measure) in said.SelectMany(p => p.Stated.Select(m => (p, m))))
        {
            if (IsBare(measure)) _asking.GetValueOrDefault(Value(measure))?.Remove(proposition.Report.Sha256);
            else if (Tells(measure) && _counts.TryGetValue(Value(measure), out var count))
            {
                var before = count.Only;
                count.Remove(proposition, measure);
                if (count.Only != before) Touch(Value(measure), touched);
            }
        }
    }

    /// <summary>A bare number with the measure that alone has its value, any other as it is.</summary>
    public Measure Settle(Measure measure) =>
        IsBare(measure) && _counts.TryGetValue(Value(measure), out var count) && count.Only is { } only ? measure.Counting(only) : measure;

    private void Touch(double value, ISet<string> touched)
    {
        if (_asking.TryGetValue(value, out var waiting)) touched.UnionWith(waiting);
    }

    private static bool Tells(Measure measure) => measure.Scope.Count + measure.Things.Count > 0 && !measure.IsPart && IsRare(measure);

    private static string Name(Measure measure) => measure.ScopeKey ?? measure.Named;

    private static double Value(Measure measure) => measure.Figure.Low!.Value;

    private static bool IsBare(Measure measure) => measure.Concepts.Count == 0 && !measure.IsPart && IsRare(measure);

    // A count in thousands is given by few for two things, round or not.
    private static bool IsRare(Measure measure) => measure.IsUnusual || measure.Figure is { Low: >= Thousand, Unit: null } figure && figure.Low == figure.High;

    // The counts that have a value, by the names of what they count. Of those that count one thing the first of the dossier stands for all, whichever came first.
    private sealed class Count
    {
        // The first of each list is the first of the dossier.
        private readonly Dictionary<string, List<(Proposition Said, Measure Measure)>> _byName = new(1, StringComparer.Ordinal);

        public Measure? Only => _byName.Count == 1 ? _byName.Values.First()[0].Measure : null;

        public void Add(Proposition said, Measure measure)
        {
            if (!_byName.TryGetValue(Name(measure), out var list)) _byName[Name(measure)] = list = new(1);
            list.Add((said, measure));
            if (PlaceOrder.Default.Compare(said, list[0].Said) < 0) (list[0], list[^1]) = (list[^1], list[0]);
        }

        public void Remove(Proposition said, Measure measure)
        {
            if (!_byName.TryGetValue(Name(measure), out var list)) return;
            var isFirst = ReferenceEquals(list[0].Measure, measure);
            list.RemoveAll(c => ReferenceEquals(c.Said, said) && ReferenceEquals(c.Measure, measure));
            if (list.Count == 0) _byName.Remove(Name(measure));
            else if (isFirst) list.Sort(Order);
        }

        // A statement may give one number twice.
        private static int Order((Proposition Said, Measure Measure) x, (Proposition Said, Measure Measure) y)
        {
            var order = PlaceOrder.Default.Compare(x.Said, y.Said);
            return order != 0 ? order : x.Said.Stated.Index().First(m => m.Item == x.Measure).Index - y.Said.Stated.Index().First(m => m.Item == y.Measure).Index;
        }
    }
}
