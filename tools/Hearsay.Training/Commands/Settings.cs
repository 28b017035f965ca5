using System.Globalization;

namespace Hearsay.Training.Commands;

/// <summary>NAME=NUMBER pairs from the command line.</summary>
internal static class Settings
{
    /// <summary>The pairs.</summary>
    /// <exception cref="ArgumentException">One is not NAME=NUMBER; the message names it.</exception>
    public static IEnumerable<(string Name, double Value)> Parse(IEnumerable<string> settings)
    {
        foreach (var setting in settings)
        {
            var parts = setting.Split('=', 2);
            if (parts.Length != 2 || !double.TryParse(parts[1], CultureInfo.InvariantCulture, out var value))
                throw new ArgumentException($"\"{setting}\" is not NAME=NUMBER.");
            yield return (parts[0], value);
        }
    }
}
