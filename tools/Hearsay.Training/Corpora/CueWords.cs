using Hearsay.Reading.Network;

namespace Hearsay.Training.Corpora;

/// <summary>The words that are often part of a cue where they stand outside contents, by the marks of some corpora.</summary>
internal sealed class CueWords
{
    private const int Least = 3;
    private const double LeastShare = 0.2;
    private readonly Dictionary<ulong, (int Cue, int All)> _counts = [];

    /// <summary>Counts the words of documents.</summary>
    public CueWords(IEnumerable<CorpusDocument> documents)
    {
        foreach (var document in documents)
        {
            var (cues, contents) = (document.Gold.SelectMany(g => g.Cue).ToList(), document.Gold.SelectMany(g => g.Content).ToList());
            for (var i = 0; i < document.Text.Tokens.Count; i++)
            {
                var span = document.Text.Tokens[i].Span;
                var isCue = cues.Exists(c => c.Overlaps(span));
                if (!isCue && contents.Exists(c => c.Overlaps(span))) continue;
                var form = WordForm.Of(document.Text.Words(i));
                var (cue, all) = _counts.GetValueOrDefault(form.Word);
                _counts[form.Word] = (cue + (isCue ? 1 : 0), all + 1);
            }
        }
    }

    /// <summary>True for a word that was in a cue three times or more, and in a fifth of its places or more.</summary>
    public bool MayBeCue(WordForm form) => _counts.TryGetValue(form.Word, out var seen) && seen.Cue >= Least && seen.Cue >= LeastShare * seen.All;
}
