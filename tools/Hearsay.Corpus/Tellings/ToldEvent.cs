namespace Hearsay.Corpus.Tellings;

/// <summary>An invented event and what is said of it.</summary>
/// <param name="Title">What happened, where, and who had to do with it.</param>
/// <param name="Claims">Claims of which any could be true and another false.</param>
internal sealed record ToldEvent(string Title, IReadOnlyList<ToldClaim> Claims);

/// <summary>A claim and how sources tell it.</summary>
/// <param name="Text">The claim as a plain sentence.</param>
/// <param name="Same">Contents that come to the claim.</param>
/// <param name="Contrary">Contents of those who hold the contrary.</param>
/// <param name="Near">Contents that share names and words with the claim and say another thing.</param>
internal sealed record ToldClaim(string Text, IReadOnlyList<string> Same, IReadOnlyList<string> Contrary, IReadOnlyList<string> Near);
