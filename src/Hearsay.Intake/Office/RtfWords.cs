using System.Text;

namespace Hearsay.Intake.Office;

/// <summary>Goes through RTF once and keeps what is text; groups are counted and not nested calls, so depth costs nothing.</summary>
internal sealed class RtfWords(ReadOnlyMemory<byte> rtf, CancellationToken stop)
{
    private const int MaxDepth = 10_000;

    // Groups whose words are not of the text.
    private static readonly HashSet<string> Passed =
    [
        "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl", "generator", "pict", "object", "objdata", "themedata",
        "colorschememapping", "datastore", "latentstyles", "xmlnstbl", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr",
        "footerf", "fldinst", "annotation", "atnid", "atnauthor", "bkmkstart", "bkmkend", "shppict", "nonshppict", "info", "revtbl", "filetbl", "mmathPr", "pntext", "listtext",
    ];

    private readonly StringBuilder _text = new();
    private readonly List<byte> _pending = [];
    private readonly Stack<Group> _groups = new();
    private Group _group = new("", false, 1);
    private Encoding _encoding = RtfFormat.CodePage(1252);
    private int _skip;
    private int _at;

    /// <summary>The title in the document's properties, or null.</summary>
    public string? Title { get; private set; }

    /// <summary>The author in the document's properties, or null.</summary>
    public string? Author { get; private set; }

    /// <summary>The text, a line for each paragraph.</summary>
    public string Read()
    {
        var bytes = rtf.Span;
        for (_at = 0; _at < bytes.Length; _at++)
        {
            if ((_at & 0xFFFF) == 0) stop.ThrowIfCancellationRequested();
            switch (bytes[_at])
            {
                case (byte)'{': Open(); break;
                case (byte)'}': Close(); break;
                case (byte)'\\': Control(bytes); break;
                case (byte)'\r' or (byte)'\n': break;
                default: Byte(bytes[_at]); break;
            }
        }

        Flush();
        return _text.ToString();
    }

    private void Open()
    {
        Flush();
        if (_groups.Count >= MaxDepth) throw new IntakeException($"its groups lie more than {MaxDepth} deep.", "Save its text as a .txt file and add that.");
        _groups.Push(_group);
        _skip = 0;
    }

    private void Close()
    {
        Flush();
        _skip = 0;
        if (_groups.Count > 0) _group = _groups.Pop();
    }

    private void Control(ReadOnlySpan<byte> bytes)
    {
        if (++_at >= bytes.Length) return;
        var c = (char)bytes[_at];
        if (char.IsAsciiLetter(c)) Word(bytes);
        else if (c == '\'') Hex(bytes);
        else if (c == '*') _group = _group with { IsIgnorable = true };
        else if (c == '~') Put(" ");
        else if (c is '_') Put("-");
        else if (c is '\\' or '{' or '}') Byte((byte)c);
        else if (c is '\r' or '\n') Put("\n");
    }

    private void Word(ReadOnlySpan<byte> bytes)
    {
        var start = _at;
        while (_at < bytes.Length && char.IsAsciiLetter((char)bytes[_at])) _at++;
        var name = Encoding.ASCII.GetString(bytes[start.._at]);
        var number = Number(bytes);
        if (_at < bytes.Length && bytes[_at] != ' ') _at--;
        Apply(name, number);
    }

    private int? Number(ReadOnlySpan<byte> bytes)
    {
        var start = _at;
        if (_at < bytes.Length && bytes[_at] == '-') _at++;
        while (_at < bytes.Length && char.IsAsciiDigit((char)bytes[_at])) _at++;
        if (int.TryParse(bytes[start.._at], out var number)) return number;
        _at = start;
        return null;
    }

    private void Apply(string name, int? number)
    {
        switch (name)
        {
            case "par" or "line" or "sect" or "page" or "row": Put("\n"); break;
            case "tab" or "cell" or "emspace" or "enspace": Put(" "); break;
            case "emdash": Put("\u2014"); break;
            case "endash": Put("\u2013"); break;
            case "lquote": Put("\u2018"); break;
            case "rquote": Put("\u2019"); break;
            case "ldblquote": Put("\u201C"); break;
            case "rdblquote": Put("\u201D"); break;
            case "bullet": Put("\u2022"); break;
            case "ansicpg" when number is { } page: _encoding = RtfFormat.CodePage(page); break;
            case "uc" when number is { } skip: _group = _group with { UnicodeSkip = Math.Clamp(skip, 0, 16) }; break;
            case "u" when number is { } code: Unicode(code); break;
            case "bin" when number is > 0: _at = (int)Math.Min(rtf.Length, _at + (long)number.Value); break;
            case "v" or "deleted" when number != 0: _group = _group with { Destination = "hidden" }; break;
            case "v" or "deleted": _group = _group with { Destination = "" }; break;
            case "title" or "author": _group = _group with { Destination = name, IsIgnorable = false }; break;
            default: if (Passed.Contains(name) || _group.IsIgnorable) _group = _group with { Destination = "passed" }; break;
        }
    }

    private void Unicode(int code)
    {
        Put(((char)(ushort)code).ToString());
        _skip = _group.UnicodeSkip;
    }

    private void Hex(ReadOnlySpan<byte> bytes)
    {
        if (_at + 2 < bytes.Length && byte.TryParse(bytes.Slice(_at + 1, 2), System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value)) Byte(value);
        _at += 2;
    }

    // Bytes are gathered, for a character of the code page may have two.
    private void Byte(byte value)
    {
        if (_skip > 0) _skip--;
        else _pending.Add(value);
    }

    private void Put(string words)
    {
        Flush();
        Append(words);
    }

    private void Flush()
    {
        if (_pending.Count == 0) return;
        Append(_encoding.GetString([.. _pending]));
        _pending.Clear();
    }

    private void Append(string words)
    {
        if (_group.Destination.Length == 0) _text.Append(words);
        else if (_group.Destination == "title") Title = (Title + words).Trim();
        else if (_group.Destination == "author") Author = (Author + words).Trim();
    }

    private sealed record Group(string Destination, bool IsIgnorable, int UnicodeSkip);
}
