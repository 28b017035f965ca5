using System.Diagnostics.CodeAnalysis;
using Hearsay.Ledger.Search;
using Hearsay.Model;

namespace Hearsay.Ledger;

/// <summary>
/// A question to a dossier's words: words, <c>"phrases"</c>, <c>begin*</c>, <c>nearli~</c> with a letter or, by <c>~2</c>, two spelt otherwise, <c>NEAR(a b, 5)</c>, <c>AND</c>, <c>OR</c>, <c>NOT</c>, brackets, and the
/// fields <c>source:</c>, <c>publisher:</c>, <c>place:</c>, <c>stance:</c>, <c>level:</c>, <c>before:</c>, <c>after:</c>, <c>figure:</c>. Words side by side must all be there.
/// </summary>
public sealed class SearchQuery
{
    /// <summary>The longest query taken, in UTF-16 units.</summary>
    public const int Longest = 500;

    private SearchQuery(string text, SearchTerm root, IReadOnlyList<object> values) => (Text, Root, Values) = (text, root, values);

    /// <summary>The query as it was asked.</summary>
    public string Text { get; }

    internal SearchTerm Root { get; }

    internal IReadOnlyList<object> Values { get; }

    /// <summary>Reads a query; where it is not one, the fault says what is wrong with which part of it and what would do.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out SearchQuery? query, [NotNullWhen(false)] out Fault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            var parser = new QueryParser(text);
            query = new SearchQuery(text, parser.Parse(), parser.Values);
            fault = null;
            return true;
        }
        catch (FormatException wrong)
        {
            query = null;
            fault = new Fault("search", wrong.Message, "Example: \"lock gate\" AND source:mayor NOT stance:denies figure:>100 after:2031-05.");
            return false;
        }
    }
}
