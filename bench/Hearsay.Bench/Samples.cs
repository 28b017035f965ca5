using System.Text.RegularExpressions;
using Hearsay.Intake;
using Hearsay.Model;

namespace Hearsay.Bench;

/// <summary>The demo dossier, found from the running program upwards.</summary>
internal static partial class Samples
{
    public static string Root { get; } = FindRoot();

    public static Report[] Reports() =>
        [.. Directory.GetFiles(Path.Combine(Root, "samples", "ferry"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => TextIntake.Read(Path.GetFileName(path), File.ReadAllBytes(path), IntakeLimits.Default).Report!)];

    public static int WordCount() => Reports().Sum(r => Word().Count(r.Text));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Hearsay.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("Run the benchmarks from a checkout: no Hearsay.slnx above " + AppContext.BaseDirectory);
    }

    [GeneratedRegex(@"\w+(?:[-'’.,]\w+)*")]
    private static partial Regex Word();
}
