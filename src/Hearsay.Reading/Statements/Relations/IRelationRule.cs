using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>One way in which a text says what one statement does to another.</summary>
internal interface IRelationRule
{
    /// <summary>The relation that the act at a place states, or null. It may look back over a few acts only.</summary>
    StatedRelation? Find(IReadOnlyList<RelatedAct> acts, int at, TokenWords words);
}
