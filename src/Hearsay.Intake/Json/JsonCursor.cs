using System.Text.Json;

namespace Hearsay.Intake.Json;

/// <summary>
/// Walks through a large JSON text from front to back and hands out its values as stretches of bytes, one at a time: memory holds none of
/// them, and what stands before a break in the file is still given. It is no check of the whole: commas may lack.
/// </summary>
/// <param name="bytes">UTF-8 without a mark.</param>
internal sealed class JsonCursor(ReadOnlyMemory<byte> bytes)
{
    // Deeper values are damaged; those that are deep but whole are stepped over, and are the fault of who reads them.
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true, MaxDepth = 10_000 };

    private int _at;

    /// <summary>Steps into the object that stands here; false, and nothing is stepped over, when none does.</summary>
    public bool EntersObject() => Enters((byte)'{');

    /// <summary>Steps into the array that stands here; false, and nothing is stepped over, when none does.</summary>
    public bool EntersArray() => Enters((byte)'[');

    /// <summary>The name of the object's next member, whose value stands here then; null when the object is over, and it is stepped out of.</summary>
    public string? NextName()
    {
        if (!HasNext((byte)'}')) return null;
        var reader = new Utf8JsonReader(bytes.Span[_at..], Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.String) throw new InvalidDataException($"at byte {_at} there is no name where one is due");
        var name = reader.GetString()!;
        _at += (int)reader.BytesConsumed;
        SkipSpace();
        if (_at >= bytes.Length || bytes.Span[_at++] != ':') throw new InvalidDataException($"at byte {_at} there is no colon where one is due");
        return name;
    }

    /// <summary>True when the array has a next element, which stands here then; false when it is over, and it is stepped out of.</summary>
    public bool NextElement() => HasNext((byte)']');

    /// <summary>The value that stands here, stepped over.</summary>
    public ReadOnlyMemory<byte> Value()
    {
        var reader = new Utf8JsonReader(bytes.Span[_at..], Options);
        if (!reader.Read()) throw new InvalidDataException($"at byte {_at} there is no value where one is due");
        var start = _at + (int)reader.TokenStartIndex;
        reader.Skip();
        _at += (int)reader.BytesConsumed;
        return bytes[start.._at];
    }

    /// <summary>The text of the value that stands here, which is stepped over: of a string what it says, of a number its digits; null of others.</summary>
    public string? Text()
    {
        using var value = JsonDocument.Parse(Value());
        return value.RootElement.Text();
    }

    private bool Enters(byte bracket)
    {
        SkipSpace();
        if (_at >= bytes.Length || bytes.Span[_at] != bracket) return false;
        _at++;
        return true;
    }

    private bool HasNext(byte end)
    {
        while (_at < bytes.Length && bytes.Span[_at] is (byte)',' or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
        if (_at >= bytes.Length) throw new InvalidDataException("it ends in the middle");
        if (bytes.Span[_at] != end) return true;
        _at++;
        return false;
    }

    private void SkipSpace()
    {
        while (_at < bytes.Length && bytes.Span[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
    }
}
