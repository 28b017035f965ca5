using Hearsay.Reading.Names;
using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Network.Tagging;

/// <summary>Finds the names in a report by the trained taggers, sentence by sentence. Safe for many threads.</summary>
internal sealed class TrainedNameFinder(WordClusters clusters, TrainedTagger tagger, TrainedNameTagger names) : INameFinder
{
    /// <summary>Loads the clusters and taggers of a model.</summary>
    /// <exception cref="InvalidDataException">The model lacks one of them.</exception>
    public static TrainedNameFinder Load(ModelFile file) =>
        new(WordClusters.Load(file, file.Hashes("vectors.keys")), TrainedTagger.Load(file), TrainedNameTagger.Load(file));

    /// <inheritdoc/>
    public IReadOnlyList<Name> Find(AnnotatedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (found, memory) = (new List<Name>(), new NameMemory());
        foreach (var range in text.Sentences)
        {
            var forms = new WordForm[range.Length];
            for (var i = 0; i < forms.Length; i++) forms[i] = WordForm.Of(text.Words(range.Start + i));
            var sentence = new SentenceForms(forms, [.. forms.Select(clusters.Of)]);
            foreach (var name in NameLabels.Names(names.Label(sentence, tagger.Tag(sentence), memory)))
                found.Add(name with { Tokens = new TokenRange(range.Start + name.Tokens.Start, range.Start + name.Tokens.End) });
        }

        return found;
    }
}
