using Hearsay.Corroboration.Keeping;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Tells which of the sources named in a dossier are one: full and short names, titles, initials, spellings a letter or two
/// apart, a spokesperson and the body spoken for. It never makes a named source of an unnamed one. Reports come one after
/// the other, become others or go, and persons decide of sources; only what the names of these touch is looked at again, and what it tells does not depend on their order.
/// </summary>
/// <remarks>
/// What is one source is told in three steps, each of which goes by what the step before found, so that the order of what one step finds does not matter: names alike, then
/// short names, then what reports tell of their sources. What persons decided goes before all three.
/// </remarks>
internal sealed class SourceDirectory
{
    private readonly NamingSteps _steps = new();
    private readonly NameReasons _reasons = new();
    private readonly SourceRegister _register;
    private readonly DecidedSources _decided;
    private readonly SourceWords _words;
    private readonly ShortNaming _short;
    private readonly TiedSources _tied;

    /// <summary>A directory of no report.</summary>
    public SourceDirectory()
    {
        _decided = new DecidedSources(_steps);
        _register = new SourceRegister(_steps, _decided);
        _words = new SourceWords(_steps.Close, _steps.Wide, _reasons.Called);
        _short = new ShortNaming(_steps, _words);
        _tied = new TiedSources(_steps, _words);
        Pairs = new DecidedPairs(_steps.Whole);
    }

    /// <summary>Which reports are an outlet's.</summary>
    public Outlets Outlets => _register.Outlets;

    /// <summary>Which two sources, being two, persons made one origin or never one.</summary>
    public DecidedPairs Pairs { get; }

    /// <summary>Takes in reports that came or became others, lets go of those that went, and goes by what persons decide from here on.</summary>
    /// <param name="turnover">What becomes of the reports.</param>
    /// <param name="decisions">What persons decided of sources.</param>
    /// <param name="touched">Gets the SHA-256 of reports of whose sources anything became another that tells what is one claim.</param>
    /// <returns>The SHA-256 of other reports, whose claims may count other origins or show them otherwise.</returns>
    public IReadOnlyCollection<string> Take(Turnover turnover, IReadOnlyList<SourceDecision> decisions, ISet<string> touched)
    {
        var registered = _register.Take(turnover, _decided.Decide(decisions));
        touched.UnionWith(registered.Again);
        foreach (var naming in registered.Gone) Forget(naming);
        var named = _decided.Place(registered.Made.Concat(registered.Gone), _register.Namesakes);
        Compare(registered.Made);
        var shown = _short.Find(registered.Made);
        var told = _tied.Tie(registered);
        var shownOtherwise = Show([.. shown, .. told, .. registered.Reports.SelectMany(r => r.All), .. registered.Left], touched);
        return [.. Pairs.Judge(_decided, named), .. shownOtherwise];
    }

    /// <summary>True when a person said who a source is that its report does not name, and the dossier has a name for it.</summary>
    public bool IsKnown(Report report, Source source) =>
        Find(report, source) is { } naming && _decided.IsKnown(naming)
        && _steps.Whole.Of(naming).Best is { Kind: not SourceKind.Unnamed } best && NameForm.Of(best.Name) is { IsProper: true };

    /// <summary>The report's publisher as a source, or null when the header names none.</summary>
    public static Source? Publisher(Report report) => SourceRegister.Publisher(report);

    /// <summary>The number of the source's identity; the same for every name of one source. Null for a source the dossier does not hold.</summary>
    public int? IdentityOf(Report report, Source source) => Find(report, source) is { } naming ? _steps.Whole.Of(naming).Number : null;

    /// <summary>The source of an identity under its best name: a body before its spokesperson, then the name most used, then the fullest.</summary>
    public Source Best(int identity) => _steps.Whole[identity].Best;

    /// <summary>Every form of an identity's names, roles included.</summary>
    public IEnumerable<NameForm> FormsOf(int identity) => _steps.Whole[identity].Forms;

    /// <summary>
    /// True when the dossier does not tell which body it is: a short name that several hold, or a spokesperson for one not named.
    /// </summary>
    public bool IsOpen(int identity) => _steps.Whole[identity].IsOpen;

    /// <summary>True for the publisher of an outlet's report; not for a person who posts what he says himself.</summary>
    public bool IsOutlet(int identity) => _steps.Whole[identity] is { Outlets: > 0, IsPersonPosting: false };

    /// <summary>True when a report is the post of a person, known as one by other words of the dossier, who only ever posts what he says himself.</summary>
    public bool IsPersonsPost(Report report) => Publisher(report) is { } publisher && IdentityOf(report, publisher) is { } identity && _steps.Whole[identity].IsPersonPosting;

    /// <summary>The identity of the body whose people somebody without a name is, "an officer of the mission", "our engineers"; null when the dossier does not show one.</summary>
    public int? OwnerOf(int identity) => _steps.Whole[identity].Owner is { } owner && _steps.Whole.Of(owner).Number is var number && number != identity ? number : null;

    private Naming? Find(Report report, Source source) => _register.Of(report.Sha256)?.Find(source.Name);

    private void Forget(Naming naming)
    {
        _reasons.Remove(naming);
        _words.Remove(naming);
        _short.Remove(naming);
        _steps.Remove(naming);
    }

    private void Compare(IReadOnlyList<Naming> made)
    {
        foreach (var naming in made)
        {
            // What is one by its name stays so: one reason is enough.
            foreach (var other in _reasons.Meet(naming))
                if (!_steps.Close.AreSurelyOne(other, naming)) _steps.Join(other, naming);
        }
    }

    // Whoever names a source that is in another set is touched; of one that is shown otherwise now those to whom it says anything: "we" stands for its names.
    private List<string> Show(List<Naming> looked, ISet<string> touched)
    {
        var otherwise = new List<string>();
        var (moved, changed) = _steps.Whole.Settle();
        foreach (var naming in moved.Concat(moved.SelectMany(n => n.Owned))) touched.UnionWith(naming.Reports.Select(r => r.Report.Sha256));
        foreach (var set in changed.Concat(looked.Select(_steps.Whole.Of)).Distinct())
        {
            set.Forget();
            var shown = set.Show();
            if (set.Shown is not null && set.Shown != shown)
            {
                foreach (var (report, naming) in set.Members.SelectMany(m => m.Reports.Select(r => (r, m))))
                {
                    if (report.Hears(naming)) touched.Add(report.Report.Sha256);
                    else otherwise.Add(report.Report.Sha256);
                }
            }

            set.Shown = shown;
        }

        return otherwise;
    }
}
