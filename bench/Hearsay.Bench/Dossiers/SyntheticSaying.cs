using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Bench.Dossiers;

/// <summary>One thing said of an event: who says it, its wording, and the count in it. {n} stands for the count.</summary>
internal sealed record SyntheticSaying(Source Source, string Words, Stance Stance = Stance.Asserts, string? Measure = null, int Count = 0)
{
    public string Content => Words.Replace("{n}", Count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>What is said of an event, each thing in one of its wordings.</summary>
    public static List<SyntheticSaying> Of(SyntheticEvent e)
    {
        var body = new Source { Name = e.Body, Kind = SourceKind.Government };
        var company = new Source { Name = e.Operator, Kind = SourceKind.Organization };
        var speaker = new Source { Name = e.Speaker, Kind = SourceKind.Person, Role = $"spokesman for {e.Operator}" };
        var witness = new Source { Name = e.Witness, Kind = SourceKind.Person };
        var official = new Source { Name = "a senior official", Kind = SourceKind.Unnamed };
        return
        [
            new(body, e.Pick([$"{{n}} people were killed in the {e.Accident} at the {e.Place} {e.Thing}", $"the {e.Accident} at the {e.Thing} in {e.Place} killed {{n}}", $"{{n}} people had died at the {e.Thing} near {e.Place}"]), Measure: "people killed", Count: e.Killed),
            new(body, e.Pick([$"{{n}} people were injured and taken to hospital in {e.Place}", $"hospitals in {e.Place} had treated {{n}} injured people"]), Measure: "people injured", Count: e.Injured),
            new(official, e.Pick([$"{{n}} people were still missing at the {e.Place} {e.Thing}", $"{{n}} were unaccounted for in {e.Place}"]), Measure: "people missing", Count: e.Missing),
            new(speaker, e.Pick([$"the {e.Thing} had been inspected by {e.Operator} in the spring", $"{e.Operator} engineers checked the {e.Thing} last spring"])),
            new(company, e.Pick([$"no warning had reached {e.Operator} before the {e.Accident}", $"{e.Operator} had been warned of the {e.Accident}"]), Stance.Denies),
            new(witness, e.Pick([$"smoke rose over {e.Place} for hours after the {e.Accident}", $"the sky above {e.Place} was black until evening"])),
            new(witness, e.Pick([$"neighbours had heard a loud crack from the {e.Thing} in {e.Place} at night", $"a crack in the {e.Place} {e.Thing} woke the street"])),
            new(body, e.Pick([$"the cause of the {e.Accident} in {e.Place} was being investigated", $"investigators of the {e.Body} would look into the {e.Accident}"]), Stance.Intends),
            new(speaker, e.Pick([$"the owners of {e.Operator} would pay for the funerals", $"{e.Operator} would bear every cost"]), Stance.Intends),
            new(official, e.Pick([$"the minister would visit {e.Place} on Friday", $"a visit of the minister to {e.Place} was planned"]), Stance.Intends),
        ];
    }
}
