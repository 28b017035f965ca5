using Hearsay.Intake.Languages;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>Puts a report together: what every format needs done alike.</summary>
internal static class ReportParts
{
    /// <summary>The report of a part, with its language and text key.</summary>
    public static Report Of(
        Part part, string format, string text, TextSpan body, ReportHeader header, IReadOnlyList<string> notes, IReadOnlyList<TextMark> marks, string? statedLanguage)
    {
        text = WellFormed(text);
        var words = body.In(text);
        var language = LanguageGuess.Of(words) ?? (statedLanguage is null ? null : LanguageName.Code(statedLanguage));
        if (language is "en" or null) return Make(notes);
        return Make([.. notes, $"The text is in {LanguageName.Of(language)}: it is kept and can be searched, and is not read for statements."]);

        Report Make(IReadOnlyList<string> said) => new()
        {
            Name = part.Name,
            Sha256 = part.Sha256,
            Text = text,
            Body = body,
            Header = Known(header, part.Known),
            Format = format,
            Language = language,
            Part = part.Of,
            Marks = [.. part.Places.Where(p => marks.All(m => m.Kind != p.Kind)).Select(p => new TextMark(body, p.Kind, p.Label)), .. marks],
            TextKey = TextKey.Of(words, header.Title),
            Notes = said,
        };
    }

    // Halves of surrogate pairs cannot be stored as UTF-8; parsers of damaged files let them through.
    private static string WellFormed(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0) return text;
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1])) i++;
            else if (char.IsSurrogate(characters[i])) characters[i] = '\uFFFD';
        }

        return new string(characters);
    }

    private static ReportHeader Known(ReportHeader own, ReportHeader known) => new()
    {
        Title = own.Title ?? known.Title,
        Publisher = own.Publisher ?? known.Publisher,
        Published = own.Published ?? known.Published,
        Modified = own.Modified ?? known.Modified,
        Url = own.Url ?? known.Url,
        Byline = own.Byline ?? known.Byline,
        Agency = own.Agency ?? known.Agency,
        Channel = own.Channel ?? known.Channel,
    };
}
