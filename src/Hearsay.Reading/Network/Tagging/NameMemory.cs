namespace Hearsay.Reading.Network.Tagging;

/// <summary>The label that each capitalised word of a report had last. One a report: not safe for many threads.</summary>
internal sealed class NameMemory
{
    private readonly Dictionary<(ulong Word, ulong Shape), int> _last = [];

    /// <summary>The label the word had last; -1 when it has not come yet.</summary>
    public int Earlier(WordForm form) => _last.GetValueOrDefault((form.Word, form.Shape), -1);

    /// <summary>Keeps a sentence's labels.</summary>
    public void Keep(SentenceForms sentence, ReadOnlySpan<int> labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if (labels[i] > 0) _last[(sentence.Form(i).Word, sentence.Form(i).Shape)] = labels[i];
    }
}
