using System.Security.Cryptography;
using Hearsay.Model;
using Hearsay.Reading;

namespace Hearsay.Training.Corpora;

/// <summary>One compartment of a corpus: <c>text/NAME.txt</c> with <c>attributions/NAME*.ann</c> in brat standoff.</summary>
/// <param name="Name">The last two parts of its path.</param>
/// <param name="Sha256">Of its files, in order.</param>
/// <param name="Documents">Its documents.</param>
/// <param name="Nests">True when speech within speech is marked too; a corpus where it is not says nothing of it.</param>
internal sealed record AttributionCorpus(string Name, string Sha256, IReadOnlyList<CorpusDocument> Documents, bool Nests)
{
    /// <summary>Reads a compartment, documents in ordinal order; where several people marked one, the first by name counts.</summary>
    public static AttributionCorpus Read(string folder, bool nests = false)
    {
        var marks = Directory.GetFiles(Path.Combine(folder, "attributions"), "*.ann").Order(StringComparer.Ordinal).ToList();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var documents = new List<CorpusDocument>();
        foreach (var path in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(path);
            var mark = marks.Find(m => Path.GetFileNameWithoutExtension(m) is var n && (n == name || n.StartsWith(name + "_", StringComparison.Ordinal)))
                ?? throw new InvalidDataException($"{path} has no annotation: expected attributions/{name}*.ann beside the text folder.");
            hash.AppendData(File.ReadAllBytes(path));
            hash.AppendData(File.ReadAllBytes(mark));
            documents.Add(Document(path, mark));
        }

        return new AttributionCorpus(NameOf(folder), Convert.ToHexStringLower(hash.GetHashAndReset()), documents, nests);
    }

    /// <summary>The last two parts of a compartment's path: "polnear/train".</summary>
    private static string NameOf(string folder)
    {
        var full = new DirectoryInfo(folder);
        return $"{full.Parent?.Name}/{full.Name}";
    }

    private static CorpusDocument Document(string path, string mark)
    {
        var text = File.ReadAllText(path);
        var report = new Report { Name = Path.GetFileName(path), Sha256 = "", Text = text, Body = new TextSpan(0, text.Length) };
        return new CorpusDocument(AnnotatedText.Of(report), BratStandoff.Read(mark, new CodePointMap(text)));
    }
}

/// <summary>A text and what people marked in it.</summary>
internal sealed record CorpusDocument(AnnotatedText Text, IReadOnlyList<GoldAttribution> Gold);
