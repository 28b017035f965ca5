namespace Hearsay.Exports.Forms;

/// <summary>Why a claim is what it is.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Reason">Why its level is what it is.</param>
/// <param name="Statements">Its statements and how each was followed back.</param>
/// <param name="Merges">Sources of different names that count as one origin.</param>
/// <param name="Links">Why the statements were taken to speak of the same thing.</param>
/// <param name="WouldChange">What would give it another level.</param>
public sealed record ExplanationForm(
    ClaimForm Claim,
    string Reason,
    IReadOnlyList<TraceForm> Statements,
    IReadOnlyList<MergeForm> Merges,
    IReadOnlyList<LinkForm> Links,
    IReadOnlyList<string> WouldChange);

/// <summary>A statement of a claim followed back.</summary>
/// <param name="Statement">Identity of the statement.</param>
/// <param name="Report">Name of its report.</param>
/// <param name="Stance">asserts, denies, doubts, cannotVerify, declines, asks or intends.</param>
/// <param name="Words">The words of its content.</param>
/// <param name="Chain">Who had it, the source first, the publisher last.</param>
/// <param name="Origin">Name of the origin it goes back to, or null when its stance adds none.</param>
/// <param name="Reason">Why it was followed there.</param>
/// <param name="Passages">The copied words it was followed along.</param>
public sealed record TraceForm(
    string Statement,
    string Report,
    string Stance,
    string Words,
    IReadOnlyList<string> Chain,
    string? Origin,
    string Reason,
    IReadOnlyList<PassageForm> Passages);

/// <summary>Words that stand in two reports.</summary>
/// <param name="Report">The report taken to have them from the other.</param>
/// <param name="Span">Where they stand in it.</param>
/// <param name="From">The report they are taken to come from.</param>
/// <param name="FromSpan">Where they stand in that one.</param>
/// <param name="SameWords">How many words are the same, in one order; 0 where it is told in other words.</param>
/// <param name="Words">The words as the first report has them.</param>
/// <param name="FromWords">The words as the other has them, where it is told in other words; else null, for they are the same.</param>
public sealed record PassageForm(string Report, SpanForm Span, string From, SpanForm FromSpan, int SameWords, string Words, string? FromWords = null);

/// <summary>Sources of different names that count as one origin.</summary>
/// <param name="Origin">Name of the origin.</param>
/// <param name="Why">Which, and why.</param>
public sealed record MergeForm(string Origin, string Why);

/// <summary>Why two statements were taken to speak of the same thing.</summary>
/// <param name="First">Identity of one statement.</param>
/// <param name="Second">Identity of the other.</param>
/// <param name="Score">Strength, 0 to 1.</param>
/// <param name="Reason">What they share.</param>
public sealed record LinkForm(string First, string Second, double Score, string Reason);
