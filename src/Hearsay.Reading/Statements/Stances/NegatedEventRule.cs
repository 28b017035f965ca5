using Hearsay.Model;
using Hearsay.Reading.Sources;

namespace Hearsay.Reading.Statements.Stances;

/// <summary>
/// A thing that did not do what was said of it: a definite subject, then "did not" or "never". Example: <c>The mast never fell.</c> Not
/// for persons and bodies, who may not do many things that nobody claimed, and not for "there was no siren", which claims an absence.
/// </summary>
internal sealed class NegatedEventRule : IStanceRule
{
    private const int LongestSubject = 12;
    private static readonly Phrases Not = new("did not", "did n't", "never", "was not", "was n't", "were not", "were n't", "has not been", "have not been");

    /// <inheritdoc/>
    public Stance? Judge(Act act, TokenWords words)
    {
        var content = act.Tokens(words);
        if (words[content.Start] is not ("the" or "its" or "their")) return null;
        for (var i = content.Start + 2; i < Math.Min(content.End, content.Start + LongestSubject); i++)
        {
            var head = words[i - 1];
            if (words[i] is "of" or "in" && (RoleWords.IsPerson(head) || RoleWords.ArePersons(head) || BodyWords.IsBody(head))) return null;
            if (Not.LengthAt(words, i, content.End) == 0) continue;
            return RoleWords.IsPerson(head) || RoleWords.ArePersons(head) || BodyWords.IsBody(head) ? null : Stance.Denies;
        }

        return null;
    }
}
