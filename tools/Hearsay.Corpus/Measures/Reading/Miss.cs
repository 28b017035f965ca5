namespace Hearsay.Corpus.Measures.Reading;

/// <summary>One place where a reading and the marks differ.</summary>
/// <param name="Class">What sort of miss it is.</param>
/// <param name="Report">Name of the report.</param>
/// <param name="Excerpt">The words it is about, on one line.</param>
/// <param name="Detail">What was marked and what was read.</param>
internal sealed record Miss(string Class, string Report, string Excerpt, string Detail);
