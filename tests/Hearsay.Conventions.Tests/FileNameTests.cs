namespace Hearsay.Conventions.Tests;

public sealed class FileNameTests
{
    private static readonly string[] Vague = ["Helper", "Utils", "Utility", "Misc", "Common.cs"];

    [Fact]
    public void SourceFiles_SayWhatTheyHold()
    {
        var files = new[] { "src", "tests", "tools", "bench" }.SelectMany(f => Repository.Files(f, "*.cs")).ToList();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => Vague.Any(v => Path.GetFileName(f).Contains(v, StringComparison.OrdinalIgnoreCase)));
    }
}
