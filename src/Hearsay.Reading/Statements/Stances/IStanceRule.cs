using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>One way in which language shows what a speaker does with a content. A rule that has nothing to say gives null.</summary>
internal interface IStanceRule
{
    /// <summary>The stance, or null when the rule does not apply.</summary>
    Stance? Judge(Act act, TokenWords words);
}
