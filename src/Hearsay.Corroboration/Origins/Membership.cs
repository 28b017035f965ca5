using Hearsay.Corroboration.Linking;
using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Whether one source is a member of a group: "a prisoner" of "the prisoners". A group and its member are not independent.</summary>
internal static class Membership
{
    /// <summary>True when a description of the person holds the group's head word.</summary>
    public static bool IsMember(Root person, Root group, SourceDirectory directory)
    {
        if (person.Source.Kind is not (SourceKind.Person or SourceKind.Unnamed or SourceKind.Group)) return false;
        var heads = Heads(group, directory);
        return heads.Count > 0 && Heads(person, directory).Overlaps(heads);
    }

    // The head of a description is its last word before a preposition: "prisoners of war", "a resident of Aldmoor".
    private static HashSet<string> Heads(Root root, SourceDirectory directory)
    {
        var forms = root.Identity is { } identity ? directory.FormsOf(identity) : new[] { NameForm.Of(root.Source.Name) }.OfType<NameForm>();
        return [.. forms.Select(f => f.Words.TakeWhile(w => w is not ("of" or "from" or "in" or "at" or "who" or "for" or "with")).LastOrDefault()).OfType<string>().Select(Stemmer.Stem)];
    }
}
