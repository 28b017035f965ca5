using System.Globalization;
using System.Text;
using Hearsay.Model;

namespace Hearsay.Training.Corpora;

/// <summary>Puts a <see cref="TreebankDocument"/> together from the lines of a CoNLL-U file.</summary>
internal sealed class TreebankDocumentBuilder(string id)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSpan> _words = [];
    private readonly List<TextSpan> _sentences = [];
    private int _sentence = -1;

    // The token that several words share, where its last word ends, and how much of it the words so far have spelt.
    private (int Start, int LastWord, int Spelt)? _shared;

    /// <summary>The words after it stand in another paragraph.</summary>
    public void EndParagraph()
    {
        if (_text.Length == 0) return;
        while (_text[^1] == ' ') _text.Length--;
        _text.Append("\n\n");
    }

    /// <summary>The words after it are another sentence's.</summary>
    public void EndSentence()
    {
        if (_sentence >= 0) _sentences.Add(new TextSpan(_words[_sentence].Start, _words[^1].End));
        (_sentence, _shared) = (-1, null);
    }

    /// <summary>Takes a word, or a token that the next words share.</summary>
    public void Add(string[] columns)
    {
        var (number, form) = (columns[0], columns[1]);
        if (number.Contains('.')) return;
        if (_shared is { } shared && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var word) && word <= shared.LastWord)
        {
            Part(form, shared);
            return;
        }

        var start = _text.Length;
        _text.Append(form);
        var range = number.IndexOf('-');
        if (_sentence < 0) _sentence = _words.Count;
        _words.Add(TextSpan.FromLength(start, form.Length));
        _shared = range < 0 ? null : (start, int.Parse(number.AsSpan(range + 1), CultureInfo.InvariantCulture), 0);
        if (!columns[9].Split('|').Contains("SpaceAfter=No")) _text.Append(' ');
    }

    /// <summary>The document so far.</summary>
    public TreebankDocument Build()
    {
        var parts = id.Split('_', '-');
        return new TreebankDocument(parts is ["GUM", var genre, ..] ? genre : parts[0], _text.ToString().TrimEnd(), _words, _sentences);
    }

    // The whole token stands as one word until its parts are seen to spell it.
    private void Part(string form, (int Start, int LastWord, int Spelt) shared)
    {
        var whole = _words[^1];
        var at = shared.Start + shared.Spelt;
        if (at + form.Length > whole.End || _text.ToString(at, form.Length) != form) return;
        if (at + form.Length < whole.End)
        {
            _words[^1] = new TextSpan(at, at + form.Length);
            _words.Add(new TextSpan(at + form.Length, whole.End));
        }

        _shared = shared with { Spelt = shared.Spelt + form.Length };
    }
}
