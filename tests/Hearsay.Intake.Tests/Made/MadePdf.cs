using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Hearsay.Intake.Tests.Made;

/// <summary>PDF documents: lines set one under the other, in columns, on pages.</summary>
internal static class MadePdf
{
    private const double LineHeight = 14;

    /// <summary>A document with one column a page; an empty line starts a paragraph.</summary>
    public static byte[] Of(params string[][] pages) => Of(null, pages);

    public static byte[] Of(Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont, int>? decorate, params string[][] pages) =>
        Columns(decorate, [.. pages.Select(p => new[] { p })]);

    /// <summary>A document of pages of columns of lines.</summary>
    public static byte[] Columns(Action<PdfPageBuilder, PdfDocumentBuilder.AddedFont, int>? decorate, params string[][][] pages)
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.DocumentInformation.Title = Prose.Title;
        builder.DocumentInformation.Author = "Ada Roke";
        for (var number = 1; number <= pages.Length; number++)
        {
            var page = builder.AddPage(PageSize.A4);
            for (var column = 0; column < pages[number - 1].Length; column++) Set(page, font, 60 + (column * 250), pages[number - 1][column]);
            decorate?.Invoke(page, font, number);
        }

        return builder.Build();
    }

    /// <summary>Breaks text into lines of a width in characters.</summary>
    public static string[] Wrapped(int width, params string[] paragraphs)
    {
        var lines = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            var line = "";
            foreach (var word in paragraph.Replace('\u201C', '"').Replace('\u201D', '"').Replace('\u2019', '\'').Split(' '))
            {
                if (line.Length + word.Length >= width)
                {
                    lines.Add(line);
                    line = "";
                }

                line = line.Length == 0 ? word : $"{line} {word}";
            }

            lines.Add(line);
            lines.Add("");
        }

        return [.. lines];
    }

    /// <summary>A document whose one page is a picture.</summary>
    public static byte[] Scanned()
    {
        using var builder = new PdfDocumentBuilder();
        builder.AddPage(PageSize.A4).AddPng(MadePicture.Png(), new PdfRectangle(50, 50, 500, 700));
        return builder.Build();
    }

    /// <summary>A document that says it is encrypted with a password that is not known.</summary>
    public static byte[] Encrypted()
    {
        var key = new string('A', 64);
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
            $"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <{key}> /U <{key}> >>",
        ];
        var text = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(text.Length);
            text.Append($"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = text.Length;
        text.Append($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets) text.Append($"{offset:D10} 00000 n \n");
        text.Append($"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Encrypt 4 0 R /ID [<{key[..32]}> <{key[..32]}>] >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }

    private static void Set(PdfPageBuilder page, PdfDocumentBuilder.AddedFont font, double left, string[] lines)
    {
        var y = 780.0;
        foreach (var line in lines)
        {
            y -= LineHeight;
            if (line.Length > 0) page.AddText(line, 10, new PdfPoint(left, y), font);
        }
    }
}
