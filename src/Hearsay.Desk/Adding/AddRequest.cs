using System.Security.Cryptography;
using System.Text;
using Hearsay.Files;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Adding;

/// <summary>What a person handed over in the desk's form: the dossier, files, pasted words.</summary>
internal sealed record AddRequest(string Dossier, IReadOnlyList<ReportFile> Files)
{
    /// <summary>The most bytes of one request.</summary>
    public const int MostBytes = 256 * 1024 * 1024;

    /// <summary>The most files of one request.</summary>
    public const int MostFiles = 2000;

    /// <summary>The longest name of a dossier, in characters.</summary>
    public const int LongestName = 120;

    private static readonly (string Field, string Line)[] HeaderLines = [("publisher", "Publisher"), ("title", "Title"), ("published", "Published"), ("url", "Url")];

    /// <summary>Takes the form apart; null, and what to do, where there is nothing in it to add.</summary>
    public static async Task<(AddRequest? Request, string? Missing)> ReadAsync(IFormCollection form, CancellationToken cancellation)
    {
        var dossier = form["dossier"].ToString().Trim();
        if (dossier.Length is 0 or > LongestName || dossier.Any(char.IsControl)) return (null, $"Give the dossier a name of one line with at most {LongestName} characters.");
        var files = new List<ReportFile>();
        foreach (var file in form.Files.Where(file => file.Length > 0 || file.FileName.Length > 0)) files.Add(await HandedAsync(file, cancellation));
        if (form["text"].ToString() is { } text && !string.IsNullOrWhiteSpace(text)) files.Add(Pasted(form, text));
        return files.Count > 0 ? (new AddRequest(dossier, files), null) : (null, "Choose or drop at least one file, or paste the text of a report.");
    }

    private static async Task<ReportFile> HandedAsync(IFormFile file, CancellationToken cancellation)
    {
        var name = file.FileName[(file.FileName.LastIndexOfAny(['/', '\\']) + 1)..];
        if (name.Length == 0) name = "unnamed";
        using var bytes = new MemoryStream(checked((int)file.Length));
        await file.CopyToAsync(bytes, cancellation);
        return new ReportFile($"the desk: {name}", name) { Handed = bytes.GetBuffer().AsMemory(0, (int)bytes.Length) };
    }

    // What is pasted is kept as text with the header lines that intake reads of any text.
    private static ReportFile Pasted(IFormCollection form, string text)
    {
        var header = new StringBuilder();
        foreach (var (field, line) in HeaderLines)
            if (string.Join(' ', form[field].ToString().Split(['\r', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } value) header.Append(line).Append(": ").Append(value).Append('\n');
        if (header.Length > 0) header.Append('\n');
        var bytes = Encoding.UTF8.GetBytes(header.Append(text.ReplaceLineEndings("\n")).ToString());
        var name = $"pasted-{Convert.ToHexStringLower(SHA256.HashData(bytes))[..8]}.txt";
        return new ReportFile($"the desk: {name}", name) { Handed = bytes };
    }
}
