namespace Hearsay.Exports.Forms;

/// <summary>A source, or a carrier, as interchange names it.</summary>
/// <param name="Name">The fullest name the report gives.</param>
/// <param name="Kind">person, government, organization, document, group or unnamed.</param>
public sealed record SourceForm(string Name, string Kind);
