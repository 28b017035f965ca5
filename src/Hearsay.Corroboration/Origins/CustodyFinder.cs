using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>
/// Who held the speaker of a statement when it was said: by its own report, by the report its words were copied from, or by another that has the same person held at the
/// time. A copy that leaves out that the speaker is a prisoner does not set his words free.
/// </summary>
internal sealed class CustodyFinder(SourceDirectory directory, ReuseFinder reuse, Nestings nestings, Captivity captivity)
{
    /// <summary>The custody of a statement, or null; adds the other reports it looked in to <paramref name="asked"/>, by SHA-256.</summary>
    public Custody? Of(Proposition said, ISet<string> asked)
    {
        if (said.Statement is { InCustody: true, Via: [var own, ..] }) return new Custody(own, said.Report, "");
        return OfCopied(said, asked) ?? OfPerson(said, asked);
    }

    private Custody? OfCopied(Proposition said, ISet<string> asked)
    {
        if (reuse.CopyOf(said) is not { } copy) return null;
        asked.Add(copy.From.Sha256);
        // The words may stand within others that the captive speaks.
        var spoken = new[] { copy.Original, copy.Original is { } original ? nestings.HostOf(copy.From, original.Id)?.Statement : null };
        return spoken.FirstOrDefault(s => s is { InCustody: true, Via.Count: > 0 }) is { } held && !IsSomebodyElse(said, copy.From, held) ? new Custody(held.Via[0], copy.From, $"these words are those of {held.Source?.Name ?? "a captive"} in {copy.From.Name} ({copy.Passage.Words} words the same)") : null;
    }

    // Two who are named may say the same in the same words.
    private bool IsSomebodyElse(Proposition said, Report from, Statement held) =>
        said.Statement is { Mode: not Mode.Narrated, Source: { Kind: SourceKind.Person } one } && held.Source is { Kind: SourceKind.Person } other && NameForm.Of(one.Name) is { IsProper: true } && NameForm.Of(other.Name) is { IsProper: true }
        && directory.IdentityOf(said.Report, one) != directory.IdentityOf(from, other);

    private Custody? OfPerson(Proposition said, ISet<string> asked)
    {
        if (said.Statement.Source is not { } source || said.Statement.Mode == Mode.Narrated || directory.IdentityOf(said.Report, source) is not { } identity) return null;
        var others = captivity.Of(source).Where(h => h.Report.Sha256 != said.Report.Sha256).ToList();
        asked.UnionWith(others.Select(h => h.Report.Sha256));
        var held = others.FindAll(h => directory.IdentityOf(h.Report, h.Statement.Source!) == identity);
        if (held.Count == 0 || !Captivity.IsOfThatTime(said, held)) return null;
        return new Custody(held[0].Statement.Via[0], held[0].Report, $"{source.Name} was held at the time, as {held[0].Report.Name} shows");
    }
}
