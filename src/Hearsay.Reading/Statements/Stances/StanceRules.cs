using Hearsay.Model;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>The stance of an act: the first rule that has something to say decides, and where none has, the speaker asserts.</summary>
internal static class StanceRules
{
    // What says most of the content's standing comes first: who could not check a denial has not denied.
    private static readonly IStanceRule[] InOrder =
        [new CannotVerifyRule(), new DeclinesRule(), new AsksRule(), new RetractionRule(), new DenialCueRule(), new DoubtsRule(), new DenialWordsRule(), new NegatedEventRule(), new NegatedAgentRule(), new IntendsRule()];

    /// <summary>The stance of an act by its own words.</summary>
    public static Stance Of(Act act, TokenWords words)
    {
        foreach (var rule in InOrder)
            if (rule.Judge(act, words) is { } stance) return stance;
        return Stance.Asserts;
    }
}
