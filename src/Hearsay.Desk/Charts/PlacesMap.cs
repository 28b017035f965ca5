using Hearsay.Ledger;
using Hearsay.Model;

namespace Hearsay.Desk.Charts;

/// <summary>The places of a dossier, told apart by what is known of them: with a point, resolved without one, ambiguous, not in the gazetteer.</summary>
public sealed class PlacesMap
{
    private PlacesMap(IReadOnlyList<NamedPlace> named)
    {
        var resolved = named.Where(place => place.Resolved is not null)
            .GroupBy(place => place.Resolved!).Select(group => new MappedPlace(group.Key, [.. group])).OrderByDescending(place => place.Statements).ToList();
        OnTheMap = [.. resolved.Where(place => PlacePoint.Of(place.Place) is not null)];
        WithoutPoint = [.. resolved.Where(place => PlacePoint.Of(place.Place) is null)];
        Ambiguous = [.. named.Where(place => place.Candidates.Count > 1)];
        Unknown = [.. named.Where(place => place.Candidates.Count == 0)];
    }

    /// <summary>Places with a point, most often named first.</summary>
    public IReadOnlyList<MappedPlace> OnTheMap { get; }

    /// <summary>Places that are known but that the list of points does not have.</summary>
    public IReadOnlyList<MappedPlace> WithoutPoint { get; }

    /// <summary>Names that may be several places.</summary>
    public IReadOnlyList<NamedPlace> Ambiguous { get; }

    /// <summary>Names that the gazetteer does not have.</summary>
    public IReadOnlyList<NamedPlace> Unknown { get; }

    /// <summary>Tells the places of a dossier apart.</summary>
    public static PlacesMap Of(IReadOnlyList<NamedPlace> named) => new(named);
}

/// <summary>A place with all the names that texts give it.</summary>
/// <param name="Place">The place.</param>
/// <param name="Names">Its names, the most frequent first.</param>
public sealed record MappedPlace(KnownPlace Place, IReadOnlyList<NamedPlace> Names)
{
    /// <summary>How often statements name it; one that uses two of its names counts twice.</summary>
    public int Statements { get; } = Names.Sum(name => name.Statements);

    /// <summary>The place with what it lies in.</summary>
    public string Full => Words.Of(Place);
}
