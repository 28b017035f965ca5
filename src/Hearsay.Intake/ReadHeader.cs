using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>A header as read from the first lines of a text.</summary>
/// <param name="Header">Its values; empty when there is no header.</param>
/// <param name="BodyStart">Where the text below it starts; 0 when there is no header.</param>
/// <param name="Notes">What could not be used, in plain sentences.</param>
internal sealed record ReadHeader(ReportHeader Header, int BodyStart, IReadOnlyList<string> Notes);
