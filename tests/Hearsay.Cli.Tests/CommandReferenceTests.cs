using System.Text;

namespace Hearsay.Cli.Tests;

/// <summary>docs/commands.md is made of the commands' own definitions; HEARSAY_UPDATE_DOCS=1 writes it anew.</summary>
public sealed class CommandReferenceTests
{
    [Fact]
    public void Reference_IsWhatTheCommandsSayOfThemselves()
    {
        var path = Path.Combine(Checkout.Root!, "docs", "commands.md");
        var made = Reference();
        if (Environment.GetEnvironmentVariable("HEARSAY_UPDATE_DOCS") == "1") File.WriteAllText(path, made);

        Assert.Equal(made, File.ReadAllText(path), ignoreLineEndingDifferences: true);
    }

    private static string Reference()
    {
        var page = new StringBuilder("# Commands\n\nMade from the program's own help by `HEARSAY_UPDATE_DOCS=1 ./test`; do not edit.\n");
        Append(page, "hearsay", []);
        foreach (var command in HearsayCommand.Create(new Terminal { Out = Stream.Null, Error = TextWriter.Null }).Subcommands)
        {
            Append(page, command.Name, [command.Name]);
            foreach (var part in command.Subcommands) Append(page, $"{command.Name} {part.Name}", [command.Name, part.Name]);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, string title, string[] command)
    {
        var help = CommandRun.Run([.. command, "--help"]).Out.Replace(DataFolder.File(""), "~/.local/share/hearsay", StringComparison.Ordinal);
        var lines = help.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd());
        page.Append($"\n## {title}\n\n```text\n{string.Join('\n', lines).Trim()}\n```\n");
    }
}
