using System.Globalization;
using Hearsay.Reading.Names;
using Hearsay.Reading.Network.Tagging;
using Hearsay.Reading.Sources;

namespace Hearsay.Training.Corpora;

/// <summary>
/// The names in GUM's entity annotation (Zeldes 2017). GUM marks every mention, not names alone: a name is the run of proper nouns
/// about the head of a mention; "of", "the", "and" join it but in a person's name, and titles before a person are no part of it.
/// Mentions of times and quantities are none. Where names nest, the outermost counts.
/// </summary>
internal static class GumNames
{
    /// <summary>The label of each word of a sentence.</summary>
    /// <param name="words">Words and parts of speech.</param>
    /// <param name="entities">Each word's <c>Entity</c> annotation, empty where there is none.</param>
    public static int[] Labels(IReadOnlyList<(string Word, string Tag)> words, IReadOnlyList<string> entities)
    {
        var labels = new int[words.Count];
        foreach (var name in Mentions(entities).Select(m => NameOf(m, words)).OfType<Name>().OrderByDescending(n => n.Tokens.Length))
        {
            if (labels.AsSpan(name.Tokens.Start, name.Tokens.Length).ContainsAnyExcept(0)) continue;
            labels.AsSpan(name.Tokens.Start, name.Tokens.Length).Fill(NameLabels.Begins(name.Kind) + 1);
            labels[name.Tokens.Start]--;
        }

        return labels;
    }

    private static Name? NameOf((int Start, int End, string Type, int Head) mention, IReadOnlyList<(string Word, string Tag)> words)
    {
        if (mention.Type is "time" or "quantity" || mention.Head >= mention.End || words[mention.Head].Tag != "PROPN") return null;
        var kind = mention.Type switch { "person" => NameKind.Person, "organization" => NameKind.Organization, "place" => NameKind.Place, _ => NameKind.Other };
        var (start, end) = (mention.Head, mention.Head + 1);
        while (start > mention.Start && words[start - 1].Tag == "PROPN") start--;
        while (end < mention.End)
        {
            var next = end;
            while (kind != NameKind.Person && next < mention.End && words[next].Word is "of" or "the" or "and" or "&" or "for" or "-") next++;
            if (next >= mention.End || words[next].Tag != "PROPN") break;
            end = next + 1;
        }

        while (kind == NameKind.Person && start < end - 1 && RoleWords.IsTitle(words[start].Word.ToLowerInvariant().TrimEnd('.'))) start++;
        return new Name(new(start, end), kind);
    }

    /// <summary>Mentions that begin and end in the sentence: their words, type and head. Example of an annotation: (12-person-new-nnssn-cf3-2-sgl.</summary>
    private static List<(int Start, int End, string Type, int Head)> Mentions(IReadOnlyList<string> entities)
    {
        var (open, found) = (new Dictionary<string, Stack<(int Start, string Type, int Head)>>(StringComparer.Ordinal), new List<(int, int, string, int)>());
        for (var i = 0; i < entities.Count; i++)
        {
            foreach (var part in entities[i].Replace("(", " (", StringComparison.Ordinal).Replace(")", ") ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var fields = part.Trim('(', ')').Split('-');
                var stack = open.TryGetValue(fields[0], out var s) ? s : open[fields[0]] = [];
                if (part[0] == '(' && fields.Length > 5 && int.TryParse(fields[5].Split(',')[0], CultureInfo.InvariantCulture, out var head)) stack.Push((i, fields[1], i + head - 1));
                if (part[^1] == ')' && stack.TryPop(out var begun)) found.Add((begun.Start, i + 1, begun.Type, begun.Head));
            }
        }

        return found;
    }
}
