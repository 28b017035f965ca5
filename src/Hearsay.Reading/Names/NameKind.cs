namespace Hearsay.Reading.Names;

/// <summary>What a name is the name of. The order is part of the model format.</summary>
public enum NameKind
{
    /// <summary>A human being, or a family.</summary>
    Person,

    /// <summary>A body of people: company, party, ministry, team, outlet.</summary>
    Organization,

    /// <summary>Somewhere: country, town, river, street.</summary>
    Place,

    /// <summary>Anything else that has a name of its own: people and languages, events, works, laws.</summary>
    Other,
}
