using System.Globalization;
using Hearsay.Model;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Web;

/// <summary>The filters of a list of claims as its address says them, so that it can be kept and sent on.</summary>
internal static class ClaimAddress
{
    private const int Longest = 200;

    /// <summary>Takes the filters out of an address.</summary>
    public static ClaimQuery Read(IQueryCollection address) => new()
    {
        Level = Enum.GetValues<Level>().Where(level => InWords.Of(level) == address["level"]).Select(level => (Level?)level).FirstOrDefault(),
        Source = Text(address, "source"),
        Place = Text(address, "place"),
        Text = Text(address, "text"),
        Measure = Text(address, "measure"),
        From = Text(address, "from"),
        To = Text(address, "to"),
        WithFigure = address["figure"] == "on",
        New = address["new"] == "on",
        Reviewed = address["reviewed"].ToString() switch { "yes" => true, "no" => false, _ => null },
    };

    /// <summary>The address of a page of the list.</summary>
    public static string Of(string dossier, ClaimQuery query, int page = 1)
    {
        (string Name, string Value)[] fields =
        [
            ("level", query.Level is { } level ? InWords.Of(level) : ""), ("source", query.Source), ("place", query.Place), ("text", query.Text), ("measure", query.Measure),
            ("from", query.From), ("to", query.To), ("figure", query.WithFigure ? "on" : ""), ("new", query.New ? "on" : ""),
            ("reviewed", query.Reviewed is { } reviewed ? reviewed ? "yes" : "no" : ""), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : ""),
        ];
        return Links.Claims(dossier) + QueryString.Create(fields.Where(field => field.Value.Length > 0).Select(field => KeyValuePair.Create<string, string?>(field.Name, field.Value)));
    }

    private static string Text(IQueryCollection address, string name) => address[name].ToString().Trim() is var text && text.Length <= Longest ? text : text[..Longest];
}
