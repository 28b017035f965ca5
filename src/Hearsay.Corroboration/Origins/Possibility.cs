using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Whether a vague root could be another one. When the words leave it open, it could.</summary>
internal static class Possibility
{
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "source", "official", "person", "people", "man", "woman", "men", "women", "witness", "witnesses", "eyewitness", "resident", "residents", "local",
        "locals", "insider", "member", "worker", "employee", "aide", "diplomat", "diplomats", "sources", "officials", "adviser", "analyst", "expert", "someone",
        "senior", "top", "high", "ranking", "former", "familiar", "matter", "knowledge", "close", "anonymous", "unnamed", "one", "two", "three", "several",
        "some", "others", "who", "which", "that", "of", "for", "with", "in", "at", "from", "the", "a", "an", "to", "by", "on", "and", "has", "have", "had",
        "read", "seen", "saw", "works", "asked", "not", "be", "named", "was", "is", "were", "it", "beside", "near", "there", "user", "subscriber", "post",
    };

    private static readonly HashSet<string> Insiders = new(StringComparer.Ordinal)
    {
        "source", "sources", "official", "officials", "insider", "diplomat", "diplomats", "aide", "adviser", "employee", "member", "person", "people",
    };

    /// <summary>True when the unnamed <paramref name="vague"/> may be the same source as <paramref name="other"/>.</summary>
    public static bool CouldBe(Root vague, Root other, SourceDirectory directory)
    {
        if (vague.Source.Kind != SourceKind.Unnamed) return true;
        if (other is { IsVague: true, Source.Kind: not SourceKind.Unnamed }) return true;
        var words = WordsOf(vague, directory);
        var telling = words.Where(w => !Vague.Contains(w)).ToHashSet(StringComparer.Ordinal);
        if (other.Source.Kind is SourceKind.Government or SourceKind.Organization or SourceKind.Document)
            return words.Overlaps(Insiders) || telling.Overlaps(WordsOf(other, directory)) || telling.Count == 0;
        var theirs = DescriptionOf(other, directory).Where(w => !Vague.Contains(w)).ToHashSet(StringComparer.Ordinal);
        return telling.Count == 0 || theirs.Count == 0 || telling.Overlaps(theirs);
    }

    private static HashSet<string> WordsOf(Root root, SourceDirectory directory) =>
        [.. Forms(root, directory).SelectMany(f => f.Words).Select(Stemmed)];

    private static IEnumerable<string> DescriptionOf(Root root, SourceDirectory directory) => Forms(root, directory)
        .Where(f => !f.IsProper || root.Source.Kind == SourceKind.Unnamed).SelectMany(f => f.Words).Select(Stemmed);

    private static IEnumerable<NameForm> Forms(Root root, SourceDirectory directory) => root.Identity is { } identity
        ? directory.FormsOf(identity)
        : new[] { NameForm.Of(root.Source.Name) }.OfType<NameForm>();

    // The vague words are listed as written; only a plain plural is taken off the others.
    private static string Stemmed(string word) => Vague.Contains(word) ? word : Stemmer.Stem(word);
}
