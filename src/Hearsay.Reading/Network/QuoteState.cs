namespace Hearsay.Reading.Network;

/// <summary>Where a token stands to the quotation marks of its paragraph.</summary>
internal enum QuoteState
{
    /// <summary>Outside every quotation.</summary>
    Outside,

    /// <summary>Between an opening mark and its closing one, or the paragraph's end.</summary>
    Inside,

    /// <summary>A mark that opens.</summary>
    Opens,

    /// <summary>A mark that closes.</summary>
    Closes,
}
