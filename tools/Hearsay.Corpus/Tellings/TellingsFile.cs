namespace Hearsay.Corpus.Tellings;

/// <summary>
/// Reads events from text, a line an item: <c># event</c>, <c>= claim</c>, <c>+ voice | telling</c> for what says the same,
/// <c>- voice | telling</c> for what says the contrary, <c>~ voice | telling</c> for a near-miss. Empty lines are passed over, and the voice, who might say it, is not kept.
/// </summary>
internal static class TellingsFile
{
    /// <summary>The events of all <c>.txt</c> files of a folder, by name.</summary>
    /// <exception cref="InvalidDataException">A line fits nothing; the message names it.</exception>
    public static IReadOnlyList<ToldEvent> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>The events of a file, in its order.</summary>
    /// <exception cref="InvalidDataException">A line fits nothing; the message names it.</exception>
    public static IReadOnlyList<ToldEvent> Read(string path)
    {
        var events = new List<(string Title, List<(string Text, List<string> Same, List<string> Contrary, List<string> Near)> Claims)>();
        foreach (var (line, number) in File.ReadLines(path).Select((line, i) => (line.Trim(), i + 1)))
        {
            if (line.Length == 0) continue;
            var text = line[1..].Trim();
            var telling = text[(text.IndexOf('|', StringComparison.Ordinal) + 1)..].Trim();
            var claims = events.Count > 0 ? events[^1].Claims : null;
            var tells = claims is { Count: > 0 } && telling.Length is > 0 && telling.Length < text.Length;
            if (line[0] == '#' && text.Length > 0) events.Add((text, []));
            else if (line[0] == '=' && text.Length > 0 && claims is not null) claims.Add((text, [], [], []));
            else if (line[0] == '+' && tells) claims![^1].Same.Add(telling);
            else if (line[0] == '-' && tells) claims![^1].Contrary.Add(telling);
            else if (line[0] == '~' && tells) claims![^1].Near.Add(telling);
            else throw new InvalidDataException($"{path}:{number}: \"{line}\" is no line of tellings; expected \"# event\", then \"= claim\", then \"+ voice | telling\", \"- voice | telling\" or \"~ voice | telling\".");
        }

        return [.. events.Select(e => new ToldEvent(e.Title, [.. e.Claims.Select(c => new ToldClaim(c.Text, c.Same, c.Contrary, c.Near))]))];
    }
}
