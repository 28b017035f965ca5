using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Statements;
using Hearsay.Training.Corpora;

namespace Hearsay.Training.Stances;

/// <summary>The acts of saying that people marked, with their stances, from <c>NAME.txt</c> and <c>NAME.ann</c> side by side.</summary>
internal static class MarkedActs
{
    /// <summary>Every marked act with a content, in the order of files and lines.</summary>
    public static IEnumerable<(Act Act, TokenWords Words, Stance Stance)> Read(string folder)
    {
        foreach (var path in Directory.GetFiles(folder, "*.ann").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(Path.ChangeExtension(path, ".txt"));
            var body = text.IndexOf("\n\n", StringComparison.Ordinal) + 2;
            var report = new Report { Name = Path.GetFileName(path), Sha256 = "", Text = text, Body = new TextSpan(body, text.Length) };
            var words = new TokenWords(AnnotatedText.Of(report));
            var modes = new Modes(words, QuotedTokens.Of(words.Text));
            foreach (var (marked, stance) in BratStandoff.ReadStances(path, new CodePointMap(text)))
            {
                var found = new Hearsay.Reading.Attribution.Attribution { Speaker = marked.Speaker, Cue = marked.Cue, Content = marked.Content, FoundBy = "marked" };
                var content = ContentEdges.Trim(text, found.Content);
                if (content.Count > 0 && (found.Cue.Count > 0 || found.Speaker.Count > 0)) yield return (new Act { Found = found, Content = content, Mode = modes.Of(found, content) }, words, stance);
            }
        }
    }
}
