using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Reading.Statements;

/// <summary>
/// Gives statements their identity: the start of the report's hash and the place of the content, so that reading the same
/// bytes again gives the same one. A second statement about the same stretch gets a number.
/// </summary>
internal sealed class StatementIds(string sha256)
{
    private const int HashDigits = 8;
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <summary>The identity of a statement with this content.</summary>
    public string Next(IReadOnlyList<TextSpan> content)
    {
        var hash = sha256.Length > HashDigits ? sha256[..HashDigits] : sha256;
        var place = string.Create(CultureInfo.InvariantCulture, $"{hash}-{content[0].Start}-{content[^1].End}");
        var id = place;
        for (var n = 2; !_given.Add(id); n++)
            id = string.Create(CultureInfo.InvariantCulture, $"{place}-{n}");
        return id;
    }
}
