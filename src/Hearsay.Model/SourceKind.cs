namespace Hearsay.Model;

/// <summary>What sort of voice a source is.</summary>
public enum SourceKind
{
    /// <summary>A named or singled-out human being.</summary>
    Person,

    /// <summary>A state, ministry, army, court, police force or other public body.</summary>
    Government,

    /// <summary>A company, party, charity, news outlet or other body that is not public.</summary>
    Organization,

    /// <summary>A text, image or recording: "the report says".</summary>
    Document,

    /// <summary>Several people as one: "residents", "the prisoners".</summary>
    Group,

    /// <summary>Someone the report will not or cannot name: "a senior official". Never merged with a named source by itself.</summary>
    Unnamed,
}
