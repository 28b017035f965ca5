using Hearsay.Model;

namespace Hearsay.Training.Corpora;

/// <summary>A document of a treebank as raw text, with its words and sentences as stretches of it.</summary>
/// <param name="Genre">What its identity says that it is: "news" of <c>GUM_news_iodine</c>, "weblog" of <c>weblog-blogspot.com_...</c>.</param>
/// <param name="Text">Spaces as the treebank notes them, a blank line between paragraphs.</param>
/// <param name="Words">The syntactic words; one that is not spelt by its parts stays whole.</param>
/// <param name="Sentences">From the first character of the first word to the last of the last.</param>
internal sealed record TreebankDocument(string Genre, string Text, IReadOnlyList<TextSpan> Words, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>The documents of a CoNLL-U file.</summary>
    public static IReadOnlyList<TreebankDocument> Read(string path)
    {
        var documents = new List<TreebankDocument>();
        TreebankDocumentBuilder? document = null;
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                Close();
                document = new TreebankDocumentBuilder(line["# newdoc id = ".Length..]);
            }
            else if (line.StartsWith("# newpar", StringComparison.Ordinal)) document?.EndParagraph();
            else if (line.Length == 0) document?.EndSentence();
            else if (line[0] != '#') document?.Add(line.Split('\t'));
        }

        Close();
        return documents;

        void Close()
        {
            if (document?.Build() is { Words.Count: > 0 } whole) documents.Add(whole);
        }
    }
}
