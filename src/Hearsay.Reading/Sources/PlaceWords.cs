namespace Hearsay.Reading.Sources;

/// <summary>Prepositions behind which a name is more likely somewhere than someone: <c>in Drey</c> · <c>near Drey</c>.</summary>
internal static class PlaceWords
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal)
        { "in", "at", "from", "near", "to", "into", "around", "outside", "above", "below", "through", "across", "towards", "over" };

    /// <summary>True for one of them, in small letters.</summary>
    public static bool Contains(string word) => Prepositions.Contains(word);
}
