using Hearsay.Reading.Names;
using Hearsay.Reading.Network.Tagging;

namespace Hearsay.Training.Corpora;

/// <summary>
/// Names as another program labelled them in the syntax files beside PolNeAR (CoreNLP; Manning and others 2014): silver, not gold.
/// Columns: number, word, lemma, part of speech, name, ... Neighbouring words of one label are one name.
/// </summary>
internal static class SilverNames
{
    /// <summary>The sentences of a compartment's <c>syntax</c> folder.</summary>
    public static IReadOnlyList<TreebankSentence> Read(string folder) =>
        [.. Directory.GetFiles(Path.Combine(folder, "syntax"), "*.conll").Order(StringComparer.Ordinal).SelectMany(Document)];

    private static List<TreebankSentence> Document(string path)
    {
        var (sentences, words) = (new List<TreebankSentence>(), new List<TreebankWord>());
        NameKind? before = null;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            var columns = line.Split('\t');
            if (columns.Length < 5)
            {
                if (words.Count > 0) sentences.Add(new TreebankSentence([.. words], sentences.Count == 0));
                words.Clear();
                before = null;
                continue;
            }

            var kind = KindOf(columns[4]);
            words.Add(new TreebankWord(Plain(columns[1]), columns[3], kind is not { } k ? 0 : NameLabels.Begins(k) + (kind == before ? 1 : 0)));
            before = kind;
        }

        return sentences;
    }

    private static NameKind? KindOf(string label) => label switch
    {
        "PERSON" => NameKind.Person,
        "ORGANIZATION" => NameKind.Organization,
        "LOCATION" => NameKind.Place,
        "MISC" => NameKind.Other,
        _ => null,
    };

    /// <summary>The word as it stood before the Penn Treebank's escapes.</summary>
    private static string Plain(string word) => word switch
    {
        "-LRB-" => "(",
        "-RRB-" => ")",
        "-LSB-" => "[",
        "-RSB-" => "]",
        "``" or "''" => "\"",
        _ => word,
    };
}
