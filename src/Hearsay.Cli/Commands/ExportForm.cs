namespace Hearsay.Cli.Commands;

/// <summary>A form that <c>hearsay export</c> writes.</summary>
/// <param name="Name">As <c>--to</c> names it.</param>
/// <param name="GivesNames">True where the names of protected persons stand in it unless somebody asks to hide them; false for any form that no program was promised them in.</param>
/// <param name="Write">Writes a dossier; the flag is true where names are hidden.</param>
internal sealed record ExportForm(string Name, bool GivesNames, Action<Dossier, Stream, bool> Write)
{
    /// <summary>One table, a row for each statement.</summary>
    public static ExportForm Csv { get; } = new("csv", GivesNames: false, (dossier, output, hideNames) => dossier.ExportCsv(output, hideNames));

    /// <summary>Every form.</summary>
    public static IReadOnlyList<ExportForm> All { get; } =
    [
        new("json", GivesNames: true, (dossier, output, hideNames) => dossier.ExportJson(output, hideNames)),
        Csv,
        new("html", GivesNames: false, (dossier, output, hideNames) => dossier.ExportHtml(output, hideNames)),
        new("jsonld", GivesNames: false, (dossier, output, hideNames) => dossier.ExportJsonLd(output, hideNames)),
        new("stix", GivesNames: false, (dossier, output, hideNames) => dossier.ExportStix(output, hideNames)),
    ];

    /// <summary>Whether names are hidden.</summary>
    /// <param name="show">True where somebody asks for the names.</param>
    /// <param name="hide">True where somebody asks for pseudonyms.</param>
    public bool Hides(bool show, bool hide) => hide || (!show && !GivesNames);
}
