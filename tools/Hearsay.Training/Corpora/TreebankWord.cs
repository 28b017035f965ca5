namespace Hearsay.Training.Corpora;

/// <summary>A word of a treebank: as it stands, its part of speech, and its name's label (<c>NameLabels</c>; 0 where none is known).</summary>
internal sealed record TreebankWord(string Word, string Tag, int Name);

/// <summary>A sentence of a treebank.</summary>
internal sealed record TreebankSentence(IReadOnlyList<TreebankWord> Words, bool StartsDocument);
