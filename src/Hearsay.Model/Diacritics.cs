using System.Collections.Frozen;
using System.Globalization;

namespace Hearsay.Model;

/// <summary>
/// Takes the marks off Latin letters: "Témech" and "Temech" are spelt alike then. Letters with a stroke or tied together (ł, ø, đ, ß, æ) are letters of their own and
/// stay, as in the ledger's full-text index; so do Greek and Cyrillic ones. It does not ask the system, which knows no marks where it is run without culture
/// (<c>string.Normalize</c> gives back what it is given).
/// </summary>
public static class Diacritics
{
    // The small letters of Unicode 16 from U+00C0 to U+024F and from U+1E00 to U+1EFF that decompose into one letter and marks, by that letter.
    private static readonly FrozenDictionary<char, char> Plain = new (char Letter, string Marked)[]
    {
        ('a', "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ('b', "ḃḅḇ"), ('c', "çćĉċčḉ"), ('d', "ďḋḍḏḑḓ"), ('e', "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ('f', "ḟ"), ('g', "ĝğġģǧǵḡ"), ('h', "ĥȟḣḥḧḩḫẖ"),
        ('i', "ìíîïĩīĭįİǐȉȋḭḯỉị"), ('j', "ĵǰ"), ('k', "ķǩḱḳḵ"), ('l', "ĺļľḷḹḻḽ"), ('m', "ḿṁṃ"), ('n', "ñńņňǹṅṇṉṋ"), ('o', "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ('p', "ṕṗ"), ('r', "ŕŗřȑȓṙṛṝṟ"),
        ('s', "śŝşšșṡṣṥṧṩ"), ('t', "ţťțṫṭṯṱẗ"), ('u', "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ('v', "ṽṿ"), ('w', "ŵẁẃẅẇẉẘ"), ('x', "ẋẍ"), ('y', "ýÿŷȳẏẙỳỵỷỹ"), ('z', "źżžẑẓẕ"), ('æ', "ǣǽ"), ('ø', "ǿ"),
    }.SelectMany(l => l.Marked.Select(m => (m, l.Letter))).ToFrozenDictionary(p => p.m, p => p.Letter);

    /// <summary>A text in small letters without marks, those that stand as characters of their own among them.</summary>
    public static string RemovedFrom(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.All(char.IsAscii)) return text.ToLowerInvariant();
        return string.Concat(text.Where(c => !IsMark(c)).Select(char.ToLowerInvariant).Select(Unmarked));
    }

    /// <summary>A small letter without its mark; any other character as it is.</summary>
    internal static char Unmarked(char c) => Plain.GetValueOrDefault(c, c);

    /// <summary>True for a mark that is a character of its own and belongs to the letter before it, as texts have it that take letters and marks apart.</summary>
    public static bool IsMark(char c) => !char.IsAscii(c) && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
