namespace Hearsay.Corroboration.Origins;

/// <summary>Has the sources of a dossier be what its reports tell of them: the last of the three steps, asked again of the reports alone for which something else is known of the names.</summary>
internal sealed class TiedSources(NamingSteps steps, SourceWords words)
{
    private readonly SourceTying _tying = new(words, steps.Wide);

    /// <summary>Looks at what reports tell.</summary>
    /// <param name="registered">What became of the sources.</param>
    /// <returns>The namings of which a report was asked again.</returns>
    public IReadOnlyList<Naming> Tie(RegisteredSources registered)
    {
        var (moved, changed) = steps.Wide.Settle();
        words.MovedWide(moved);
        var turned = changed.Concat(registered.Reports.Select(r => r.Publisher).OfType<Naming>().Concat(registered.Left).Select(steps.Wide.Of))
            .Where(s => s.Outlets > 0 != s.IsLookedAtAsOutlet).Distinct().ToList();
        foreach (var set in turned) set.IsLookedAtAsOutlet = set.Outlets > 0;
        foreach (var report in registered.Lost) Put(report, SourceTies.None);
        var told = new List<Naming>();
        var asking = moved.Concat(turned.SelectMany(s => s.Members)).SelectMany(n => n.Reports).Where(CompanyWords.IsAskedBy);
        foreach (var report in registered.Reports.Concat(asking).Concat(words.OtherMeanings().Where(r => r.IsThere)).Distinct().ToList())
        {
            Put(report, _tying.In(report));
            told.AddRange(report.All);
        }

        return told;
    }

    private void Put(NamedSources report, SourceTies now)
    {
        var was = report.Ties;
        foreach (var (one, other) in now.Joined) steps.Whole.Join(one, other);
        foreach (var (one, other) in was.Joined) steps.Whole.Part(one, other);
        foreach (var naming in was.Speaking) naming.Speaking--;
        foreach (var naming in now.Speaking) naming.Speaking++;
        foreach (var naming in was.Mute) naming.Mute--;
        foreach (var naming in now.Mute) naming.Mute++;
        foreach (var (described, _) in was.Owners) described.Owners.Remove(report);
        foreach (var (described, owner) in now.Owners)
        {
            described.Owners[report] = owner;
            owner.Owned.Add(described);
        }

        report.Ties = now;
    }
}
