using Hearsay.Reading.Tokens;

namespace Hearsay.Reading.Names;

/// <summary>A name as it stands in a report. Not whose it is: two names may be one source's, and one name two people's.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">What it is the name of.</param>
public readonly record struct Name(TokenRange Tokens, NameKind Kind);
