using System.Text.RegularExpressions;

namespace Hearsay.Desk.Web;

/// <summary>The sentence of a claim, or the words of a statement or a decision, that has the unit, the home town or a relative of a protected person without the name.</summary>
internal sealed class TellingSentence
{
    private readonly Regex _sentence;
    private readonly string _instead;

    private TellingSentence(Regex sentence, string instead) => (_sentence, _instead) = (sentence, instead);

    /// <summary>The sentence, however its first letter is written and with or without its full stop, for a statement's words are such sentences, too.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="instead">The sentence without what tells.</param>
    /// <param name="written">How a page writes text.</param>
    public static TellingSentence Of(string text, string instead, Func<string, string> written) => new(
        // It is all that an element or a field has: a sentence of one word stands in many others.
        new Regex($"""(?<=[>"“]\s*){Regex.Escape(written(text.TrimEnd('.')))}(?:(?<=\W)|(?=[.<"”]))""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant),
        written(instead.TrimEnd('.')));

    /// <summary>A page without what the sentence tells.</summary>
    public string LeftOutOf(string html) => _sentence.Replace(html, _ => _instead);
}
