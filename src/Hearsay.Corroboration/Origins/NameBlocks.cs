using Hearsay.Model;

namespace Hearsay.Corroboration.Origins;

/// <summary>Keys under which names that may be one source stand together, so that only those are compared: the same word at the end or at the beginning, the same initials, the same rough sound.</summary>
internal static class NameBlocks
{
    /// <summary>The key of what is no name, "the driver".</summary>
    public static string Described(string key) => "d:" + key;

    /// <summary>The key of what has just this name.</summary>
    public static string Named(string key) => "k:" + key;

    /// <summary>The keys of one name of a source.</summary>
    public static IEnumerable<string> KeysOf(NameForm form, SourceEntry entry)
    {
        if (!form.IsProper) yield return Described(form.Key);
        else
        {
            // A person and a body are one only under the same name.
            if (entry.Source.Kind != SourceKind.Unnamed) yield return Named(form.Key);
            if (entry.Source.Kind == SourceKind.Person) yield return "p:" + Sound(form.Words[^1]);
            else
            {
                yield return "b:" + form.Words[0];
                yield return form.Words.Count > 1 ? "i:" + form.Initials : "i:" + form.Words[0];
                if (form.Words.Count > 1 && KindOfBody.HeadOf(form) is not null) yield return "s:" + KindOfBody.Letters(form);
            }
        }
    }

    // The first letter and the consonants after it without doubles, at most three: what survives transliteration.
    private static string Sound(string word)
    {
        var kept = word.Skip(1).Where(c => !"aeiouyhjw".Contains(c, StringComparison.Ordinal)).Select(c => c is 'k' or 'q' ? 'c' : c is 'z' ? 's' : c).ToArray();
        return new string([.. kept.Where((c, i) => i == 0 || kept[i - 1] != c).Take(2)]);
    }
}
