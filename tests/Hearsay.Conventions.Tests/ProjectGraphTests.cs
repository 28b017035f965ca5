using System.Xml.Linq;

namespace Hearsay.Conventions.Tests;

public sealed class ProjectGraphTests
{
    [Fact]
    public void ProjectFiles_ReferToWhatArchitectureSays_AndNothingElse() => Assert.Equal(Documented(), Actual());

    [Fact]
    public void Solution_ListsEveryProject()
    {
        var listed = XDocument.Load(Repository.Path("Hearsay.slnx")).Descendants("Project").Select(p => p.Attribute("Path")!.Value).Order(StringComparer.Ordinal);
        var there = new[] { "src", "tests", "tools", "bench" }.SelectMany(f => Repository.Files(f, "*.csproj")).Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

        Assert.Equal(there, listed);
    }

    private static IEnumerable<string> Documented() =>
        File.ReadLines(Repository.Path("ARCHITECTURE.md"))
            .SkipWhile(line => line != "```graph").Skip(1).TakeWhile(line => line != "```")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Actual() =>
        Repository.Files("src", "*.csproj")
            .SelectMany(file => XDocument.Load(file).Descendants("ProjectReference"), (file, reference) => $"{Name(file)} -> {Name(reference.Attribute("Include")!.Value)}")
            .Order(StringComparer.Ordinal);

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'));
}
