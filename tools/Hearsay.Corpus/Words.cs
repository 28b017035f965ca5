using Hearsay.Model;

namespace Hearsay.Corpus;

/// <summary>The words that stand for values in marks and annotation files.</summary>
internal static class Words
{
    public static readonly IReadOnlyDictionary<string, Mode> Modes = Names<Mode>();
    public static readonly IReadOnlyDictionary<string, Stance> Stances = Names<Stance>();
    public static readonly IReadOnlyDictionary<string, SourceKind> Kinds = Names<SourceKind>();
    public static readonly IReadOnlyDictionary<string, Relation> Relations = Names<Relation>();

    /// <summary>The value as it is written in marks: <c>cannotVerify</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

    private static Dictionary<string, T> Names<T>() where T : struct, Enum =>
        Enum.GetValues<T>().ToDictionary(Of, v => v, StringComparer.Ordinal);
}
