namespace Hearsay.Model;

/// <summary>What sort of place.</summary>
public enum PlaceKind
{
    /// <summary>A state, or a territory that is named like one.</summary>
    Country,

    /// <summary>A part of a country: state, province, oblast, valley, island.</summary>
    Region,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>Any other: river, road, building, or one whose sort the words do not tell.</summary>
    Other,
}
