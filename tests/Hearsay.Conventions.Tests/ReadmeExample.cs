using System.Text.RegularExpressions;

namespace Hearsay.Conventions.Tests;

/// <summary>One command of a Markdown page and, when the page shows it, what it prints.</summary>
internal sealed record ReadmeExample(string Command, string[]? Output)
{
    public static IReadOnlyList<ReadmeExample> All(IReadOnlyList<string> lines)
    {
        var examples = new List<ReadmeExample>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is not ("```sh" or "```text")) continue;
            var block = lines.Skip(i + 1).TakeWhile(l => l != "```").ToArray();
            if (lines[i] == "```sh") examples.AddRange(block.Where(l => l.StartsWith("./hearsay", StringComparison.Ordinal)).Select(l => new ReadmeExample(WithoutComment(l), null)));
            else if (examples.Count > 0 && examples[^1].Output is null) examples[^1] = examples[^1] with { Output = block };
            i += block.Length + 1;
        }

        return examples;
    }

    private static string WithoutComment(string line) => line.Split("  #")[0].TrimEnd();
}

/// <summary>Expected lines in which "..." stands for any lines, and two spaces or more for any gap between columns.</summary>
internal static partial class LinePattern
{
    public static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> lines)
    {
        if (pattern.IsEmpty) return lines.IsEmpty;
        if (pattern[0].Trim() != "...") return !lines.IsEmpty && OneGap(pattern[0]) == OneGap(lines[0]) && Matches(pattern[1..], lines[1..]);
        for (var skipped = 0; skipped <= lines.Length; skipped++)
            if (Matches(pattern[1..], lines[skipped..])) return true;
        return false;
    }

    // A column is as wide as its longest cell, which may stand in a line that the page does not show.
    private static string OneGap(string line) => Gap().Replace(line.TrimEnd(), "  ");

    [GeneratedRegex(" {2,}")]
    private static partial Regex Gap();
}
