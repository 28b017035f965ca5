namespace Hearsay.Model;

/// <summary>A place of the gazetteer. It holds no coordinates and no borders: only what lies in what.</summary>
/// <param name="Name">Its name in English.</param>
/// <param name="Kind">What sort of place it is.</param>
/// <param name="Within">What it lies in, nearest first, parted by a comma and a blank ("Sinaloa, Mexico"); null for a country.</param>
public sealed record KnownPlace(string Name, PlaceKind Kind, string? Within)
{
    /// <summary>Name of the country it lies in, or is.</summary>
    public string Country => Within is { } within ? within[(within.LastIndexOf(", ", StringComparison.Ordinal) is >= 0 and var cut ? cut + 2 : 0)..] : Name;

    /// <summary>True when it lies in a place of that name, at any depth.</summary>
    public bool LiesIn(string name) => Within is { } within && within.Split(", ").Contains(name, StringComparer.Ordinal);
}
