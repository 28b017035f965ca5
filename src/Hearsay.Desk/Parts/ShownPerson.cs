using Hearsay.Ledger;
using Hearsay.People;

namespace Hearsay.Desk.Parts;

/// <summary>A person to protect, or not, as pages show one.</summary>
/// <param name="Person">Who it is and what was decided.</param>
/// <param name="Reasons">What reports say that shows a captive, a victim or a minor, by report.</param>
public sealed record ShownPerson(NamedPerson Person, IReadOnlyList<ProtectedReason> Reasons);
