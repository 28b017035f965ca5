using Hearsay.Model;

namespace Hearsay.Cli.Output;

/// <summary>How many origins can count as independent, as tables show it: "1", "1 to 3".</summary>
internal static class Independent
{
    public static string Range(Independence independence) =>
        independence.Min == independence.Max ? $"{independence.Min}" : $"{independence.Min} to {independence.Max}";
}
