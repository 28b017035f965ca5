using Hearsay.Reading.Network;

namespace Hearsay.Training.Tagging;

/// <summary>A sentence's words and a label for each: a part of speech, or a name's (<c>NameLabels</c>).</summary>
/// <param name="Forms">Spelling of each word.</param>
/// <param name="Clusters">Cluster of each word.</param>
/// <param name="Labels">Label of each word.</param>
/// <param name="StartsDocument">True for the first sentence of a document: what was remembered of the one before is forgotten.</param>
internal sealed record LabelledSentence(WordForm[] Forms, int[] Clusters, int[] Labels, bool StartsDocument);
