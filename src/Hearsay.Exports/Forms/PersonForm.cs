namespace Hearsay.Exports.Forms;

/// <summary>What somebody decided of a person's name.</summary>
/// <param name="Name">The name as reports give it.</param>
/// <param name="Verdict">protect: it is to be hidden. expose: it need not be.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, UTC, ISO 8601.</param>
/// <param name="Why">Why, or empty.</param>
public sealed record PersonForm(string Name, string Verdict, string By, string At, string Why);
