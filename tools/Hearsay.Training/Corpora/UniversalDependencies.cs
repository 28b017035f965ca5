using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Training.Corpora;

/// <summary>Reads CoNLL-U (Universal Dependencies v2): as plain reports, paragraph by paragraph, or as tagged sentences.</summary>
internal static class UniversalDependencies
{
    /// <summary>The documents as text: sentences joined by spaces, paragraphs by blank lines.</summary>
    public static IReadOnlyList<AnnotatedText> Texts(string path)
    {
        var texts = new List<AnnotatedText>();
        var paragraphs = new List<List<string>>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) Close();
            else if (line == "# newpar" || line.StartsWith("# newpar id", StringComparison.Ordinal)) paragraphs.Add([]);
            else if (line.StartsWith("# text = ", StringComparison.Ordinal)) Last().Add(line["# text = ".Length..]);
        }

        Close();
        return texts;

        List<string> Last()
        {
            if (paragraphs.Count == 0) paragraphs.Add([]);
            return paragraphs[^1];
        }

        void Close()
        {
            var text = string.Join("\n\n", paragraphs.Where(p => p.Count > 0).Select(p => string.Join(' ', p)));
            if (text.Length > 0) texts.Add(AnnotatedText.Of(new Report { Name = path, Sha256 = "", Text = text, Body = new TextSpan(0, text.Length) }));
            paragraphs.Clear();
        }
    }

    /// <summary>The sentences as words with their universal tags and names; words within a multiword token stand alone.</summary>
    public static IReadOnlyList<TreebankSentence> Sentences(string path)
    {
        var sentences = new List<TreebankSentence>();
        var (words, entities, isFirst) = (new List<(string Word, string Tag)>(), new List<string>(), true);
        foreach (var line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith("# newdoc", StringComparison.Ordinal)) isFirst = true;
            if (line.StartsWith('#')) continue;
            if (line.Length > 0)
            {
                var columns = line.Split('\t');
                if (!columns[0].All(char.IsDigit)) continue;
                words.Add((columns[1], columns[3]));
                entities.Add(columns[9].Split('|').FirstOrDefault(m => m.StartsWith("Entity=", StringComparison.Ordinal))?["Entity=".Length..] ?? "");
                continue;
            }

            if (words.Count == 0) continue;
            var names = GumNames.Labels(words, entities);
            sentences.Add(new TreebankSentence([.. words.Select((w, i) => new TreebankWord(w.Word, w.Tag, names[i]))], isFirst));
            words.Clear();
            entities.Clear();
            isFirst = false;
        }

        return sentences;
    }
}
