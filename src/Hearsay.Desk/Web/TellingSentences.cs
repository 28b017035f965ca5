using System.Collections.Concurrent;
using Hearsay.Desk.Parts;
using Hearsay.Ledger;
using Hearsay.People;

namespace Hearsay.Desk.Web;

/// <summary>
/// The telling sentences of each dossier that was looked at, whole and as far as pages quote them. They are kept until its reports, its claims or whose names are hidden change, and then only
/// reports that became others are gone through, unless it is the names. Any thread may ask.
/// </summary>
/// <param name="ledger">The ledger.</param>
/// <param name="written">How a page writes text.</param>
internal sealed class TellingSentences(ILedger ledger, Func<string, string> written)
{
    private readonly ConcurrentDictionary<string, (LinkingState? State, string Names, IReadOnlyList<TellingSentence> Sentences)> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TellingMemory> _told = new(StringComparer.Ordinal);

    /// <summary>What the reports of a dossier tell, whether pages quote it or not.</summary>
    public TellingMemory Told(string dossier) => _told.GetOrAdd(dossier, _ => new TellingMemory());

    /// <summary>Those of a dossier, the longest first, for one may be part of another.</summary>
    /// <param name="dossier">Its name.</param>
    /// <param name="hidden">The names that are hidden there.</param>
    public IReadOnlyList<TellingSentence> Of(string dossier, Pseudonyms hidden)
    {
        var (state, names) = (ledger.Linking(dossier), hidden.AllNames);
        if (state is null) return [];
        if (_kept.TryGetValue(dossier, out var kept) && kept.State == state && kept.Names == names) return kept.Sentences;
        TellingSentence[] sentences =
        [
            .. new Dossier(ledger, dossier).People.TellingSentences(Told(dossier))
                .SelectMany(sentence => new[] { sentence, (Text: PlacedWords.Shorten(sentence.Text), Shown: PlacedWords.Shorten(sentence.Shown)) }).Where(sentence => sentence.Text != sentence.Shown).Distinct()
                .OrderByDescending(sentence => sentence.Text.Length).Select(sentence => TellingSentence.Of(sentence.Text, sentence.Shown, written)),
        ];
        _kept[dossier] = (state, names, sentences);
        return sentences;
    }
}
