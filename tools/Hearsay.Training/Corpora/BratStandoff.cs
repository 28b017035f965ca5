using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Training.Corpora;

/// <summary>
/// Reads attributions from brat standoff: text-bound lines (T) with code point offsets, perhaps in pieces, and events (E) that
/// give them the roles Source, Cue and Content. Other lines (notes) are passed over.
/// </summary>
internal static class BratStandoff
{
    /// <summary>The attributions of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line is not standoff; the message names it.</exception>
    public static IReadOnlyList<GoldAttribution> Read(string path, CodePointMap map)
    {
        var (spans, events, _) = Parse(path, map);
        return [.. events.Select(e => ToGold(e.Roles, spans)).Where(g => g.Cue.Count + g.Content.Count > 0)];
    }

    /// <summary>The marked statements of a file of the Hearsay corpus with the stance that was given each; narrated ones and those without speaker and cue too.</summary>
    /// <exception cref="InvalidDataException">A line is not standoff; the message names it.</exception>
    public static IReadOnlyList<(GoldAttribution Marked, Stance Stance)> ReadStances(string path, CodePointMap map)
    {
        var (spans, events, others) = Parse(path, map);
        var stances = new Dictionary<string, Stance>(StringComparer.Ordinal);
        foreach (var other in others)
            if (other.Split(' ') is ["Stance", var target, var stance]) stances[target] = Enum.Parse<Stance>(stance);
        return [.. events.Select(e => (ToGold(e.Roles, spans, "Speaker"), stances.GetValueOrDefault(e.Id)))];
    }

    /// <summary>The marked statements of a file of the Hearsay corpus, and the relations between them by their places in that list.</summary>
    /// <exception cref="InvalidDataException">A line is not standoff; the message names it.</exception>
    public static (IReadOnlyList<GoldAttribution> Marked, IReadOnlyList<(int From, Relation Relation, int To)> Relations) ReadRelations(string path, CodePointMap map)
    {
        var (spans, events, others) = Parse(path, map);
        var places = events.Select((e, i) => (e.Id, i)).ToDictionary(e => e.Id, e => e.i, StringComparer.Ordinal);
        var found = new List<(int, Relation, int)>();
        foreach (var (id, roles) in events)
            found.AddRange(roles.Split(' ').Where(r => r.StartsWith("About:", StringComparison.Ordinal)).Select(r => (places[id], Relation.About, places[r[6..]])));
        foreach (var other in others)
            if (other.Split(' ') is [var kind, ['A', 'r', 'g', '1', ':', .. var from], ['A', 'r', 'g', '2', ':', .. var to]]) found.Add((places[from], Enum.Parse<Relation>(kind), places[to]));
        return ([.. events.Select(e => ToGold(e.Roles, spans, "Speaker"))], found);
    }

    // The spans by identity, the events in their order, and what the lines of other kinds say.
    private static (Dictionary<string, List<TextSpan>> Spans, List<(string Id, string Roles)> Events, List<string> Others) Parse(string path, CodePointMap map)
    {
        var (spans, events, others) = (new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal), new List<(string, string)>(), new List<string>());
        foreach (var (line, number) in File.ReadLines(path).Select((line, i) => (line, i + 1)))
        {
            var parts = line.Split('\t');
            if (parts.Length < 2) continue;
            try
            {
                if (line[0] == 'T') spans[parts[0]] = SpansOf(parts[1], map);
                else if (line[0] == 'E') events.Add((parts[0], parts[1]));
                else others.Add(parts[1]);
            }
            catch (FormatException)
            {
                throw new InvalidDataException($"{path}:{number}: \"{parts[1]}\" is not a standoff span; expected a label and offsets such as \"Cue 10 14\".");
            }
        }

        return (spans, events, others);
    }

    private static List<TextSpan> SpansOf(string text, CodePointMap map) =>
        [.. text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..].Split(';').Select(piece => SpanOf(piece, map))];

    private static TextSpan SpanOf(string piece, CodePointMap map)
    {
        var ends = piece.Split(' ');
        return map.ToSpan(int.Parse(ends[0], CultureInfo.InvariantCulture), int.Parse(ends[1], CultureInfo.InvariantCulture));
    }

    private static GoldAttribution ToGold(string text, Dictionary<string, List<TextSpan>> spans, string speaker = "Source")
    {
        var roles = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(':')).ToList();
        List<TextSpan> Of(string role) => [.. roles.Where(r => r[0].TrimEnd("0123456789".ToCharArray()) == role).SelectMany(r => spans[r[1]])];
        return new GoldAttribution(Of("Cue"), Of(speaker), Of("Content"));
    }
}
