namespace Hearsay.Model;

/// <summary>A person whom the report shows as a captive, a victim or a minor. Found by the words around the name; a person may protect others too.</summary>
/// <param name="Name">The fullest name the report gives.</param>
/// <param name="Reason">Why.</param>
/// <param name="Mentions">Where the report names the person by this name or a part of it, in text order.</param>
/// <param name="Because">The words that gave the reason ("aged 12", "was detained").</param>
public sealed record ProtectedPerson(string Name, Protection Reason, IReadOnlyList<TextSpan> Mentions, TextSpan Because);
