using System.Globalization;
using System.Text;

namespace Hearsay.Intake.WebArchives;

/// <summary>
/// Takes the records of a web archive out one after the other (WARC 1.0 and 1.1, ISO 28500). What a record says of its length is believed
/// only when another record or the end follows there; after one that lies, and after damage, reading goes on at the next record's first line.
/// </summary>
internal sealed class WarcReader(WarcBytes source, int maxBytes)
{
    private const int MaxHeader = 64 * 1024;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private byte[] _window = new byte[64 * 1024];
    private int _at;
    private int _end;
    private bool _isOver;

    // What follows damage is looked for from somewhat before it, and may have been had already.
    private bool _hasGoneOn;
    private int _sinceDamage;
    private string? _damage;

    private static ReadOnlySpan<byte> Magic => "WARC/"u8;

    private static ReadOnlySpan<byte> Boundary => "\r\n\r\nWARC/1."u8;

    private ReadOnlySpan<byte> Window => _window.AsSpan(_at, _end - _at);

    /// <summary>The next record, or what was wrong where one should have been; null at the end.</summary>
    public WarcStep? Next()
    {
        while (!_isOver)
        {
            var step = Step();
            if (step is not null && step.Record is null) return step;
            if (step?.Record is { } record && !(record.Id is { } id && !_seen.Add(id) && _hasGoneOn)) return step;
            if (step is null && Damaged() is { } damage) return damage;
        }

        return null;
    }

    private WarcStep? Step()
    {
        while (Has(1) && Window[0] is (byte)'\r' or (byte)'\n') _at++;
        if (!Has(1)) return null;
        if (!Has(Magic.Length) || !Window.StartsWith(Magic)) return Lost(0, "there stands something that is no record.");
        if (HeaderLength() is not { } header) return Lost(Magic.Length, "its header has no end.");
        var fields = WarcRecord.FieldsOf(Encoding.UTF8.GetString(Window[..header]));
        if (WarcRecord.LengthIn(fields) is not { } length) return Lost(header, "it does not say how long it is.");
        if (length > maxBytes) return TooLarge(header, length);
        if (!Has(header + (int)length) || !IsEndOfRecord(header + (int)length)) return Lost(header, Lie(length));
        var block = Window.Slice(header, (int)length).ToArray();
        _at += header + (int)length;
        return new WarcStep(new WarcRecord(fields, block), null);
    }

    // One place of damage is told of once, though the search for what follows it may come upon it again.
    private WarcStep? Damaged()
    {
        if (_damage is not { } damage)
        {
            _isOver = true;
            return null;
        }

        var isTold = _hasGoneOn && _sinceDamage == _seen.Count;
        (_damage, _at, _end, _sinceDamage) = (null, 0, 0, _seen.Count);
        _isOver = !source.GoOn();
        _hasGoneOn = true;
        return isTold ? null : new WarcStep(null, $"its packing is damaged ({damage}); {(_isOver ? "nothing follows it." : "what follows it was gone on with.")}");
    }

    private static string Lie(long length) => string.Create(CultureInfo.InvariantCulture, $"it says that it has {length} bytes, and neither the end nor another record follows them: it is cut short or its length is wrong.");

    private int? HeaderLength()
    {
        for (var searched = 0; ;)
        {
            var end = Window[searched..].IndexOf("\r\n\r\n"u8);
            if (end >= 0) return searched + end + 4;
            if (Window.Length > MaxHeader) return null;
            searched = Math.Max(0, Window.Length - 3);
            if (!Has(Window.Length + 1)) return null;
        }
    }

    // Two line ends stand between records; writers that leave out one or both are forgiven where the next record tells.
    private bool IsEndOfRecord(int end)
    {
        Has(end + 4 + Magic.Length);
        var rest = Window[end..];
        if (rest.StartsWith("\r\n\r\n"u8)) return true;
        rest = rest.TrimStart("\r\n"u8);
        return rest.IsEmpty || rest.StartsWith(Magic);
    }

    private WarcStep? TooLarge(int header, long length)
    {
        _at += header;
        for (var left = length; left > 0;)
        {
            if (!Has(1)) return _damage is null ? End(Lie(length)) : null;
            var step = (int)Math.Min(left, Window.Length);
            _at += step;
            left -= step;
        }

        var problem = string.Create(CultureInfo.InvariantCulture, $"it has {length / (1024 * 1024.0):0.##} MB, the limit is {maxBytes / (1024 * 1024.0):0.##} MB.");
        return IsEndOfRecord(0) ? new WarcStep(null, problem) : Lost(0, Lie(length));
    }

    private WarcStep? Lost(int after, string problem)
    {
        if (_damage is not null) return null;
        _at += after;
        while (true)
        {
            var found = Window.IndexOf(Boundary);
            if (found >= 0)
            {
                _at += found + 4;
                return new WarcStep(null, problem);
            }

            _at = Math.Max(_at, _end - Boundary.Length);
            if (!Has(Window.Length + 1)) return End(problem);
        }
    }

    private WarcStep End(string problem)
    {
        _isOver = true;
        return new WarcStep(null, problem);
    }

    private bool Has(int count)
    {
        while (_end - _at < count)
        {
            if (_end == _window.Length) MakeRoom(count);
            var read = Read();
            if (read == 0) return false;
            _end += read;
        }

        return true;
    }

    // Damage is an end until what stands before it is used up.
    private int Read()
    {
        if (_damage is not null) return 0;
        try
        {
            return source.Read(_window.AsSpan(_end));
        }
        catch (InvalidDataException e)
        {
            _damage = e.Message.TrimEnd('.');
            return 0;
        }
    }

    private void MakeRoom(int count)
    {
        var held = Window.ToArray();
        if (count > _window.Length / 2) _window = new byte[Math.Max(count + 1024, _window.Length * 2)];
        held.CopyTo(_window, 0);
        (_at, _end) = (0, held.Length);
    }
}
