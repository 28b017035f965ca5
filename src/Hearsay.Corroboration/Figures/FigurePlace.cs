using Hearsay.Corroboration.Linking;

namespace Hearsay.Corroboration.Figures;

/// <summary>Where a figure stands among the words of a content; they are cut once for all that is asked of its figures.</summary>
/// <param name="Words">The content's words.</param>
/// <param name="Here">Index of the figure's first word; negative when the content ends before it.</param>
internal readonly record struct FigurePlace(List<Word> Words, int Here)
{
    /// <summary>The place at a code unit of a content that was cut into words.</summary>
    public static FigurePlace In(List<Word> words, int at) => new(words, words.FindIndex(w => w.Start >= at));

    /// <summary>The place at a code unit of a content.</summary>
    public static FigurePlace In(string content, int at) => In(Word.Split(content), at);
}
