namespace Hearsay.Reading.Tokens;

/// <summary>The family a quotation mark belongs to: only marks of one family close each other.</summary>
internal enum QuoteStyle
{
    /// <summary>No quotation mark.</summary>
    None,

    /// <summary>" and ＂, and two single marks in a row ('').</summary>
    Straight,

    /// <summary>“ ” „ ‟: which of them opens depends on the language.</summary>
    Curly,

    /// <summary>‘ ’ ‚ ‛.</summary>
    Single,

    /// <summary>' standing outside a word.</summary>
    StraightSingle,

    /// <summary>« » in either order.</summary>
    Guillemet,

    /// <summary>‹ › in either order.</summary>
    SingleGuillemet,

    /// <summary>「 」 『 』.</summary>
    Corner,

    /// <summary>` and ``, closed by ' and ''.</summary>
    Backtick,
}
