using Hearsay.Corroboration.Linking;
using Hearsay.Corroboration.Origins;
using Hearsay.Corroboration.Reuse;
using Hearsay.Model;

namespace Hearsay.Corroboration.Notes;

/// <summary>What a dossier tells of single statements of a claim. It looks at what was followed back and changes nothing of it.</summary>
internal sealed class NoteFinder(SourceDirectory directory, ReuseFinder reuse, Nestings nestings)
{
    private readonly TakenBack _takenBack = new(directory, nestings);
    private readonly OwnNumber _ownNumber = new(directory, reuse, nestings);

    /// <summary>The notes of the statements of a claim that make origins, in their order.</summary>
    public IReadOnlyList<StatementNote> Of(IReadOnlyList<(Proposition Said, Root Root)> followed) =>
        [.. _takenBack.In(followed), .. followed.Select(InCustody).OfType<StatementNote>(), .. followed.Select(f => _ownNumber.NoteOn(f.Said, f.Root)).OfType<StatementNote>()];

    /// <summary>Those of the statements of a claim by which somebody takes back what he had said, by identity.</summary>
    public IReadOnlySet<string> TakingBack(IReadOnlyList<(Proposition Said, Root Root)> followed) => followed.Select(f => f.Said).Where(_takenBack.IsBySaying).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);

    // What the statement's own report says of its speaker stands in the statement.
    private static StatementNote? InCustody((Proposition Said, Root Root) followed) => followed.Root.Custody is { Why: { Length: > 0 } why } custody && !followed.Said.Statement.InCustody
        ? new StatementNote(followed.Said.Id, NoteKind.InCustody, custody.Holder.Name, custody.Shown.Name, custody.Shown.Header.Published?.Date, $"{custody.Holder.Name} let it out: {why}.")
        : null;
}
