using System.Globalization;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Charts;

/// <summary>Writes elements of a picture. Templates cannot: they take SVG's own element <c>text</c> for theirs.</summary>
internal sealed class SvgBuilder(RenderTreeBuilder builder)
{
    /// <summary>Opens an element; numbers are written in units of the picture, to a tenth.</summary>
    public SvgBuilder Open(string name, params ReadOnlySpan<(string Name, object? Value)> attributes)
    {
        builder.OpenElement(0, name);
        foreach (var (attribute, value) in attributes)
            if (value is not null) builder.AddAttribute(1, attribute, value is double number ? Number(number) : value.ToString());
        return this;
    }

    public SvgBuilder Close()
    {
        builder.CloseElement();
        return this;
    }

    /// <summary>An element with nothing in it.</summary>
    public SvgBuilder Draw(string name, params ReadOnlySpan<(string Name, object? Value)> attributes) => Open(name, attributes).Close();

    /// <summary>Words at a place. Their direction is their own; no more than <paramref name="longest"/> characters of them are shown.</summary>
    public SvgBuilder Text(double x, double y, string words, string kind, int longest = int.MaxValue)
    {
        Open("text", ("x", x), ("y", y), ("class", kind));
        builder.AddContent(2, Shorten(words, longest));
        return Close();
    }

    /// <summary>What pointing at the element around it shows.</summary>
    public SvgBuilder Title(string words)
    {
        Open("title");
        builder.AddContent(2, words);
        return Close();
    }

    public static string Number(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>The start of the words with an ellipsis, cut between characters as a reader counts them.</summary>
    public static string Shorten(string words, int longest)
    {
        var characters = new StringInfo(words);
        return characters.LengthInTextElements <= longest ? words : characters.SubstringByTextElements(0, longest - 1).TrimEnd() + "…";
    }
}
