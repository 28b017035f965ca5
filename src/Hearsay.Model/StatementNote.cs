namespace Hearsay.Model;

/// <summary>
/// What the rest of a dossier tells of a statement of a claim. It explains and changes no level: what no longer counts at all is a <see cref="WithdrawnStatement"/>.
/// </summary>
/// <param name="Statement">Identity of the statement.</param>
/// <param name="Kind">What is told.</param>
/// <param name="By">Name of who took it back, of the custodian, or of whose number it is.</param>
/// <param name="Report">Name of the report that shows it.</param>
/// <param name="On">The day that report says it of, else the day it came out; null when none is known.</param>
/// <param name="Reason">Why it holds of this statement, one sentence.</param>
public sealed record StatementNote(string Statement, NoteKind Kind, string By, string Report, PartialDate? On, string Reason);
