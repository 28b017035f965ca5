using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations;

/// <summary>An act of saying as the rules of relations see it: the act with the statement made of it.</summary>
/// <param name="Index">Its place among the report's acts, which are in order of their first character.</param>
/// <param name="Act">The act.</param>
/// <param name="Statement">The statement.</param>
internal sealed record RelatedAct(int Index, Act Act, Statement Statement)
{
    private HashSet<string>? _telling;

    /// <summary>The words of its content that tell, by their first five letters; sought once.</summary>
    public HashSet<string> Telling(TokenWords words) => _telling ??= Earlier.Telling(this, words);

    /// <summary>True when the two have one source.</summary>
    public bool SharesSource(RelatedAct other) => Statement.Source?.Name is { } name && name == other.Statement.Source?.Name;

    /// <summary>True when one of the two stands within the other.</summary>
    public bool IsWithin(RelatedAct other) => Act.Outer == other.Index || other.Act.Outer == Index || other.Act.Whole.Contains(Act.Whole) || Act.Whole.Contains(other.Act.Whole);

    /// <summary>The words that state a relation when no others do: the cue, else the content.</summary>
    public TextSpan CueOrContent => Act.Found.Cue.Count > 0 ? Act.Found.Cue[0] : Act.Content[0];
}
